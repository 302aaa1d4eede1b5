package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.Signing;

/** Who was named last signs for every unit. */
public final class PretendSigning implements Signing {
    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    private final List<Told> told = new ArrayList<>();

    @Override
    public boolean may(Actor actor, UnitCode unit) {
        return true;
    }

    @Override
    public Optional<Signer> today(Actor actor, UnitCode unit) {
        return told.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(told.getLast().signer());
    }

    @Override
    public boolean signsOn(Actor actor, UnitCode unit, String person) {
        return today(actor, unit).map(Signer::name).filter(person::equals).isPresent();
    }

    @Override
    public List<UnitCode> unsigned(Actor actor) {
        return told.isEmpty() ? List.of(PretendUnits.DINGHUISI) : List.of();
    }

    @Override
    public long openCases(Actor actor, UnitCode unit) {
        return 13;
    }

    @Override
    public List<Told> history(Actor actor, UnitCode unit) {
        return told.reversed();
    }

    @Override
    public Receipt name(Actor actor, UnitCode unit, Signer signer, LocalDate from, String commandId) {
        told.add(new Told(signer, from, AT, "wang"));
        return new Receipt(unit.value(), told.size());
    }

    @Override
    public Receipt end(Actor actor, UnitCode unit, LocalDate until, String commandId) {
        told.add(new Told(null, until, AT, "wang"));
        return new Receipt(unit.value(), told.size());
    }
}
