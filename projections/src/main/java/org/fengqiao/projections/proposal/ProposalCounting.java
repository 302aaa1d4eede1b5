package org.fengqiao.projections.proposal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.unit.UnitCode;

/**
 * In which numbers of a report a proposal stands (建议计数规则), each by the day of the deed: that of the proposal, that of the
 * written answer. Numbers and the lists behind them both ask here.
 *
 * @see "ADR 0021 a report counts cases by the day of the deed"
 */
record ProposalCounting(UnitCode centre, LocalDate from, LocalDate until) {
    Set<ProposalCell> cells(ProposalRow row) {
        var figures = EnumSet.noneOf(ProposalFigure.class);
        if (holds(row.madeAt().day())) {
            figures.add(ProposalFigure.PROPOSED);
        }
        var answer = row.entry().answer();
        if (answer != null && holds(answer.on())) {
            figures.add(figure(answer.adoption()));
        }
        return figures.stream()
                .map(figure -> new ProposalCell(row.entry().kind(), figure))
                .collect(Collectors.toSet());
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static ProposalFigure figure(Adoption adoption) {
        return switch (adoption) {
            case ADOPTED -> ProposalFigure.ADOPTED;
            case PARTLY_ADOPTED -> ProposalFigure.PARTLY_ADOPTED;
            case NOT_ADOPTED -> ProposalFigure.NOT_ADOPTED;
        };
    }

    /** Of the centre and its years, found by equality. */
    Bson candidates() {
        var keys = IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(year -> ProposalCodec.key(centre, year))
                .toList();
        return in(ProposalStore.KEYS, keys);
    }

    /** Exactly those that stand in this number. */
    Bson candidates(ProposalCell cell) {
        var kind = eq(ProposalStore.KIND, cell.kind().name());
        return switch (cell.figure()) {
            case PROPOSED ->
                and(
                        candidates(),
                        kind,
                        gte(ProposalStore.MADE, from.toString()),
                        lt(ProposalStore.MADE, until.plusDays(1).toString()));
            case ADOPTED -> and(candidates(), kind, answered(Adoption.ADOPTED));
            case PARTLY_ADOPTED -> and(candidates(), kind, answered(Adoption.PARTLY_ADOPTED));
            case NOT_ADOPTED -> and(candidates(), kind, answered(Adoption.NOT_ADOPTED));
        };
    }

    private Bson answered(Adoption adoption) {
        return and(List.of(
                eq("answer.adoption", adoption.name()),
                gte("answer.on", from.toString()),
                lte("answer.on", until.toString())));
    }
}
