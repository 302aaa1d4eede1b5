package org.fengqiao.infra.letters;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One letter (留言) of an uploaded table, its words still open: to be sealed before anything else happens to it.
 *
 * @param row          as the spreadsheet shows it
 * @param sourceNumber 留言编号, unique in the file
 * @param user         留言用户; empty where nobody signed
 * @param writtenAt    留言时间 in Shanghai time; midnight where only the day is known
 * @param label        一级标签, the category somebody gave it before
 */
public record LetterRow(
        int row,
        String sourceNumber,
        String user,
        String title,
        LocalDateTime writtenAt,
        boolean minuteKnown,
        String text,
        @Nullable Answer answer,
        @Nullable String label,
        int against,
        int likes) {

    /** The reply it had received before (答复意见, 答复时间). */
    public record Answer(String text, LocalDateTime at, boolean minuteKnown) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    @Override
    public String toString() {
        return "LetterRow[row=" + row + "]";
    }
}
