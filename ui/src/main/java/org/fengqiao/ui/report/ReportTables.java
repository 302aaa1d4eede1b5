package org.fengqiao.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.report.ReportTable.Behind;
import org.fengqiao.ui.report.ReportTable.Shown;
import org.fengqiao.ui.words.Speech;
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
            switch (group) {
                case MATTERS -> {
                    tables.add(fields(report, say));
                    tables.add(accused(report, say));
                }
                case ADOPTION -> tables.add(proposals(report, say));
                case SENDING, LEADERS, HANDLING, TERMS, RATING -> {}
            }
        }
        tables.add(units(report, say));
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    /** Of whom, of when, and as of which day it tells (统计范围). */
    public String about(Report report, LocalDate today, Speech say) {
        return say.say(
                "report.about",
                unit(report.centre().value()),
                PeriodText.of(report.period(), say),
                say.date(report.period().asOf(today)));
    }

    private static ReportTable figures(Report report, ReportGroup group, Speech say) {
        var numbers = new ReportNumbers(report, say);
        var rows = new ArrayList<List<Shown>>();
        for (var figure : group.figures()) {
            var whole = ReportGroup.wholeOf(figure);
            rows.add(List.of(
                    Shown.of(say.name(figure)),
                    numbers.count(Cell.of(figure)),
                    numbers.percent(Cell.of(figure), whole == null ? null : Cell.of(whole)),
                    Shown.of(References.to(figure, say))));
        }
        if (group == ReportGroup.HANDLING) {
            rows.add(List.of(
                    Shown.of(say.say("report.days")), numbers.days(), Shown.of(""), Shown.of(References.toDays(say))));
        }
        return new ReportTable(say.name(group), columns(say, "what", "cases", "share", "reference"), rows).filled();
    }

    /** Of petition offices, beside the suggestions of residents. */
    private static ReportTable proposals(Report report, Speech say) {
        var columns = Stream.concat(
                        Stream.of(say.say("report.column.what")),
                        Stream.of(ProposalFigure.values()).map(say::name))
                .toList();
        var rows = Stream.of(ProposalKind.values())
                .map(kind -> new ReportNumbers(report, say).proposals(kind))
                .toList();
        return new ReportTable(say.say("report.proposals"), columns, rows);
    }

    private ReportTable fields(Report report, Speech say) {
        var rows = report.codes(Slice.FIELD, Figure.RECEIVED).stream()
                .map(code -> new ReportNumbers(report, say).sliced(Slice.FIELD, code, Shown.of(field(code, say))))
                .toList();
        return new ReportTable(
                say.say("report.fields"),
                columns(say, "field", "received", "share", "answered", "in-time", "satisfied"),
                rows);
    }

    private ReportTable accused(Report report, Speech say) {
        var rows = report.codes(Slice.ACCUSED, Figure.RECEIVED).stream()
                .limit(MOST_ACCUSED)
                .map(code -> List.of(
                        Shown.of(unit(code)),
                        new ReportNumbers(report, say).count(new Cell(Figure.RECEIVED, Slice.ACCUSED, code))))
                .toList();
        return new ReportTable(say.say("report.accused"), columns(say, "unit", "cases"), rows);
    }

    private ReportTable units(Report report, Speech say) {
        var rows = report.codes(Slice.UNIT).stream()
                .filter(code -> report.count(new Cell(Figure.RECEIVED, Slice.UNIT, code))
                                + report.count(new Cell(Figure.ANSWERED, Slice.UNIT, code))
                        > 0)
                .map(code -> new ReportNumbers(report, say).sliced(Slice.UNIT, code, place(report, code, say)))
                .toList();
        return new ReportTable(
                say.say("report.units"),
                columns(say, "unit", "received", "share", "answered", "in-time", "satisfied"),
                rows.size() > 1 ? rows : List.of());
    }

    private String field(String code, Speech say) {
        return code.isEmpty() ? say.say("report.unsorted") : categories.pathOf(code, say.locale());
    }

    private Shown place(Report report, String code, Speech say) {
        return code.equals(report.centre().value())
                ? Shown.of(say.say("report.itself", unit(code)))
                : new Shown(unit(code), new Behind.Below(UnitCode.of(code)));
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
