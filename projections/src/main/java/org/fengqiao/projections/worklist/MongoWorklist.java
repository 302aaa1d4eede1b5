package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.searches.Searches;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** The queue, answered from the live generation. */
public final class MongoWorklist implements Worklist {
    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;
    private final Vault vault;
    private final Function<LocalDate, Today> known;
    private final Supplier<Today> today;
    private final Items items;
    private final AccessLog log;
    private final Searches searches;
    private final KeptCases kept;
    private final Function<Actor, Hindsight> hindsight;

    /** @param today the present day in Shanghai */
    public MongoWorklist(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            Supplier<LocalDate> today,
            Supplier<Rulebook> rulebook,
            Supplier<WorkingCalendar> calendar) {
        this(
                database,
                generations,
                units,
                vault,
                log,
                today,
                day -> Today.of(day, rulebook.get(), calendar.get()),
                _ -> Hindsight.NONE);
    }

    private MongoWorklist(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            Supplier<LocalDate> day,
            Function<LocalDate, Today> known,
            Function<Actor, Hindsight> hindsight) {
        this.database = database;
        this.generations = generations;
        this.units = units;
        this.vault = vault;
        this.known = known;
        this.today = () -> known.apply(day.get());
        this.items = new Items(vault);
        this.log = log;
        this.searches = new Searches(log, vault);
        this.kept = new KeptCases(database, generations, units);
        this.hindsight = hindsight;
    }

    /**
     * The queue of a day that was filled from the events of then, for who looks back from this one.
     *
     * @param then where it was filled
     */
    public MongoWorklist asOf(LocalDate day, MongoDatabase then, Generations filled) {
        var back = new LookingBack(then, filled.current(), database, generations, units);
        return new MongoWorklist(then, filled, units, vault, log, () -> day, known, back);
    }

    @Override
    public Page page(Actor actor, Filter filter, Order order, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST_PER_PAGE) {
            throw Refused.invalid("worklist.limit", String.valueOf(MOST_PER_PAGE));
        }
        var reader = reader(actor);
        var sought = filter.sought();
        var ground = searches.ground(actor, sought, filter.centre(), () -> reader.requireQueueOf(filter.centre()));
        var sorting = Sorting.of(order);
        var now = today.get();
        var selection = Selection.of(filter, reader, sorting, now, after);
        var hits = sought == null
                ? new Search.Hits(inOrder(selection, sorting, limit + 1), false)
                : sorted(
                        new Search(store(), vault).find(filter.centre(), sought.words(), selection.conditions()),
                        sorting);
        if (sought != null) {
            searches.remember(
                    actor,
                    Optional.of(ground),
                    sought,
                    filter.centre(),
                    after != null,
                    hits.rows().size(),
                    hits.truncated());
        }
        var rows = hits.rows().subList(0, Math.min(limit, hits.rows().size()));
        var next = hits.rows().size() > limit ? sorting.token(rows.getLast()) : null;
        return new Page(items.of(rows, reader, now), next, hits.truncated());
    }

    private List<WorklistRow> inOrder(Selection selection, Sorting sorting, int limit) {
        var store = store();
        var rows = store.rows();
        return store.worklist()
                .find(selection.conditions())
                .sort(sorting.sort())
                .hint(selection.index())
                .limit(limit)
                .batchSize(limit)
                .map(rows::read)
                .into(new ArrayList<>());
    }

    private static Search.Hits sorted(Search.Hits hits, Sorting sorting) {
        var rows = new ArrayList<>(hits.rows());
        rows.sort(sorting.comparator());
        return new Search.Hits(rows, hits.truncated());
    }

    @Override
    public Map<String, Long> counts(Actor actor, UnitCode centre, By by, boolean openOnly) {
        var reader = reader(actor);
        reader.requireQueueOf(centre);
        return new Counts(store(), reader, today.get(), openOnly).of(centre, by);
    }

    @Override
    public Optional<Item> find(Actor actor, String caseId) {
        var reader = reader(actor);
        return store().rows()
                .find(caseId)
                .filter(reader::mayFind)
                .map(row -> items.of(List.of(row), reader, today.get()).getFirst());
    }

    @Override
    public Map<String, Item> findAll(Actor actor, Collection<String> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        var reader = reader(actor);
        var store = store();
        var rows = store.rows();
        var found = store.worklist()
                .find(in(Field.ID, caseIds))
                .hint(WorklistStore.BY_ID)
                .map(rows::read)
                .into(new ArrayList<>());
        found.removeIf(row -> !reader.mayFind(row));
        return items.of(found, reader, today.get()).stream().collect(Collectors.toMap(Item::caseId, item -> item));
    }

    @Override
    public Optional<String> caseIdOf(Actor actor, String number) {
        return new Numbered(store(), reader(actor), log).find(number);
    }

    @Override
    public Optional<String> caseIdOf(Actor actor, Sought number) {
        var found = caseIdOf(actor, number.words());
        found.ifPresent(_ -> searches.remember(actor, Optional.empty(), number, null, false, 1, false));
        return found;
    }

    @Override
    public Set<String> keptFrom(Actor actor, Collection<String> caseIds) {
        return kept.from(actor, caseIds);
    }

    @Override
    public List<Candidate> likelySame(Actor actor, String caseId) {
        var reader = reader(actor);
        var row =
                store().rows().find(caseId).filter(reader::mayFind).orElseThrow(() -> Refused.unknown("case.unknown"));
        var likely = new SameMatters(store(), reader).of(row);
        var shown = items.of(likely.stream().map(SameMatters.Likely::row).toList(), reader, today.get());
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < likely.size(); i++) {
            candidates.add(new Candidate(shown.get(i), likely.get(i).reasons()));
        }
        return List.copyOf(candidates);
    }

    /** Those of these cases whose words the actor may read, in the order of {@code caseIds}. */
    public List<Item> readable(Actor actor, List<String> caseIds) {
        var reader = reader(actor);
        var found = new HashMap<String, WorklistRow>();
        var store = store();
        store.worklist().find(in(Field.ID, caseIds)).hint(WorklistStore.BY_ID).forEach(document -> {
            var row = store.rows().read(document);
            if (reader.mayReadWords(row)) {
                found.put(row.id(), row);
            }
        });
        var rows = caseIds.stream().map(found::get).filter(Objects::nonNull).toList();
        return items.of(rows, reader, today.get());
    }

    /** The newest cases at and below a unit, whoever may see them, without those that are kept from anybody. */
    public List<Placed> placed(UnitCode scope, LocalDate since, int limit) {
        return store().worklist()
                .find(and(
                        eq(Field.SCOPE, scope.value()),
                        InState.any(),
                        gt(Field.RECEIVED, since.toString()),
                        exists(Field.KEPT_FROM, false)))
                .sort(Sorting.RECEIVED.sort())
                .hint(WorklistStore.by(Field.SCOPE, Sorting.RECEIVED))
                .limit(limit)
                .projection(Projections.include(Field.ID, "unit", Field.CATEGORY, "receivedOn"))
                .map(row -> new Placed(
                        row.getString(Field.ID),
                        UnitCode.of(row.getString("unit")),
                        row.getString(Field.CATEGORY),
                        LocalDate.parse(row.getString("receivedOn"))))
                .into(new ArrayList<>());
    }

    /** Sequence of the last event that the row has seen; -1 when there is no row. */
    public long positionOf(String caseId) {
        var row = store().worklist()
                .find(eq(Field.ID, caseId))
                .projection(Projections.include(Field.POSITION))
                .first();
        return row == null ? -1 : row.getLong(Field.POSITION);
    }

    private Reader reader(Actor actor) {
        return new Reader(actor, units, hindsight.apply(actor));
    }

    private WorklistStore store() {
        return WorklistStore.in(database, generations.current());
    }
}
