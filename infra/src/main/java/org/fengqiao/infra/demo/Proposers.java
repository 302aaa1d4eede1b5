package org.fengqiao.infra.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.demo.Switchboard.Ring;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.jspecify.annotations.Nullable;

/**
 * A few invented proposals of petition offices (三项建议演示): adopted, adopted in part, not adopted, awaited, overdue, and one to
 * hold a department to account.
 */
final class Proposers {
    private final Cast cast;
    private final ProposalDesk desk;
    private final Worklist worklist;
    private final LocalDateTime now;
    private final Map<Integer, String> made = new HashMap<>();

    Proposers(Cast cast, ProposalDesk desk, Worklist worklist, LocalDateTime now) {
        this.cast = cast;
        this.desk = desk;
        this.worklist = worklist;
        this.now = now;
    }

    List<Ring> rings() {
        var rings = new ArrayList<Ring>();
        for (var row : Sections.table("proposals.csv")) {
            var number = rings.size() + 1;
            rings.add(new Ring(at(row.get(0), row.get(1)), () -> make(row, number)));
        }
        for (var row : Sections.table("proposal-steps.csv")) {
            rings.add(new Ring(at(row.get(1), row.get(2)), () -> go(row)));
        }
        return rings;
    }

    private LocalDateTime at(String daysAgo, String time) {
        return now.minusDays(Long.parseLong(daysAgo)).with(LocalTime.parse(time));
    }

    private void make(List<String> row, int number) {
        Actor.Staff officer = cast.staff(row.get(2));
        var unit = given(row.get(4));
        var about = given(row.get(6));
        var day = at(row.get(0), row.get(1)).toLocalDate();
        var proposal = new NewProposal(
                ProposalKind.valueOf(row.get(3)),
                unit == null ? null : UnitCode.of(unit),
                given(row.get(5)),
                about == null ? Accused.NOBODY : Accused.units(List.of(UnitCode.of(about))),
                row.get(9),
                row.get(10),
                cases(officer, row.get(7)),
                List.of(),
                day.plusDays(Long.parseLong(row.get(8))));
        made.put(number, desk.make(officer, proposal, "demo/proposal/" + number).proposalId());
    }

    /** The first cases of the unit that are there by then. */
    private List<String> cases(Actor.Staff officer, String many) {
        return many.isEmpty()
                ? List.of()
                : worklist
                        .page(officer, Filter.all(officer.unit()), Order.NUMBER, null, Integer.parseInt(many))
                        .items()
                        .stream()
                        .map(Item::caseId)
                        .toList();
    }

    private void go(List<String> row) {
        var officer = cast.staff(row.get(3));
        var id = Objects.requireNonNull(made.get(Integer.valueOf(row.get(0))), "answered before it was made");
        var command = "demo/proposal/" + row.get(0) + "/" + row.get(1);
        var adoption = given(row.get(4));
        if (adoption == null) {
            desk.remind(officer, id, row.get(5), command);
        } else {
            var on = at(row.get(1), row.get(2)).toLocalDate();
            desk.answer(officer, id, Adoption.valueOf(adoption), row.get(5), on, command);
        }
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
