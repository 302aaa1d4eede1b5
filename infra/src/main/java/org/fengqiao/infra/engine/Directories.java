package org.fengqiao.infra.engine;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.categories.CategoriesProjection;
import org.fengqiao.projections.categories.CategoryDirectory;
import org.fengqiao.projections.hotissue.HotIssueProjection;
import org.fengqiao.projections.hotline.CallsProjection;
import org.fengqiao.projections.proposal.ProposalsProjection;
import org.fengqiao.projections.publication.PublicationsProjection;
import org.fengqiao.projections.report.ReportProjection;
import org.fengqiao.projections.roster.RosterDirectory;
import org.fengqiao.projections.roster.RosterProjection;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.units.UnitDirectory;
import org.fengqiao.projections.units.UnitsProjection;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.WorklistProjection;
import org.springframework.stereotype.Component;

/** The units, people and categories of each generation of read models, and the handlers that fill them (目录). */
@Component
class Directories {
    /** What everything about cases looks up. */
    record Books(UnitDirectory units, RosterDirectory roster, CategoryDirectory categories) {}

    private final MongoDatabase database;
    private final Generations generations;
    private final Vault vault;
    private final Consumer<CaseChanged> news;
    private final ConcurrentHashMap<Generation, Books> books = new ConcurrentHashMap<>();

    Directories(MongoDatabase database, Generations generations, Vault vault, Consumer<CaseChanged> news) {
        this.database = database;
        this.generations = generations;
        this.vault = vault;
        this.news = news;
    }

    Books live() {
        return of(generations.current());
    }

    private Books of(Generation generation) {
        return books.computeIfAbsent(
                generation,
                each -> new Books(
                        new UnitDirectory(database, each, Clock.systemUTC()),
                        new RosterDirectory(database, each, Clock.systemUTC()),
                        new CategoryDirectory(database, each, Clock.systemUTC())));
    }

    /** Makes what only readers need; a generation is turned to after it. */
    void makeReadable(Generation generation) {
        WorklistProjection.makeReadable(database, generation);
    }

    /** In the order in which they see an event: a case's scope needs the units of that moment. */
    List<Object> handlersOf(Generation generation) {
        var own = of(generation);
        return List.of(
                new UnitsProjection(own.units()),
                new RosterProjection(own.roster()),
                new CategoriesProjection(own.categories()),
                new WorklistProjection(database, generation, own.units().live(), vault, news),
                new ReportProjection(database, generation, own.units().live()),
                new CallsProjection(database, generation, own.units().live(), vault),
                new HotIssueProjection(database, generation, vault),
                new ProposalsProjection(database, generation, own.units().live()),
                new PublicationsProjection(database, generation));
    }
}
