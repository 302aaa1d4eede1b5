package org.fengqiao.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.stream.Stream;
import org.fengqiao.ui.words.Speech;

/** Date fields in the language of the desk (日期栏), weeks beginning on Monday. */
public final class Dates {
    /** What people type, whatever is shown. */
    private static final String[] TYPED = {"yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"};

    private Dates() {}

    public static DatePicker picker(Speech say) {
        var picker = new DatePicker();
        picker.setLocale(say.locale());
        picker.setI18n(texts(say));
        return picker;
    }

    public static DatePickerI18n texts(Speech say) {
        var fromSunday = Stream.of(DayOfWeek.values()).map(day -> day.minus(1)).toList();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, say.locale()))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, say.locale()))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, say.locale()))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats(say.say("format.date"), TYPED)
                .setToday(say.say("date.today"))
                .setCancel(say.say("dialog.cancel"))
                .setBadInputErrorMessage(say.say("date.bad"));
    }
}
