package org.fengqiao.ui.pretend;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.exports.EventExports;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Period;
import org.fengqiao.projections.report.PublicFigures;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.report.Report.Pace;
import org.fengqiao.projections.report.ReportPapers;
import org.fengqiao.projections.report.Reports;
import org.jspecify.annotations.Nullable;

/** A pretended year of 120 petitions, and what left the desk of it. */
public class PretendReports implements Reports, ReportPapers, PublicFigures, Exports, EventExports {
    public static final int RECEIVED = 120;

    public final List<String> left = new ArrayList<>();
    /** The first row of each table that left. */
    public final List<List<Sheet.Value>> firstRows = new ArrayList<>();

    public @Nullable Refused refusal;

    @Override
    public Report of(Actor actor, UnitCode centre, Period period) {
        if (refusal != null) {
            throw refusal;
        }
        Map<Cell, Long> counts = new HashMap<>();
        counts.put(Cell.of(Figure.RECEIVED), (long) RECEIVED);
        counts.put(Cell.of(Figure.SUGGESTION), 30L);
        counts.put(Cell.of(Figure.RATED), 20L);
        counts.put(Cell.of(Figure.SATISFIED), 15L);
        counts.put(new Cell(Figure.RECEIVED, Slice.FIELD, "0101"), 1200L);
        counts.put(new Cell(Figure.RECEIVED, Slice.FIELD, ""), 20L);
        counts.put(new Cell(Figure.RECEIVED, Slice.UNIT, PretendUnits.GUSU.value()), 50L);
        counts.put(new Cell(Figure.RECEIVED, Slice.UNIT, PretendUnits.SHUANGTA.value()), 70L);
        counts.put(new Cell(Figure.RECEIVED, Slice.ACCUSED, PretendUnits.GUSU.value()), 3L);
        return new Report(
                centre,
                period,
                counts,
                Map.of(Cell.of(Figure.ANSWERED), new Pace(2, 25)),
                Map.of(new ProposalCell(ProposalKind.IMPROVE_WORK, ProposalFigure.ADOPTED), 2L));
    }

    @Override
    public Reports.Page cases(
            Actor actor, UnitCode centre, Period period, Cell cell, @Nullable String after, int limit) {
        var lines = IntStream.range(0, RECEIVED)
                .mapToObj(i -> new Line(
                        "case-" + i,
                        "320508-2026-%06d".formatted(i),
                        LocalDate.of(2026, 11, 20).minusDays(i),
                        PetitionKind.APPEAL,
                        "0101",
                        centre))
                .toList();
        var from =
                after == null ? 0 : 1 + lines.stream().map(Line::key).toList().indexOf(after);
        var page = lines.subList(from, Math.min(lines.size(), from + limit));
        return new Reports.Page(
                page, from + limit < lines.size() ? page.getLast().key() : null);
    }

    @Override
    public Document of(Actor.Staff actor, UnitCode centre, Period period) {
        return new Document("report.pdf", new byte[] {1});
    }

    @Override
    public List<Year> of(UnitCode centre) {
        var told = new Told(new Rounded(35), new Rounded(0), OptionalInt.of(9), share(92), share(0));
        return List.of(
                new Year(2026, LocalDate.of(2026, 10, 31), told, List.of(new Field("0101", told))),
                new Year(2025, LocalDate.of(2025, 12, 31), Told.FEW, List.of()));
    }

    private static Share share(int percent) {
        return new Share(percent == 0 ? Exactness.UNTOLD : Exactness.AT_LEAST, percent);
    }

    @Override
    public <T> Export begin(Actor.Staff actor, Sheet<T> sheet, String purpose) {
        if (refusal != null) {
            throw refusal;
        }
        sheet.pages().apply(null).rows().stream()
                .findFirst()
                .ifPresent(row -> firstRows.add(sheet.columns().stream()
                        .map(column -> column.value().apply(row))
                        .toList()));
        return left(sheet.list() + ":" + sheet.filter(), purpose, sheet.title() + ".xlsx");
    }

    @Override
    public Export all(Actor.Staff actor, String purpose) {
        return left("events", purpose, "events.jsonl");
    }

    @Override
    public Export ofCase(Actor.Staff actor, String caseId, String purpose) {
        return left("events of " + caseId, purpose, "events.jsonl");
    }

    private Export left(String what, String purpose, String name) {
        left.add(what + " for " + purpose);
        return new Export() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public void writeTo(OutputStream out) throws java.io.IOException {
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
