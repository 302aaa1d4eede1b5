package org.fengqiao.ui.pretend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.domain.contact.Reception.Span;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.Units;

/** What was published last holds at once. */
public final class PretendContacts implements UnitContacts {
    /** One to publish. */
    public static final Contact CONTACT = new Contact(
            "示例路 1 号 215000",
            List.of(new Telephone("0512-65220000"), new Telephone("12345")),
            "示例路 1 号一楼",
            new Reception(
                    List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                    List.of(
                            new Span(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                            new Span(LocalTime.of(13, 30), LocalTime.of(17, 0)))),
            "https://gusu.example.cn/xinfang",
            null);

    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    private final Units units;
    private final Map<UnitCode, Contact> held = new HashMap<>();
    private final List<Told> told = new ArrayList<>();

    public PretendContacts(Units units) {
        this.units = units;
    }

    /** Publishes nothing any more of anybody. */
    public void forget() {
        held.clear();
        told.clear();
    }

    @Override
    public Optional<Reached> nearest(UnitCode unit) {
        return units.tree().upFrom(unit).stream()
                .flatMap(at -> Optional.ofNullable(held.get(at)).map(one -> new Reached(at, one)).stream())
                .findFirst();
    }

    @Override
    public boolean may(Actor actor, UnitCode unit) {
        return true;
    }

    @Override
    public List<Told> history(Actor actor, UnitCode unit) {
        return told.reversed();
    }

    @Override
    public Receipt publish(Actor actor, UnitCode unit, Contact contact, LocalDate from, String commandId) {
        held.put(unit, contact);
        told.add(new Told(contact, from, AT, "wang"));
        return new Receipt(unit.value(), told.size());
    }

    @Override
    public Receipt withdraw(Actor actor, UnitCode unit, LocalDate from, String commandId) {
        held.remove(unit);
        told.add(new Told(null, from, AT, "wang"));
        return new Receipt(unit.value(), told.size());
    }
}
