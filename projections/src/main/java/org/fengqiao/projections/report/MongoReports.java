package org.fengqiao.projections.report;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/** Reports, counted when asked for from the live generation: one look through the cases of a unit and its years. */
public final class MongoReports implements Reports {
    private static final int BATCH = 1000;
    private static final Pattern KEY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/[!-~]{1,80}");

    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;
    private final CountsProposals proposals;

    public MongoReports(MongoDatabase database, Generations generations, UnitTree units, CountsProposals proposals) {
        this.database = database;
        this.generations = generations;
        this.units = units;
        this.proposals = proposals;
    }

    @Override
    public Report of(Actor actor, UnitCode centre, Period period) {
        requireReportOf(actor, centre);
        var store = store();
        var rows = store.rows();
        var tally = new Tally(centre, period);
        store.rowsOf(centre, period, shownTo(actor)).batchSize(BATCH).forEach(stored -> tally.add(rows.read(stored)));
        return tally.report(proposals.figures(actor, centre, period.from(), period.until()));
    }

    @Override
    public Page cases(Actor actor, UnitCode centre, Period period, Cell cell, @Nullable String after, int limit) {
        requireReportOf(actor, centre);
        if (limit < 1 || limit > MOST_PER_PAGE) {
            throw Refused.invalid("report.limit", Integer.toString(MOST_PER_PAGE));
        }
        var store = store();
        var rows = store.rows();
        var counting = new Counting(centre, period);
        var shown = after == null ? shownTo(actor) : and(shownTo(actor), lt(ReportCodec.RECEIVED, read(after)));
        var found = new ArrayList<ReportRow>();
        try (var cursor = store.sortedRowsOf(centre, period, shown)
                .batchSize(MOST_PER_PAGE)
                .iterator()) {
            while (found.size() <= limit && cursor.hasNext()) {
                var row = rows.read(cursor.next());
                if (counting.counts(row, cell)) {
                    found.add(row);
                }
            }
        }
        var lines = found.stream().limit(limit).map(row -> line(row, period)).toList();
        return new Page(lines, found.size() > limit ? lines.getLast().key() : null);
    }

    private static Line line(ReportRow row, Period period) {
        var unit = row.at(period.until()).findFirst().map(stay -> stay.at().unit());
        return new Line(
                row.id(),
                row.number(),
                row.receivedOn(),
                row.kind(),
                row.category(),
                unit.orElse(row.receivedAt().unit()));
    }

    private void requireReportOf(Actor actor, UnitCode centre) {
        Authority.require(actor, Permission.READ_REPORT, Involvement.at(centre).of(actor, units));
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
    }

    private Bson shownTo(Actor actor) {
        return nin(Kept.KEYS, Kept.keysOf(actor, units));
    }

    private static String read(String token) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (KEY.matcher(key).matches()) {
                return key;
            }
        } catch (IllegalArgumentException rubbish) {
            throw Refused.invalid("report.after");
        }
        throw Refused.invalid("report.after");
    }

    private ReportStore store() {
        return ReportStore.in(database, generations.current());
    }
}
