package org.fengqiao.projections.hotissue;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.petitionfile.Answer;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.MongoWorklist;
import org.fengqiao.projections.worklist.Worklist.Item;

/** Hot issues, answered from the live generation. */
public final class MongoHotIssues implements HotIssues {
    private static final int MOST_ISSUES = 200;

    private final MongoDatabase database;
    private final Generations generations;
    private final MongoWorklist worklist;
    private final UnitTree units;
    private final Vault vault;
    private final AccessLog log;
    private final Supplier<LocalDate> today;
    private final FoundClusters found;

    /** What an answering work needs of a hot issue. */
    public record Lead(String id, UnitCode unit, Issue issue, Optional<LeadingAnswer> answer) {}

    /** @param today the present day in Shanghai */
    public MongoHotIssues(
            MongoDatabase database,
            Generations generations,
            MongoWorklist worklist,
            UnitTree units,
            Vault vault,
            AccessLog log,
            Supplier<LocalDate> today) {
        this.database = database;
        this.generations = generations;
        this.worklist = worklist;
        this.units = units;
        this.vault = vault;
        this.log = log;
        this.today = today;
        this.found = new FoundClusters(worklist);
    }

    @Override
    public List<Cluster> clusters(Actor actor, UnitCode centre) {
        requireReads(actor, centre);
        return foundFor(actor, centre).toList();
    }

    @Override
    public Optional<Cluster> cluster(Actor actor, UnitCode centre, String id) {
        requireReads(actor, centre);
        return foundFor(actor, centre)
                .filter(cluster -> cluster.letters().stream()
                        .anyMatch(letter -> letter.caseId().equals(id)))
                .findFirst();
    }

    private Stream<Cluster> foundFor(Actor actor, UnitCode centre) {
        var store = store();
        return everything(centre, store)
                .map(cluster -> shown(actor, centre, cluster, store))
                .flatMap(Optional::stream)
                .sorted(Comparator.<Cluster>comparingInt(
                                cluster -> cluster.letters().size())
                        .reversed()
                        .thenComparing(Cluster::id));
    }

    private Stream<List<Sign>> everything(UnitCode centre, HotIssueStore store) {
        var top = units.upFrom(centre).getLast();
        return found.of(top, today.get().minusDays(DAYS), store.words()).stream();
    }

    private Optional<Cluster> shown(Actor actor, UnitCode centre, List<Sign> cluster, HotIssueStore store) {
        var here = cluster.stream()
                .filter(letter -> units.upFrom(UnitCode.of(letter.place())).contains(centre))
                .toList();
        if (IssueFinder.people(here) < IssueFinder.LEAST_PEOPLE) {
            return Optional.empty();
        }
        var items = worklist.readable(actor, here.stream().map(Sign::id).toList());
        var readable = items.stream().map(Item::caseId).collect(Collectors.toSet());
        var people = IssueFinder.people(
                here.stream().filter(letter -> readable.contains(letter.id())).toList());
        if (people < IssueFinder.LEAST_PEOPLE) {
            return Optional.empty();
        }
        var issue = issuesOf(readable, store).values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return Optional.of(new Cluster(items.getFirst().caseId(), items, people, issue.orElse(null)));
    }

    @Override
    public List<Issue> issues(Actor actor, UnitCode centre) {
        requireReads(actor, centre);
        var store = store();
        var rows = new ArrayList<HotIssueRow>();
        store.issues().collection().find().limit(MOST_ISSUES).forEach(document -> {
            var row = store.issues().read(document);
            if (units.upFrom(row.unit()).contains(centre)) {
                rows.add(row);
            }
        });
        rows.sort(Comparator.comparing(HotIssueRow::confirmedOn).reversed().thenComparing(HotIssueRow::id));
        return rows.stream()
                .filter(row -> !isKeptFrom(actor, row, store))
                .map(row -> issue(actor, row, store))
                .toList();
    }

    @Override
    public Optional<Named> named(Actor actor, String issueId) {
        var store = store();
        return row(actor, issueId, store)
                .map(row -> new Named(row.id(), vault.open(row.said().title()).orElse("")));
    }

    /** Whether there is such a hot issue for the actor. */
    public boolean isKnown(Actor actor, String issueId) {
        return row(actor, issueId, store()).isPresent();
    }

    private Optional<HotIssueRow> row(Actor actor, String issueId, HotIssueStore store) {
        return store.issues().find(issueId).filter(row -> mayLead(actor, row.unit()) && !isKeptFrom(actor, row, store));
    }

    @Override
    public Optional<Issue> issue(Actor actor, String issueId) {
        return lead(actor, issueId).map(Lead::issue);
    }

    /** The same with its answer, still sealed. */
    public Optional<Lead> lead(Actor actor, String issueId) {
        var store = store();
        return row(actor, issueId, store)
                .map(row ->
                        new Lead(row.id(), row.unit(), issue(actor, row, store), Optional.ofNullable(row.answer())));
    }

    @Override
    public Optional<Answer> answer(Actor actor, String issueId) {
        var row = row(actor, issueId, store()).orElse(null);
        if (row == null || row.answer() == null || row.answeredOn() == null) {
            return Optional.empty();
        }
        var ground = Authority.ground(actor, Permission.LEAD_HOT_ISSUE, relations(actor, row.unit()));
        log.remember(Looks.at(AccessKind.OPENED_FILE, actor, ground, issueId).detailed("hot-issue"));
        return Optional.of(new GivenAnswer(vault).opened(row.answer(), row.answeredOn()));
    }

    @Override
    public Set<String> keptFrom(Actor actor, Collection<String> issueIds) {
        var issueOf = new HashMap<String, String>();
        for (Document letter : store().letters().find(in(HotIssueStore.ISSUE, issueIds))) {
            issueOf.put(letter.getString("_id"), letter.getString(HotIssueStore.ISSUE));
        }
        return issueOf.isEmpty()
                ? Set.of()
                : worklist.keptFrom(actor, issueOf.keySet()).stream()
                        .map(issueOf::get)
                        .collect(Collectors.toSet());
    }

    private Issue issue(Actor actor, HotIssueRow row, HotIssueStore store) {
        var from = new HashMap<String, String>();
        store.letters()
                .find(eq(HotIssueStore.ISSUE, row.id()))
                .forEach(letter -> from.put(letter.getString("_id"), letter.getString(HotIssueStore.FROM)));
        var ids = List.copyOf(from.keySet());
        var letters = worklist.readable(actor, ids).stream()
                .sorted(Comparator.comparing(Item::receivedAt).thenComparing(Item::number))
                .toList();
        return new Issue(
                row.id(),
                row.unit(),
                vault.open(row.said().title()).orElse(""),
                row.said().kind(),
                row.said().category(),
                row.confirmedOn(),
                row.answeredOn(),
                letters,
                letters.stream()
                        .map(letter -> Optional.ofNullable(from.get(letter.caseId()))
                                .map(UnitCode::of)
                                .orElse(letter.centre()))
                        .toList(),
                suggested(actor, row, new HashSet<>(ids), store));
    }

    private static List<String> lettersOf(HotIssueRow row, HotIssueStore store) {
        return store.letters()
                .find(eq(HotIssueStore.ISSUE, row.id()))
                .map(letter -> letter.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Whoever must not learn of one of its letters learns nothing of it at all. */
    private boolean isKeptFrom(Actor actor, HotIssueRow row, HotIssueStore store) {
        return !worklist.keptFrom(actor, lettersOf(row, store)).isEmpty();
    }

    /** The rest of each cluster that has letters of it. */
    private List<Item> suggested(Actor actor, HotIssueRow row, Set<String> joined, HotIssueStore store) {
        var others = everything(row.unit(), store)
                .filter(cluster -> cluster.stream().anyMatch(letter -> joined.contains(letter.id())))
                .flatMap(List::stream)
                .filter(letter -> units.upFrom(UnitCode.of(letter.place())).contains(row.unit()))
                .map(Sign::id)
                .filter(id -> !joined.contains(id))
                .toList();
        var elsewhere = issuesOf(others, store).keySet();
        return worklist.readable(actor, others).stream()
                .filter(item -> item.state().open() && !elsewhere.contains(item.caseId()))
                .toList();
    }

    private static Map<String, String> issuesOf(Collection<String> caseIds, HotIssueStore store) {
        var issues = new HashMap<String, String>();
        for (Document letter : store.letters().find(in("_id", caseIds))) {
            issues.put(letter.getString("_id"), letter.getString(HotIssueStore.ISSUE));
        }
        return issues;
    }

    /** The hot issues to which any of these cases belongs. */
    public Set<String> withAnyOf(Collection<String> caseIds) {
        return new HashSet<>(issuesOf(caseIds, store()).values());
    }

    /** Sequence of the last event that the row has seen; -1 when there is no row. */
    public long positionOf(String issueId) {
        return store().issues().find(issueId).map(HotIssueRow::position).orElse(-1L);
    }

    /** Nothing compares the letter by its words any more, when their key is deleted. */
    public void forgetWords(String caseId) {
        store().words().forget(caseId);
    }

    private void requireReads(Actor actor, UnitCode centre) {
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
        Authority.require(actor, Permission.LEAD_HOT_ISSUE, relations(actor, centre));
    }

    private boolean mayLead(Actor actor, UnitCode unit) {
        return Authority.ground(actor, Permission.LEAD_HOT_ISSUE, relations(actor, unit))
                .isPresent();
    }

    private Set<Relation> relations(Actor actor, UnitCode unit) {
        return Involvement.at(unit).of(actor, units);
    }

    private HotIssueStore store() {
        return HotIssueStore.in(database, generations.current(), vault);
    }
}
