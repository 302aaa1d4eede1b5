package org.fengqiao.projections.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.domain.proposal.Proposal;
import org.fengqiao.domain.proposal.ProposalCorrection;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.proposal.Proposals.StepKind;
import org.fengqiao.projections.store.Row;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, as its events made it (建议行).
 *
 * @param scope the addressee, who made it and all above that; none behind its wall
 * @param line who made it and all above, as they stood then: reports count it there for ever
 */
record ProposalRow(
        String id,
        long position,
        String number,
        Moment madeAt,
        ProposalState state,
        ProposalEntry entry,
        Set<UnitCode> scope,
        List<UnitCode> line,
        List<Took> steps)
        implements Row {
    /** A step with its words sealed. */
    record Took(
            StepKind kind,
            Moment at,
            String by,
            @Nullable ProposalCorrection was,
            @Nullable ProposalCorrection is,
            @Nullable Sealed words) {}

    ProposalRow {
        line = List.copyOf(line);
        steps = List.copyOf(steps);
    }

    static ProposalRow after(
            @Nullable ProposalRow before, ProposalEvent event, long sequence, String account, UnitTree units) {
        return switch (event) {
            case ProposalMade e -> made(e, sequence, account, units);
            case AddresseeReminded e
            when before != null ->
                before.with(
                        sequence, before.state, before.entry, units, step(StepKind.REMINDED, e, account, e.words()));
            case ProposalAnswered e
            when before != null ->
                before.with(
                        sequence,
                        ProposalState.ANSWERED,
                        before.entry.answered(e.answer()),
                        units,
                        step(StepKind.ANSWERED, e, account, null));
            case ProposalCorrected e
            when before != null ->
                before.with(
                        sequence,
                        before.state,
                        before.entry.corrected(e.is()),
                        units,
                        new Took(StepKind.CORRECTED, e.occurredAt(), account, e.was(), e.is(), e.reason()));
            case ProposalWithdrawn e
            when before != null ->
                before.with(
                        sequence,
                        ProposalState.WITHDRAWN,
                        before.entry,
                        units,
                        step(StepKind.WITHDRAWN, e, account, e.reason()));
            case ProposalFollowed e
            when before != null ->
                before.with(
                        sequence,
                        before.state,
                        before.entry.followed(e.from(), e.to()),
                        units,
                        step(StepKind.FOLLOWED, e, account, null));
            case ProposalEvent other -> throw new IllegalStateException("no proposal before " + other.getClass());
        };
    }

    private static ProposalRow made(ProposalMade e, long sequence, String account, UnitTree units) {
        var entry = Proposal.made(e);
        return new ProposalRow(
                e.proposalId(),
                sequence,
                e.number().value(),
                e.occurredAt(),
                ProposalState.AWAITING,
                entry,
                scope(entry, units),
                units.upFrom(e.by()),
                List.of(step(StepKind.MADE, e, account, null)));
    }

    private static Took step(StepKind kind, ProposalEvent event, String account, @Nullable Sealed words) {
        return new Took(kind, event.occurredAt(), account, null, null, words);
    }

    private static Set<UnitCode> scope(ProposalEntry entry, UnitTree units) {
        var scope = new TreeSet<>(units.upFrom(entry.by()));
        var addressee = entry.addressee().unit();
        if (addressee != null) {
            scope.add(addressee);
        }
        scope.removeIf(unit -> entry.walls().keepOut(unit, units));
        return scope;
    }

    private ProposalRow with(long sequence, ProposalState next, ProposalEntry nextEntry, UnitTree units, Took took) {
        var all = new ArrayList<>(steps);
        all.add(took);
        return new ProposalRow(id, sequence, number, madeAt, next, nextEntry, scope(nextEntry, units), line, all);
    }

    /** As the units stand now. */
    ProposalRow rescoped(UnitTree units) {
        return new ProposalRow(id, position, number, madeAt, state, entry, scope(entry, units), line, steps);
    }

    /** From whom it is kept because it is about them. */
    Kept kept() {
        return new Kept(entry.about(), Set.of());
    }

    /** Newest last, never equal twice. */
    String key() {
        return madeAt.at() + "/" + id;
    }
}
