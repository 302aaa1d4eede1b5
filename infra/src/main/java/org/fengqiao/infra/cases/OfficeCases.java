package org.fengqiao.infra.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.OwnWrites;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.publication.PublicWords;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/** The application layer for cases: seals, numbers, sends, and waits for the row. */
@Component
class OfficeCases implements Cases {
    private final CommandDoor door;
    private final OwnWrites ownWrites;
    private final Vault vault;
    private final Numbers numbers;
    private final QueryCodeBook codes;
    private final Attachments attachments;
    private final CaseHistory history;
    private final UnitTree units;
    private final Roster roster;
    private final PublicWords publicWords;

    OfficeCases(
            CommandDoor door,
            OwnWrites ownWrites,
            Vault vault,
            Numbers numbers,
            QueryCodeBook codes,
            Attachments attachments,
            CaseHistory history,
            UnitTree units,
            Roster roster,
            PublicWords publicWords) {
        this.door = door;
        this.ownWrites = ownWrites;
        this.vault = vault;
        this.numbers = numbers;
        this.codes = codes;
        this.attachments = attachments;
        this.history = history;
        this.units = units;
        this.roster = roster;
        this.publicWords = publicWords;
    }

    @Override
    public Receipt send(Actor actor, PetitionCommand command, String commandId) {
        var receipt = sent(actor, command, commandId);
        ownWrites.ofCase(receipt);
        return receipt;
    }

    /** What everybody will read is looked through here, where words can be opened, whichever screen it comes from. */
    private Receipt sent(Actor actor, PetitionCommand command, String commandId) {
        if (command instanceof PublishOpinion opinion) {
            publicWords.require(actor, opinion);
        }
        return door.send(actor, command, commandId);
    }

    @Override
    public List<Outcome> sendAll(Actor actor, List<? extends PetitionCommand> commands) {
        var outcomes = new ArrayList<Outcome>();
        Receipt last = null;
        for (var command : commands) {
            try {
                last = sent(actor, command, UUID.randomUUID().toString());
                outcomes.add(new Outcome(command.caseId(), "", List.of()));
            } catch (Refused refused) {
                outcomes.add(new Outcome(command.caseId(), refused.code(), refused.values()));
            }
        }
        if (last != null) {
            ownWrites.ofCase(last);
        }
        return outcomes;
    }

    @Override
    public Lodged lodge(Actor actor, NewPetition petition, String commandId) {
        var caseId = caseId(actor, commandId);
        var sender = actor instanceof Actor.Complainant ? new Actor.Complainant(caseId) : actor;
        if (history.of(caseId).isEmpty()) {
            vault.ensure(List.of(KeyId.person(caseId), KeyId.caseOuter(caseId), KeyId.caseInner(caseId)));
            send(sender, command(caseId, petition), commandId);
        }
        var number = numberOf(caseId);
        var code = codes.issue(number.value(), caseId);
        return new Lodged(caseId, number, isKeptFrom(actor, caseId) ? null : code);
    }

    /** With its code an accused unit that wrote a denunciation down could follow it, and withdraw it. */
    private boolean isKeptFrom(Actor actor, String caseId) {
        return actor instanceof Actor.Staff staff
                && CaseStory.of(history.of(caseId))
                        .orElseThrow()
                        .glance()
                        .involvement()
                        .of(staff, units)
                        .contains(Relation.WALLED);
    }

    @Override
    public String reissueCode(Actor actor, ReissueQueryCode command, String commandId) {
        send(actor, command, commandId);
        return codes.reissue(numberOf(command.caseId()).value(), command.caseId(), commandId);
    }

    private LodgePetition command(String caseId, NewPetition petition) {
        var words = wordsOf(caseId);
        var files = new ArrayList<Attachment>();
        petition.uploads().forEach(upload -> files.add(attachments.keep(caseId, upload, false)));
        return new LodgePetition(
                caseId,
                numbers.next(unit(petition), petition.receivedOn().getYear()),
                petition.channel(),
                petition.unit(),
                petition.receivedOn(),
                new Complainant(
                        caseId,
                        words.person(petition.name()),
                        words.personOrNull(petition.phone()),
                        words.personOrNull(petition.address()),
                        petition.headcount()),
                petition.visitors(),
                new Letter(
                        words.outer(petition.title()),
                        words.outer(petition.text()),
                        words.outerOrNull(petition.request()),
                        words.outerOrNull(petition.place())),
                words.outerOrNull(petition.oralRecord()),
                files,
                petition.accused(),
                words.contact(petition.contact()),
                words.personOrNull(petition.representatives()));
    }

    /** It is numbered where it is worked: a gap in the numbers of an accused unit would tell of it. */
    private UnitCode unit(NewPetition petition) {
        return petition.accused().nearestOutside(petition.unit(), units, roster);
    }

    /** The number stands in the first event; what a repeated lodging drew from the counter is a gap. */
    private PetitionNumber numberOf(String caseId) {
        return switch (history.of(caseId).getFirst().event()) {
            case PetitionLodged first -> first.number();
            case LetterImported first -> first.number();
            default -> throw new IllegalStateException("a case begins with its receipt");
        };
    }

    /** The same account and key make the same case, on every node and after every restart. */
    private static String caseId(Actor actor, String commandId) {
        var name = "lodge/" + Senders.nameOf(actor) + "/" + commandId;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public CaseWords wordsOf(String caseId) {
        return new SealedWords(vault, caseId, caseId);
    }
}
