package org.fengqiao.projections.report;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Rows;

/** The rows of one generation, and the one index that every question needs: unit and year, then the newest first. */
record ReportStore(MongoCollection<Document> report) {
    static final Bson BY_KEY =
            Indexes.compoundIndex(Indexes.ascending(ReportCodec.KEYS), Indexes.descending(ReportCodec.RECEIVED));

    static ReportStore in(MongoDatabase database, Generation generation) {
        return new ReportStore(generation.collection(database, "report"));
    }

    Rows<ReportRow> rows() {
        return new Rows<>(report, new ReportCodec());
    }

    void createIndexes() {
        report.createIndex(BY_KEY);
    }

    /** All that may stand in this report, in any order. */
    FindIterable<Document> rowsOf(UnitCode centre, Period period, Bson shown) {
        var keys = Stream.concat(
                period.years().stream().map(year -> ReportCodec.key(centre, year)),
                Stream.of(ReportCodec.stillOpen(centre)));
        return report.find(Filters.and(Filters.in(ReportCodec.KEYS, keys.toList()), shown))
                .hint(BY_KEY);
    }

    /** The same, the newest first. */
    FindIterable<Document> sortedRowsOf(UnitCode centre, Period period, Bson shown) {
        return rowsOf(centre, period, shown).sort(Sorts.descending(ReportCodec.RECEIVED));
    }
}
