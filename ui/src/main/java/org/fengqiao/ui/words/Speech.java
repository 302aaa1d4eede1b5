package org.fengqiao.ui.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/** The words in one language (一种语言的文案): texts by key, names of enums, refusals, dates. */
public record Speech(Words words, Locale locale) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:\\|([a-zA-Z.-]+))?}");
    private static final char UNBROKEN = '\u2011';
    private static final Pattern ISO_MINUTE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The text with its values filled in; the key itself where there is no text, which a test forbids. */
    public String say(String key, Object... values) {
        var one = values.length > 0 && String.valueOf(values[0]).equals("1") ? words.find(key + ".one", locale) : null;
        var text = one != null && one.isPresent() ? one : words.find(key, locale);
        return fill(text.orElse(key), values);
    }

    public boolean knows(String key) {
        return words.find(key, locale).isPresent();
    }

    public boolean english() {
        return locale.equals(Words.ENGLISH);
    }

    /** What people call it: {@code enum.<Type>.<NAME>}. */
    public String name(Enum<?> value) {
        return say("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A reason that was chosen, in this language. */
    public String worded(Wording wording) {
        return english() ? wording.textEn() : wording.text();
    }

    /** What was refused and why: {@code refused.<code>}. */
    public String refusal(Refused refused) {
        return refusal(refused.code(), refused.values().toArray());
    }

    public String refusal(String code, List<String> values) {
        return refusal(code, values.toArray());
    }

    public String refusal(String code, Object... values) {
        var key = "refused." + code;
        return knows(key) ? say(key, values) : say("refused.unspoken", code);
    }

    /** What to do instead: {@code refused.<code>.hint}; empty when there is nothing to add. */
    public String hint(Refused refused) {
        var key = "refused." + refused.code() + ".hint";
        return knows(key) ? say(key, refused.values().toArray()) : "";
    }

    /** {@code 2026年11月23日}, {@code 23 November 2026}. */
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(say("format.date"), locale));
    }

    /** Without the year: {@code 11月23日}, {@code 23 Nov}. */
    public String shortDate(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(say("format.short-date"), locale));
    }

    /** To the day or the minute, as exactly as it is known. */
    public String moment(Moment moment) {
        return moment.precision() == Moment.Precision.DAY
                ? date(moment.day())
                : moment.at().format(DateTimeFormatter.ofPattern(say("format.minute"), locale));
    }

    /** A recorded instant in Shanghai, to the minute. */
    public String time(Instant instant) {
        return instant.atZone(Moment.SHANGHAI).format(DateTimeFormatter.ofPattern(say("format.minute"), locale));
    }

    /**
     * {@code {0}} is the value, {@code {0|date}} an ISO date, {@code {0|minute}} an ISO minute, {@code {0|whole}} a code
     * that is not broken at its hyphens, {@code {0|unit}} the names of units whose codes stand there with spaces between,
     * {@code {0|prefix}} the text of {@code prefix.<value>}.
     */
    private String fill(String text, Object[] values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            var value = index < values.length ? String.valueOf(values[index]) : "";
            return Matcher.quoteReplacement(shown(value, place.group(2)));
        });
    }

    private String shown(String value, @Nullable String as) {
        if (as == null) {
            return value;
        }
        if (as.equals("date")) {
            return ISO_DATE.matcher(value).matches() ? date(LocalDate.parse(value)) : value;
        }
        if (as.equals("minute")) {
            return ISO_MINUTE.matcher(value).matches() ? moment(Moment.atMinute(LocalDateTime.parse(value))) : value;
        }
        if (as.equals("whole")) {
            return value.replace('-', UNBROKEN);
        }
        if (as.equals("unit")) {
            return Stream.of(value.split(" "))
                    .filter(code -> !code.isEmpty())
                    .map(words::unit)
                    .collect(Collectors.joining(say("said.and")));
        }
        return knows(as + "." + value) ? say(as + "." + value) : value;
    }
}
