package org.fengqiao.domain.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.domain.contact.Reception.Span;

/** Contacts for tests. */
public final class Reached {
    public static final Reception WORKDAYS = new Reception(
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            List.of(
                    new Span(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                    new Span(LocalTime.of(13, 30), LocalTime.of(17, 0))));

    private Reached() {}

    /** One whose telephone tells it from others. */
    public static Contact by(String phone) {
        return new Contact(
                "示例路 1 号 215000",
                List.of(new Telephone(phone), new Telephone("12345")),
                "示例路 1 号一楼接待室",
                WORKDAYS,
                "https://gusu.example.cn/xinfang",
                "来电报编号查询。");
    }
}
