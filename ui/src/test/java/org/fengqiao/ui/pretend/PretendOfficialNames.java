package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.OfficialNames;

/** What was told last is what every unit is called. */
public final class PretendOfficialNames implements OfficialNames {
    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    private final List<Told> told = new ArrayList<>();

    @Override
    public Optional<String> today(Actor actor, UnitCode unit) {
        return told.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(told.getLast().name());
    }

    @Override
    public List<Told> history(Actor actor, UnitCode unit) {
        return told.reversed();
    }

    @Override
    public Receipt name(Actor actor, UnitCode unit, String name, LocalDate from, String commandId) {
        told.add(new Told(name, from, AT, "wang"));
        return new Receipt(unit.value(), told.size());
    }

    @Override
    public Receipt drop(Actor actor, UnitCode unit, LocalDate until, String commandId) {
        told.add(new Told(null, until, AT, "wang"));
        return new Receipt(unit.value(), told.size());
    }
}
