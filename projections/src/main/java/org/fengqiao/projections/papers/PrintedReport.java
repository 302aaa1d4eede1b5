package org.fengqiao.projections.papers;

import java.time.Instant;
import java.util.List;

/**
 * A report with all its numbers in words (待印报告): no paper of a case, so that it has neither number nor stamp; whoever
 * signs it stamps it.
 *
 * @param unit name of the centre whose report it is
 * @param period what it tells of, in words
 * @param day the date on it, in words
 * @param at the document says that it was made then
 */
public record PrintedReport(
        String title, String unit, String period, List<Table> tables, String note, String day, Instant at) {
    /** Columns and places are as many; the first is a name, the others are set to the right. */
    public record Table(String heading, List<String> columns, List<List<String>> rows) {}
}
