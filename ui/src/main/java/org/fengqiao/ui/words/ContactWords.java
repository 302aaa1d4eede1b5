package org.fengqiao.ui.words;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.domain.contact.Reception.Span;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.refusal.Refused;

/** When people are received, in words, and read from what somebody typed (接待时间用语). */
public record ContactWords(Speech say) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int RANGE = 3;

    /** {@code 周一至周五 9:00–11:30、13:30–17:00}. */
    public String reception(Reception reception) {
        return say.say("contact.reception", days(reception.days()), hours(reception.hours()));
    }

    /** Whole numbers, one after the other, as {@link #phones(String)} reads them. */
    public static String phones(Contact contact) {
        return contact.phones().stream().map(Telephone::value).collect(Collectors.joining(", "));
    }

    public String hours(List<Span> hours) {
        return hours.stream()
                .map(span -> span.from().format(HOUR) + "–" + span.until().format(HOUR))
                .collect(Collectors.joining(say.say("said.and")));
    }

    /** Three days or more in a row are said by the first and the last. */
    private String days(List<DayOfWeek> days) {
        var said = new ArrayList<String>();
        int first = 0;
        while (first < days.size()) {
            int last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1) == days.get(last).plus(1)) {
                last++;
            }
            if (last - first + 1 >= RANGE) {
                said.add(say.say("contact.days", say.name(days.get(first)), say.name(days.get(last))));
            } else {
                days.subList(first, last + 1).forEach(day -> said.add(say.name(day)));
            }
            first = last + 1;
        }
        return String.join(say.say("said.and"), said);
    }

    /**
     * Spans as they are typed: {@code 9:00-11:30, 13:30-17:00}, with whatever dash and comma.
     *
     * @throws Refused {@code contact.hours}
     */
    public static List<Span> spans(String typed) {
        return parts(typed, "[,，、;；\\s]+")
                .map(span -> {
                    var ends = span.split("[-–—~～至]+", -1);
                    try {
                        return new Span(time(ends[0]), time(ends[ends.length - 1]));
                    } catch (DateTimeParseException unreadable) {
                        throw Refused.invalid("contact.hours", span);
                    }
                })
                .toList();
    }

    private static LocalTime time(String typed) {
        return LocalTime.parse(typed.replace('：', ':'), HOUR);
    }

    /**
     * Numbers as they are typed, apart by commas or lines.
     *
     * @throws Refused {@code contact.telephone}
     */
    public static List<Telephone> phones(String typed) {
        return parts(typed, "[,，、;；\\n]+").map(Telephone::new).toList();
    }

    private static Stream<String> parts(String typed, String between) {
        return Arrays.stream(typed.strip().split(between, -1)).filter(part -> !part.isBlank());
    }
}
