package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Kept;

/** Public figures, counted at most every {@value #MINUTES} minutes for each centre, however many ask. */
public final class MongoPublicFigures implements PublicFigures {
    private static final int MINUTES = 10;
    private static final int YEARS = 5;
    private static final int MOST_HELD = 4000;

    private final MongoDatabase database;
    private final Generations generations;
    private final Clock clock;
    private final Map<UnitCode, Held> held = new ConcurrentHashMap<>();

    private record Held(Instant since, List<Year> years) {
        boolean fresh(Instant now) {
            return now.isBefore(since.plus(Duration.ofMinutes(MINUTES)));
        }
    }

    public MongoPublicFigures(MongoDatabase database, Generations generations, Clock clock) {
        this.database = database;
        this.generations = generations;
        this.clock = clock;
    }

    /** Whoever asks while it is being counted waits for the same count. */
    @Override
    public List<Year> of(UnitCode centre) {
        if (held.size() > MOST_HELD) {
            held.clear();
        }
        return held.compute(
                        centre,
                        (_, known) -> known != null && known.fresh(clock.instant())
                                ? known
                                : new Held(clock.instant(), counted(centre)))
                .years();
    }

    private List<Year> counted(UnitCode centre) {
        var last = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI).getYear();
        var tallies = IntStream.range(0, YEARS)
                .mapToObj(back -> new Tally(centre, Period.year(last - back)))
                .toList();
        var store = ReportStore.in(database, generations.current());
        var rows = store.rows();
        var all = new Period(
                LocalDate.ofYearDay(last - YEARS + 1, 1), Period.year(last).until());
        store.rowsOf(centre, all, Filters.exists(Kept.KEYS, false)).forEach(stored -> {
            var row = rows.read(stored);
            tallies.forEach(tally -> tally.add(row));
        });
        return tallies.stream().map(tally -> year(tally.report(Map.of()))).toList();
    }

    private static Year year(Report report) {
        var fields = report.codes(Slice.FIELD, Figure.RECEIVED).stream()
                .filter(code -> !code.isEmpty())
                .sorted()
                .map(code -> new Field(code, told(report, Slice.FIELD, code)))
                .toList();
        return new Year(report.period().from().getYear(), told(report, Slice.ALL, ""), fields);
    }

    private static Told told(Report report, Slice slice, String code) {
        var answered = new Cell(Figure.ANSWERED, slice, code);
        return new Told(
                Rounded.of(report.count(new Cell(Figure.RECEIVED, slice, code))),
                Rounded.of(report.count(answered)),
                Rounded.of(report.count(answered)).few() ? OptionalInt.empty() : days(report, answered),
                share(report, Figure.IN_TIME, Figure.DUE, slice, code),
                share(report, Figure.SATISFIED, Figure.RATED, slice, code));
    }

    private static OptionalInt days(Report report, Cell answered) {
        var days = report.days(answered);
        return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(days.getAsDouble()));
    }

    private static Share share(Report report, Figure part, Figure whole, Slice slice, String code) {
        return Share.of(report.count(new Cell(part, slice, code)), report.count(new Cell(whole, slice, code)));
    }
}
