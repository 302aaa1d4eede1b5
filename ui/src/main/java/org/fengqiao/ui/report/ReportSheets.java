package org.fengqiao.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Period;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.ui.report.ReportTable.Shown;
import org.fengqiao.ui.report.ReportValues.Row;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** Reports and the lists behind them as tables to take along (报告导出). */
@Component
public class ReportSheets {
    private static final int WIDE = 36;
    private static final int NARROW = 16;
    private static final int MOST_COLUMNS = 6;
    private static final Pattern SENTENCES = Pattern.compile("(?<=。)|(?<=\\.) ");

    private final Reports reports;
    private final ReportTables tables;
    private final Desk desk;

    ReportSheets(Reports reports, ReportTables tables, Desk desk) {
        this.reports = reports;
        this.tables = tables;
        this.desk = desk;
    }

    /** All tables of a report, one below the other, and at the end what its numbers count. */
    public Sheet<?> report(Report report, Speech say) {
        var rows = new ArrayList<Row>();
        for (var table : tables.of(report, say)) {
            rows.add(words(List.of()));
            rows.add(new Row(List.of(table.heading()), true));
            rows.add(new Row(table.columns(), true));
            table.rows()
                    .forEach(
                            row -> rows.add(words(row.stream().map(Shown::words).toList())));
        }
        rows.add(words(List.of()));
        rows.add(words(List.of(tables.about(report, desk.days().today(), say))));
        SENTENCES.splitAsStream(say.say("report.note")).forEach(sentence -> rows.add(words(List.of(sentence))));
        var columns = new ArrayList<Column<Row>>();
        for (int at = 0; at < MOST_COLUMNS; at++) {
            int place = at;
            columns.add(new Column<>(
                    heading(report, place, say), place == 0 ? WIDE : NARROW, row -> ReportValues.of(row, place)));
        }
        return Sheet.of("report", filter(report.centre(), report.period()), say.say("report.title"), columns, rows);
    }

    private static Row words(List<String> words) {
        return new Row(words, false);
    }

    /** Whose report it is, and of when. */
    private String heading(Report report, int place, Speech say) {
        return switch (place) {
            case 0 -> desk.units().nameOf(report.centre());
            case 1 -> PeriodText.of(report.period(), say);
            default -> "";
        };
    }

    /** The cases behind one number, masked as the screen shows them. */
    public Sheet<?> cases(Actor.Staff actor, UnitCode centre, Period period, Cell cell, Speech say) {
        var text = new LineText(desk, say, actor);
        return new Sheet<>(
                "report-cases",
                filter(centre, period) + ",figure=" + cell.figure() + ",by=" + cell.slice() + ",of=" + cell.value(),
                say.name(cell.figure()),
                List.of(
                        Column.text(
                                say.say("report.line.number"),
                                Column.MIDDLE,
                                each -> each.line().number()),
                        Column.text(say.say("report.line.title"), Column.WIDE, ListedCase::title),
                        Column.text(say.say("report.line.name"), Column.NARROW, ListedCase::name),
                        Column.text(say.say("report.line.kind"), Column.NARROW, text::kind),
                        Column.text(say.say("report.line.category"), Column.WIDE, text::category),
                        Column.day(
                                say.say("report.line.received"),
                                each -> each.line().receivedOn()),
                        Column.text(say.say("report.line.unit"), Column.MIDDLE, text::unit)),
                after -> {
                    var page = reports.cases(actor, centre, period, cell, after, Sheet.ROWS_OF_A_PAGE);
                    return new Page<>(page.lines().stream().map(text::of).toList(), page.next());
                });
    }

    private static String filter(UnitCode centre, Period period) {
        return "centre=" + centre + ",period=" + period;
    }
}
