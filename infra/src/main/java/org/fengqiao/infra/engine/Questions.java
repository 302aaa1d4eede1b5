package org.fengqiao.infra.engine;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.cases.DecidedForesight;
import org.fengqiao.projections.cases.Foresight;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.ListedCategories;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CasesAsTold;
import org.fengqiao.projections.history.FoldedHouseHistory;
import org.fengqiao.projections.history.HouseHistory;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.petitionfile.FoldedPetitionFiles;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.proposal.MongoProposals;
import org.fengqiao.projections.proposal.OwedAnswers;
import org.fengqiao.projections.publication.CheckedWords;
import org.fengqiao.projections.publication.MongoPublications;
import org.fengqiao.projections.publication.PublicWords;
import org.fengqiao.projections.publication.Publications;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.ConfidentialContacts;
import org.fengqiao.projections.report.MongoPublicFigures;
import org.fengqiao.projections.report.MongoReports;
import org.fengqiao.projections.report.PublicFigures;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.projections.roster.ListedRoster;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.searches.RememberedWords;
import org.fengqiao.projections.searches.SearchedWords;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.timeline.FoldedTimelines;
import org.fengqiao.projections.timeline.Timelines;
import org.fengqiao.projections.tracking.FoldedTracking;
import org.fengqiao.projections.tracking.QueryCodes;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.projections.units.ListedUnits;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.DueSweep;
import org.fengqiao.projections.worklist.KeptCases;
import org.fengqiao.projections.worklist.MongoWorklist;
import org.fengqiao.projections.worklist.SearchSweep;
import org.fengqiao.ui.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers what screens and REST may ask. */
@Configuration
class Questions {
    @Bean
    Generations generations(MongoDatabase database) {
        return new Generations(database);
    }

    @Bean
    ReadModels readModels(Generations generations, Directories directories) {
        return new ReadModels(generations.current(), directories::handlersOf, directories::makeReadable);
    }

    /** As it stands at the moment of asking. */
    @Bean
    UnitTree unitTree(Directories directories) {
        return new LiveUnits(directories);
    }

    @Bean
    Units units(Directories directories) {
        return new ListedUnits(() -> directories.live().units());
    }

    @Bean
    RosterBook roster(Directories directories, Vault vault) {
        return new ListedRoster(() -> directories.live().roster(), vault);
    }

    @Bean
    CategoryTree categories(Directories directories, OfficeClock clock) {
        return new ListedCategories(() -> directories.live().categories(), () -> LocalDate.now(clock));
    }

    @Bean
    MongoWorklist worklist(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            OfficeClock clock,
            RulebookNow rulebook,
            CalendarNow calendar) {
        return new MongoWorklist(
                database, generations, units, vault, log, () -> LocalDate.now(clock), rulebook, calendar);
    }

    @Bean
    CaseSweep caseSweep(MongoDatabase database, Generations generations, UnitTree units) {
        return new CaseSweep(database, generations, units);
    }

    @Bean
    SearchSweep searchSweep(MongoDatabase database, Generations generations, Vault vault) {
        return new SearchSweep(database, generations, vault);
    }

    @Bean
    DueSweep dueSweep(MongoDatabase database, Generations generations) {
        return new DueSweep(database, generations);
    }

    @Bean
    KeptCases keptCases(MongoDatabase database, Generations generations, UnitTree units) {
        return new KeptCases(database, generations, units);
    }

    @Bean
    Reports reports(MongoDatabase database, Generations generations, UnitTree units, MongoProposals proposals) {
        return new MongoReports(database, generations, units, proposals::figures);
    }

    @Bean
    PublicFigures publicFigures(MongoDatabase database, Generations generations, OfficeClock clock) {
        return new MongoPublicFigures(database, generations, clock);
    }

    @Bean
    Publications publications(MongoDatabase database, Generations generations, Vault vault, OfficeClock clock) {
        return new MongoPublications(database, generations, vault, () -> LocalDate.now(clock));
    }

    @Bean
    PublicWords publicWords(CaseHistory history, Function<Actor, Facts> facts, Vault vault) {
        return new CheckedWords(history, facts, vault);
    }

    @Bean
    MongoCalls hotlineCalls(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            KeptCases kept,
            CaseHistory history,
            Function<Actor, Facts> facts) {
        var contacts = new ConfidentialContacts(history, facts);
        return new MongoCalls(database, generations, units, vault, log, kept::from, contacts);
    }

    @Bean
    MongoHotIssues hotIssues(
            MongoDatabase database,
            Generations generations,
            MongoWorklist worklist,
            UnitTree units,
            Vault vault,
            AccessLog log,
            OfficeClock clock) {
        return new MongoHotIssues(database, generations, worklist, units, vault, log, () -> LocalDate.now(clock));
    }

    @Bean
    MongoProposals proposals(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            MongoWorklist worklist,
            KeptCases kept,
            MongoHotIssues hotIssues) {
        var beside = new BesideProposals(worklist, kept, hotIssues);
        return new MongoProposals(database, generations, units, vault, log, beside);
    }

    @Bean
    OwedAnswers owedAnswers(MongoDatabase database, Generations generations) {
        return new OwedAnswers(database, generations);
    }

    /** Projections are made before the query bus that carries their news. */
    @Bean
    Consumer<CaseChanged> news(ObjectProvider<CaseNews> news) {
        return change -> news.getObject().tell(change);
    }

    @Bean
    Function<Actor, Facts> facts(
            OfficeClock clock,
            CalendarNow calendar,
            RulebookNow rulebook,
            UnitTree units,
            Roster roster,
            Categories categories,
            ReasonsNow reasons,
            CaseHistory history) {
        var cases = new CasesAsTold(history);
        return actor -> new Facts(
                LocalDateTime.now(clock),
                actor,
                calendar.get(),
                rulebook.get(),
                units,
                roster,
                categories,
                reasons.get(),
                cases);
    }

    @Bean
    CaseDoor caseDoor(CaseHistory history, Function<Actor, Facts> facts, AccessLog log, Vault vault) {
        return new CaseDoor(history, facts, log, vault);
    }

    @Bean
    SearchedWords searchedWords(AccessLog log, Vault vault) {
        return new RememberedWords(log, vault);
    }

    @Bean
    HouseHistory houseHistory(StoredEvents stored, Vault vault) {
        return new FoldedHouseHistory(stored, vault);
    }

    @Bean
    Foresight foresight(CaseHistory history, Function<Actor, Facts> facts) {
        return new DecidedForesight(history, facts);
    }

    @Bean
    PetitionFiles petitionFiles(CaseDoor door, Vault vault, MongoHotIssues issues) {
        return new FoldedPetitionFiles(door, vault, issues::isKnown);
    }

    @Bean
    Timelines timelines(CaseDoor door, Units units, RosterBook roster, CategoryTree categories) {
        return new FoldedTimelines(door, units, roster, categories);
    }

    @Bean
    Tracking tracking(
            CaseHistory history,
            QueryCodes codes,
            Function<Actor, Facts> facts,
            AccessLog log,
            Vault vault,
            Units units,
            Words words) {
        return new FoldedTracking(history, codes, facts, log, vault, units, type -> isTold(type, words));
    }

    /** The complainant's table marks with a dash what is internal. */
    private static boolean isTold(String type, Words words) {
        return !words.getTranslation("life.event." + type, Words.CHINESE).equals("-");
    }
}
