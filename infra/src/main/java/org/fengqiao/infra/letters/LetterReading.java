package org.fengqiao.infra.letters;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.infra.table.Cell;
import org.fengqiao.infra.table.Headings;
import org.fengqiao.infra.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Makes a letter of one row, or says with a code why it is none. */
final class LetterReading {
    static final String TITLE = "留言主题";
    static final List<String> REQUIRED = List.of("留言编号", "留言用户", TITLE, "留言时间", "留言详情");
    static final List<String> OPTIONAL = List.of("答复意见", "答复时间", "反对数", "点赞数", "一级标签");

    private static final int LONGEST_NUMBER = 64;

    private final Headings headings;
    private final boolean from1904;
    private final LocalDate today;

    LetterReading(Headings headings, boolean from1904, LocalDate today) {
        this.headings = headings;
        this.from1904 = from1904;
        this.today = today;
    }

    /** The row is no letter; carries the last part of the code. */
    static final class Rejected extends Exception {
        private final String code;

        Rejected(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    LetterRow letter(TableRow row) throws Rejected {
        String number = words(row, "留言编号", "no-number");
        if (number.length() > LONGEST_NUMBER) {
            throw new Rejected("bad-number");
        }
        String title = words(row, TITLE, "no-title");
        LetterTime written = time(row, "留言时间");
        Titled letter = Titled.of(title, words(row, "留言详情", "no-text"));
        String label = words(row, "一级标签", null);
        return new LetterRow(
                row.number(),
                number,
                words(row, "留言用户", null),
                letter.title(),
                written.at(),
                written.minuteKnown(),
                letter.text(),
                answer(row, written),
                label.isEmpty() ? null : label,
                count(row, "反对数"),
                count(row, "点赞数"));
    }

    private LetterRow.@Nullable Answer answer(TableRow row, LetterTime written) throws Rejected {
        String text = words(row, "答复意见", null);
        boolean undated = usable(row, "答复时间").blank();
        if (text.isEmpty() && undated) {
            return null;
        }
        if (text.isEmpty() || undated) {
            throw new Rejected(undated ? "no-answer-time" : "no-answer-text");
        }
        LetterTime answered = time(row, "答复时间");
        if (answered.isBefore(written)) {
            throw new Rejected("answer-before-letter");
        }
        return new LetterRow.Answer(text, answered.at(), answered.minuteKnown());
    }

    private LetterTime time(TableRow row, String heading) throws Rejected {
        LetterTime time = LetterTime.of(usable(row, heading), from1904);
        if (time == null) {
            throw new Rejected("bad-time");
        }
        if (time.at().toLocalDate().isAfter(today)) {
            throw new Rejected("future-time");
        }
        return time;
    }

    private int count(TableRow row, String heading) throws Rejected {
        String digits = words(row, heading, null);
        if (!digits.matches("\\d{0,9}")) {
            throw new Rejected("bad-count");
        }
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private String words(TableRow row, String heading, @Nullable String codeWhereEmpty) throws Rejected {
        String words = usable(row, heading).words();
        if (words.isEmpty() && codeWhereEmpty != null) {
            throw new Rejected(codeWhereEmpty);
        }
        return words;
    }

    private Cell usable(TableRow row, String heading) throws Rejected {
        Cell cell = headings.cell(row, heading);
        if (cell instanceof Cell.Unusable(String code)) {
            throw new Rejected(code);
        }
        return cell;
    }
}
