package org.fengqiao.infra.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.domain.contact.Reception.Span;
import org.fengqiao.domain.contact.Telephone;

/** How a unit is reached that nobody can reach (演示信访渠道): no number of an area begins with 0. */
final class DemoContact {
    private static final Reception WORKDAYS = new Reception(
            List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
            List.of(
                    new Span(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                    new Span(LocalTime.of(13, 30), LocalTime.of(17, 0))));

    private DemoContact() {}

    /** @param row unit, telephone, place, address, what it says of itself */
    static Contact of(List<String> row) {
        return new Contact(row.get(3), List.of(new Telephone(row.get(1))), row.get(2), WORKDAYS, null, row.get(4));
    }
}
