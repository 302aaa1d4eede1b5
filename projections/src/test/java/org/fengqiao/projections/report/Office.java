package org.fengqiao.projections.report;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Suzhou;
import org.jspecify.annotations.Nullable;

/** Reports on some store: events go in, questions are asked. */
final class Office {
    static final Actor.Staff DIRECTOR_OF_GUSU = director("gusu-director", Suzhou.GUSU);
    static final Actor.Staff DIRECTOR_OF_SHUANGTA = director("shuangta-director", Suzhou.SHUANGTA);

    final MongoDatabase database;
    final Suzhou units = new Suzhou();
    final Feed feed = new Feed();
    final Generations generations;
    final MongoReports reports;
    MongoPublicFigures figures;

    Office(MongoDatabase database) {
        this.database = database;
        this.generations = new Generations(database);
        this.reports = new MongoReports(database, generations, units, (_, _, _, _) -> Map.of());
        this.figures = counted();
    }

    private MongoPublicFigures counted() {
        var noon = InstantSource.fixed(Instant.parse("2026-11-26T04:00:00Z")).withZone(ZoneOffset.UTC);
        return new MongoPublicFigures(database, generations, noon);
    }

    /** With public figures that were not counted yet. */
    Office anew() {
        figures = counted();
        return this;
    }

    static Actor.Staff director(String account, UnitCode unit) {
        return new Actor.Staff(account, unit, Set.of(Duty.DIRECTOR));
    }

    ReportProjection projection(Generation generation) {
        return new ReportProjection(database, generation, units);
    }

    Office happens(PetitionEvent... events) {
        for (var event : events) {
            feed.happens(event.caseId(), event);
        }
        feed.deliver(projection(generations.current()));
        return this;
    }

    long count(UnitCode centre, String period, Figure figure) {
        return count(centre, period, Cell.of(figure));
    }

    /** What the report says, after looking whether the list behind it is as long. */
    long count(UnitCode centre, String period, Cell cell) {
        return count(Suzhou.AUDITOR, centre, period, cell);
    }

    long count(Actor actor, UnitCode centre, String period, Cell cell) {
        var count = reports.of(actor, centre, Period.of(period)).count(cell);
        var listed = listed(actor, centre, period, cell).size();
        if (count != listed) {
            throw new AssertionError(cell + " says " + count + " and lists " + listed);
        }
        return count;
    }

    List<String> listed(Actor actor, UnitCode centre, String period, Cell cell) {
        var cases = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = reports.cases(actor, centre, Period.of(period), cell, after, 2);
            page.lines().forEach(line -> cases.add(line.caseId()));
            after = page.next();
        } while (after != null);
        return cases;
    }
}
