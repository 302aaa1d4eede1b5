package org.fengqiao.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.report.ReportTable.Shown;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report as tables (报告编排), in the order of article 41: matters, fields and bodies; sending and supervision; suggestions. */
@Component
public class ReportTables {
    private static final int MOST_ACCUSED = 20;

    private final Units units;
    private final CategoryTree categories;

    ReportTables(Units units, CategoryTree categories) {
        this.units = units;
        this.categories = categories;
    }

    public List<ReportTable> of(Report report, Speech say) {
        var tables = new ArrayList<ReportTable>();
        for (var group : ReportGroup.values()) {
            tables.add(figures(report, group, say));
        }
        tables.add(fields(report, say));
        tables.add(accused(report, say));
        tables.add(units(report, say));
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    private static ReportTable figures(Report report, ReportGroup group, Speech say) {
        var rows = new ArrayList<List<Shown>>();
        for (var figure : group.figures()) {
            var whole = ReportGroup.wholeOf(figure);
            rows.add(List.of(
                    Shown.of(say.name(figure)),
                    number(report, Cell.of(figure)),
                    percent(report, Cell.of(figure), whole == null ? null : Cell.of(whole), say),
                    Shown.of(References.to(figure, say))));
        }
        if (group == ReportGroup.HANDLING) {
            rows.add(List.of(
                    Shown.of(say.say("report.days")),
                    Shown.of(days(report, say)),
                    Shown.of(""),
                    Shown.of(References.toDays(say))));
        }
        return new ReportTable(say.name(group), columns(say, "what", "cases", "share", "reference"), rows).filled();
    }

    private ReportTable fields(Report report, Speech say) {
        var rows = report.codes(Slice.FIELD, Figure.RECEIVED).stream()
                .map(code -> sliced(report, Slice.FIELD, code, field(code, say), say))
                .toList();
        return new ReportTable(
                say.say("report.fields"),
                columns(say, "field", "received", "share", "answered", "in-time", "satisfied"),
                rows);
    }

    private ReportTable accused(Report report, Speech say) {
        var rows = report.codes(Slice.ACCUSED, Figure.RECEIVED).stream()
                .limit(MOST_ACCUSED)
                .map(code ->
                        List.of(Shown.of(unit(code)), number(report, new Cell(Figure.RECEIVED, Slice.ACCUSED, code))))
                .toList();
        return new ReportTable(say.say("report.accused"), columns(say, "unit", "cases"), rows);
    }

    private ReportTable units(Report report, Speech say) {
        var rows = report.codes(Slice.UNIT).stream()
                .filter(code -> report.count(new Cell(Figure.RECEIVED, Slice.UNIT, code))
                                + report.count(new Cell(Figure.ANSWERED, Slice.UNIT, code))
                        > 0)
                .map(code -> sliced(report, Slice.UNIT, code, place(report, code, say), say))
                .toList();
        return new ReportTable(
                say.say("report.units"),
                columns(say, "unit", "received", "share", "answered", "in-time", "satisfied"),
                rows.size() > 1 ? rows : List.of());
    }

    private static List<Shown> sliced(Report report, Slice slice, String code, String name, Speech say) {
        var received = new Cell(Figure.RECEIVED, slice, code);
        return List.of(
                Shown.of(name),
                number(report, received),
                percent(report, received, Cell.of(Figure.RECEIVED), say),
                number(report, new Cell(Figure.ANSWERED, slice, code)),
                percent(report, new Cell(Figure.IN_TIME, slice, code), new Cell(Figure.DUE, slice, code), say),
                percent(report, new Cell(Figure.SATISFIED, slice, code), new Cell(Figure.RATED, slice, code), say));
    }

    private static Shown number(Report report, Cell cell) {
        var count = report.count(cell);
        return new Shown(String.format(Locale.ROOT, "%,d", count), count == 0 ? null : cell);
    }

    private static Shown percent(Report report, Cell part, @Nullable Cell whole, Speech say) {
        if (whole == null) {
            return Shown.of("");
        }
        var percent = report.percent(part, whole);
        return Shown.of(percent.isEmpty() ? say.say("report.none") : say.say("report.percent", percent.getAsInt()));
    }

    private static String days(Report report, Speech say) {
        var days = report.days(Cell.of(Figure.ANSWERED));
        return days.isEmpty()
                ? say.say("report.none")
                : say.say("report.days.of", String.format(Locale.ROOT, "%.1f", days.getAsDouble()));
    }

    private String field(String code, Speech say) {
        return code.isEmpty() ? say.say("report.unsorted") : categories.pathOf(code, say.locale());
    }

    private String place(Report report, String code, Speech say) {
        return code.equals(report.centre().value()) ? say.say("report.itself", unit(code)) : unit(code);
    }

    private String unit(String code) {
        return units.nameOf(UnitCode.of(code));
    }

    private static List<String> columns(Speech say, String... columns) {
        return Stream.of(columns)
                .map(column -> say.say("report.column." + column))
                .toList();
    }

    /** What a number counts (统计格名称): the figure, and of which slice. */
    public String name(Cell cell, Speech say) {
        var figure = say.name(cell.figure());
        var of = switch (cell.slice()) {
            case ALL -> null;
            case FIELD -> field(cell.value(), say);
            case ACCUSED, UNIT -> unit(cell.value());
        };
        return of == null ? figure : say.say("report.cell", figure, of);
    }
}
