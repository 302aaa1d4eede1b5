package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Kept;

/** Public figures, counted at most every {@value #MINUTES} minutes for each centre, however many ask. */
public final class MongoPublicFigures implements PublicFigures {
    private static final int MINUTES = 10;
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
        var tally = new PublicTally(centre, LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI));
        var store = ReportStore.in(database, generations.current());
        var rows = store.rows();
        store.rowsOf(centre, tally.told(), Filters.exists(Kept.KEYS, false))
                .forEach(stored -> tally.add(rows.read(stored)));
        return tally.years();
    }
}
