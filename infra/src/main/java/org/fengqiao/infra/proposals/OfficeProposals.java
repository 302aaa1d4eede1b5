package org.fengqiao.infra.proposals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.Addressee;
import org.fengqiao.domain.proposal.Grounds;
import org.fengqiao.domain.proposal.ProposalCommand;
import org.fengqiao.domain.proposal.ProposalCommand.AnswerProposal;
import org.fengqiao.domain.proposal.ProposalCommand.CorrectProposal;
import org.fengqiao.domain.proposal.ProposalCommand.MakeProposal;
import org.fengqiao.domain.proposal.ProposalCommand.RemindAddressee;
import org.fengqiao.domain.proposal.ProposalCommand.WithdrawProposal;
import org.fengqiao.domain.proposal.ProposalCorrection;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalNumber;
import org.fengqiao.domain.proposal.WrittenAnswer;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.OwnWrites;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.proposal.MongoProposals;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/**
 * Proposals of petition offices, each written under a key of its own.
 *
 * @see "ADR 0028 proposals"
 */
@Component
class OfficeProposals implements ProposalDesk {
    private final CommandDoor door;
    private final OwnWrites ownWrites;
    private final Vault vault;
    private final Records records;
    private final MongoProposals proposals;
    private final HotIssues issues;
    private final OfficeClock clock;

    OfficeProposals(
            CommandDoor door,
            OwnWrites ownWrites,
            Vault vault,
            Records records,
            MongoProposals proposals,
            HotIssues issues,
            OfficeClock clock) {
        this.door = door;
        this.ownWrites = ownWrites;
        this.vault = vault;
        this.records = records;
        this.proposals = proposals;
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public Noted make(Actor.Staff actor, NewProposal proposal, String commandId) {
        proposal.issues().stream()
                .filter(issue -> issues.named(actor, issue).isEmpty())
                .findAny()
                .ifPresent(_ -> {
                    throw Refused.unknown("hotissue.unknown");
                });
        var id = proposalId(actor, commandId);
        vault.ensure(List.of(KeyId.proposal(id)));
        var command = command(id, actor.unit(), proposal);
        ownWrites.ofProposal(door.send(actor, command, commandId));
        return new Noted(id, proposals.numberOf(id).orElse(command.number()));
    }

    private MakeProposal command(String id, UnitCode by, NewProposal proposal) {
        var body = proposal.body();
        return new MakeProposal(
                id,
                number(by),
                by,
                proposal.kind(),
                new Addressee(proposal.addressee(), body == null ? null : seal(id, body)),
                proposal.about(),
                seal(id, proposal.subject()),
                seal(id, proposal.text()),
                new Grounds(proposal.cases(), proposal.issues()),
                proposal.answerBy());
    }

    private ProposalNumber number(UnitCode by) {
        var year = LocalDate.now(clock).getYear();
        var count = records.next(RecordTable.COUNTERS, ProposalNumber.stem(by) + "-" + year);
        return ProposalNumber.of(by, year, count);
    }

    @Override
    public void answer(
            Actor actor, String proposalId, Adoption adoption, String words, LocalDate on, String commandId) {
        var answer = new WrittenAnswer(adoption, seal(proposalId, words), on);
        send(actor, new AnswerProposal(proposalId, answer), commandId);
    }

    @Override
    public void remind(Actor actor, String proposalId, String words, String commandId) {
        send(actor, new RemindAddressee(proposalId, seal(proposalId, words)), commandId);
    }

    @Override
    public void correct(
            Actor actor, String proposalId, ProposalFact fact, String value, String reason, String commandId) {
        var is = fact.isWords()
                ? ProposalCorrection.ofWords(fact, seal(proposalId, value))
                : ProposalCorrection.ofValue(fact, value);
        send(actor, new CorrectProposal(proposalId, is, seal(proposalId, reason)), commandId);
    }

    @Override
    public void withdraw(Actor actor, String proposalId, String reason, String commandId) {
        send(actor, new WithdrawProposal(proposalId, seal(proposalId, reason)), commandId);
    }

    private void send(Actor actor, ProposalCommand command, String commandId) {
        proposals.requireKnown(actor, command.proposalId());
        ownWrites.ofProposal(door.send(actor, command, commandId));
    }

    private Sealed seal(String proposalId, String words) {
        return vault.seal(KeyId.proposal(proposalId), words);
    }

    /** The same account and key make the same proposal, on every node and after every restart. */
    private static String proposalId(Actor actor, String commandId) {
        var name = "proposal/" + Senders.nameOf(actor) + "/" + commandId;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
