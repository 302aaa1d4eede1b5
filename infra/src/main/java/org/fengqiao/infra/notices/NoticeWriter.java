package org.fengqiao.infra.notices;

import java.time.Instant;
import java.util.ArrayList;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.Reached;
import org.fengqiao.projections.notices.Audience;
import org.fengqiao.projections.notices.Calls;
import org.fengqiao.projections.notices.MessageKind;
import org.fengqiao.projections.notices.ProposalCalls;
import org.fengqiao.projections.notices.Turn;
import org.fengqiao.projections.proposal.OwedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who is to be told of an event (写通知). The event's identifier is in the key of each notice and message, so that
 * handling it twice writes nothing twice. No bean: Axon would put it among the read models.
 */
final class NoticeWriter {
    private final CaseHistory history;
    private final Audience audience;
    private final OwedAnswers proposals;
    private final ProposalTelling telling;
    private final NoticeBook notices;
    private final Waiting waiting;
    private final Progress progress;

    NoticeWriter(
            CaseHistory history,
            Audience audience,
            OwedAnswers proposals,
            ProposalTelling telling,
            NoticeBook notices,
            Waiting waiting,
            Progress progress) {
        this.history = history;
        this.audience = audience;
        this.proposals = proposals;
        this.telling = telling;
        this.notices = notices;
        this.waiting = waiting;
        this.progress = progress;
    }

    @EventHandler
    void on(
            PetitionEvent event,
            TrackingToken token,
            @SequenceNumber long sequence,
            @MessageIdentifier String id,
            @Timestamp Instant at,
            @MetaDataValue(Trace.ACCOUNT) @Nullable String account) {
        var turn = new Turn(() -> history.of(event.caseId()), sequence);
        var by = account == null ? "" : account;
        var calls = Calls.of(event, turn);
        if (!calls.isEmpty()) {
            progress.await(token.position().orElseThrow());
        }
        var about = new Matter.OfCase(event.caseId());
        var told = new ArrayList<NoticeBook.Written>();
        for (var call : calls) {
            for (var to : audience.of(call.whom(), turn.now(), by)) {
                told.add(new NoticeBook.Written(to, at, id, call.kind(), about, by));
            }
        }
        notices.write(told);
        MessageKind.of(event).ifPresent(kind -> message(kind, Reached.by(turn.now()), event.caseId(), id));
    }

    @EventHandler
    void on(
            ProposalEvent event,
            TrackingToken token,
            @MessageIdentifier String id,
            @Timestamp Instant at,
            @MetaDataValue(Trace.ACCOUNT) @Nullable String account) {
        var about = new Matter.OfProposal(event.proposalId());
        var by = account == null ? "" : account;
        ProposalCalls.of(event, () -> standing(about, token)).ifPresent(call -> {
            notices.write(telling.accounts(call, about, by).stream()
                    .map(to -> new NoticeBook.Written(to, at, id, call.kind(), about, by))
                    .toList());
        });
    }

    private ProposalEntry standing(Matter.OfProposal about, TrackingToken token) {
        progress.await(token.position().orElseThrow());
        return proposals.find(about.proposalId()).orElseThrow();
    }

    private void message(MessageKind kind, Contact contact, String caseId, String id) {
        waiting.add(id + "/" + kind, kind, contact.means(), caseId);
    }
}
