package org.fengqiao.projections.worklist;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;

/** A queue on some store: events go in, questions are asked. */
final class Queue {
    static final WorkingCalendar CALENDAR = WorkingCalendar.parse("2026", "date,kind,name\n2026-10-01,HOLIDAY,国庆节\n");

    final MongoDatabase database;
    final Suzhou units = new Suzhou();
    final OpenVault vault = new OpenVault();
    final LookBook log = new LookBook();
    final Feed feed = new Feed();
    final List<CaseChanged> changes = new ArrayList<>();
    final Generations generations;
    final MongoWorklist worklist;
    final DueSweep due;
    LocalDate today = Letters.TODAY;

    Queue(MongoDatabase database) {
        this.database = database;
        this.generations = new Generations(database);
        WorklistProjection.makeReadable(database, generations.current());
        this.due = new DueSweep(database, generations);
        this.worklist = new MongoWorklist(
                database, generations, units, vault, log, () -> today, Rulebook::petitions, () -> CALENDAR);
    }

    WorklistProjection projection() {
        return projection(database);
    }

    WorklistProjection projection(MongoDatabase other) {
        return new WorklistProjection(other, generations.current(), units, vault, changes::add);
    }

    Queue happens(PetitionEvent... events) {
        for (var event : events) {
            feed.happens(event.caseId(), event);
        }
        return this;
    }

    Queue delivered() {
        feed.deliver(projection());
        return this;
    }

    WorklistStore store() {
        return WorklistStore.in(database, generations.current());
    }

    /** Counters that are not empty, by their id. */
    Map<String, Long> counters() {
        var counters = new HashMap<String, Long>();
        store().counts().find().forEach(counter -> counters.put(counter.getString("_id"), counter.getLong("n")));
        counters.values().removeIf(n -> n == 0);
        return counters;
    }

    /** What the counters must say, counted row by row. */
    Map<String, Long> countedByHand() {
        var counted = new HashMap<String, Long>();
        for (Document row : store().worklist().find()) {
            var kind = row.getString(Field.KIND);
            for (var unit : row.getList(Field.SCOPE, String.class)) {
                var key = new Counters.Key(
                        unit,
                        row.getString(Field.STATE),
                        kind == null ? "" : kind,
                        row.getString(Field.DUE).substring(0, 10));
                counted.merge(key.id(), 1L, Long::sum);
            }
        }
        return counted;
    }
}
