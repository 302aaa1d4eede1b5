package org.fengqiao.infra.papers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.papers.Press;
import org.fengqiao.projections.papers.PrintedReport;
import org.fengqiao.projections.papers.PrintedReport.Table;
import org.fengqiao.projections.report.Period;
import org.fengqiao.projections.report.Period.Shape;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.report.ReportPapers;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.report.PeriodText;
import org.fengqiao.ui.report.ReportTable;
import org.fengqiao.ui.report.ReportTable.Shown;
import org.fengqiao.ui.report.ReportTables;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.springframework.stereotype.Component;

/** Reports on paper, in Chinese: they go to the party committee, the government and the office above. */
@Component
class OfficeReportPapers implements ReportPapers {
    private final Reports reports;
    private final ReportTables tables;
    private final Units units;
    private final Press press;
    private final AccessLog log;
    private final OfficeClock clock;
    private final Speech say;

    OfficeReportPapers(
            Reports reports,
            ReportTables tables,
            Units units,
            Press press,
            AccessLog log,
            OfficeClock clock,
            Words words) {
        this.reports = reports;
        this.tables = tables;
        this.units = units;
        this.press = press;
        this.log = log;
        this.clock = clock;
        this.say = words.in(Words.CHINESE);
    }

    @Override
    public Document of(Actor.Staff actor, UnitCode centre, Period period) {
        var report = reports.of(actor, centre, period);
        log.remember(Access.of(
                        AccessKind.EXPORTED, actor.account(), null, actor.unit().value())
                .detailed("report-paper:centre=" + centre + ",period=" + period));
        var printed = printed(report);
        var name = PaperText.fileName(printed.unit() + printed.period() + printed.title());
        return new Document(name, press.report(printed));
    }

    private PrintedReport printed(Report report) {
        var period = PeriodText.of(report.period(), say);
        return new PrintedReport(
                say.say(report.period().shape() == Shape.YEAR ? "report.title.year" : "report.title"),
                units.nameOf(report.centre()),
                period,
                tables.of(report, say).stream().map(OfficeReportPapers::printed).toList(),
                tables.about(report, LocalDate.now(clock), say) + say.say("report.note"),
                say.date(LocalDate.now(clock)),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Table printed(ReportTable table) {
        return new Table(
                table.heading(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(Shown::words).toList())
                        .toList());
    }
}
