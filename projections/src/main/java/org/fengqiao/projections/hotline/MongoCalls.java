package org.fengqiao.projections.hotline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.searches.Searches;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** The list of calls, answered from the live generation. */
public final class MongoCalls implements Calls {
    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;
    private final Vault vault;
    private final AccessLog log;
    private final Function<Actor, Set<String>> keptCases;
    private final BiPredicate<Actor, String> contacts;
    private final Searches searches;

    /**
     * @param keptCases the cases that are kept from the actor (P12, P14)
     * @param contacts whether the actor may see how the complainant of a case is reached
     */
    public MongoCalls(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            Function<Actor, Set<String>> keptCases,
            BiPredicate<Actor, String> contacts) {
        this.database = database;
        this.generations = generations;
        this.units = units;
        this.vault = vault;
        this.log = log;
        this.keptCases = keptCases;
        this.contacts = contacts;
        this.searches = new Searches(log, vault);
    }

    @Override
    public Page page(Actor actor, Filter filter, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST_PER_PAGE) {
            throw Refused.invalid("worklist.limit", String.valueOf(MOST_PER_PAGE));
        }
        var reader = reader(actor);
        var sought = filter.sought();
        var ground = searches.ground(actor, sought, filter.centre(), () -> reader.require(filter.centre()));
        var conditions = conditions(reader, filter, after);
        var hits = sought == null
                ? new CallSearch.Hits(newest(conditions, limit + 1), false)
                : found(reader, filter.centre(), sought.words(), conditions);
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
        var next = hits.rows().size() > limit ? rows.getLast().key() : null;
        return new Page(items(reader, rows), next, hits.truncated());
    }

    private static Bson conditions(CallReader reader, Filter filter, @Nullable String after) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(CallStore.SCOPE, filter.centre().value()));
        if (filter.state() != null) {
            conditions.add(eq(CallStore.STATE, filter.state().name()));
        }
        if (after != null) {
            conditions.add(lt(CallStore.TAKEN, after));
        }
        if (!reader.keptCases().isEmpty()) {
            conditions.add(nin(CallStore.CASE, reader.keptCases()));
        }
        return and(conditions);
    }

    private List<CallRow> newest(Bson conditions, int limit) {
        var store = store();
        var rows = store.rows();
        return store.calls()
                .find(conditions)
                .sort(Sorts.descending(CallStore.TAKEN))
                .limit(limit)
                .batchSize(limit)
                .map(rows::read)
                .into(new ArrayList<>());
    }

    private CallSearch.Hits found(CallReader reader, UnitCode centre, String q, Bson conditions) {
        var hits = new CallSearch(store(), vault).find(centre.value(), q, conditions, reader::mayReach);
        var rows = new ArrayList<>(hits.rows());
        rows.sort(Comparator.comparing(CallRow::key).reversed());
        return new CallSearch.Hits(rows, hits.truncated());
    }

    @Override
    public Map<CallState, Long> counts(Actor actor, UnitCode centre, LocalDate from, LocalDate until) {
        var reader = reader(actor);
        reader.require(centre);
        return new CallCounts(store(), reader).of(centre, from, until);
    }

    @Override
    public CallRecord open(Actor actor, String callId) {
        var reader = reader(actor);
        var row = known(reader, callId);
        var ground = reader.ground(row.unit());
        log.remember(Looks.at(ground.isPresent() ? AccessKind.OPENED_FILE : AccessKind.DENIED, actor, ground, callId)
                .detailed("call"));
        if (ground.isEmpty()) {
            throw Refused.denied("authority.denied", Permission.READ_CALLS.name());
        }
        return new OpenedCall(vault, row, reader.sight(row), reader.mayReach(row))
                .record(items(reader, List.of(row)).getFirst());
    }

    @Override
    public Set<String> keptFrom(Actor actor, Collection<String> callIds) {
        var kept = keptCases.apply(actor);
        return kept.isEmpty()
                ? Set.of()
                : store().calls()
                        .find(and(in(CallStore.ID, callIds), in(CallStore.CASE, kept)))
                        .projection(Projections.include(CallStore.ID))
                        .map(row -> row.getString(CallStore.ID))
                        .into(new HashSet<>());
    }

    /** @throws Refused {@code call.unknown} where it is kept from the actor with its petition, or is not there */
    public void requireKnown(Actor actor, String callId) {
        known(reader(actor), callId);
    }

    private CallRow known(CallReader reader, String callId) {
        return store().rows()
                .find(callId)
                .filter(call -> !reader.isKept(call))
                .orElseThrow(() -> Refused.unknown("call.unknown"));
    }

    @Override
    public Optional<Item> ofPetition(Actor actor, String caseId) {
        var rows = store().rows();
        var reader = reader(actor);
        return Optional.ofNullable(
                        store().calls().find(eq(CallStore.CASE, caseId)).first())
                .map(rows::read)
                .filter(row -> reader.ground(row.unit()).isPresent())
                .filter(row -> !reader.isKept(row))
                .map(row -> items(reader, List.of(row)).getFirst());
    }

    /** What a repeated record drew from the counter is a gap; its number is the first one. */
    public Optional<CallNumber> numberOf(String callId) {
        return store().rows().find(callId).map(row -> new CallNumber(row.number()));
    }

    /** Calls that became one of these cases. */
    public Set<String> thatBecame(Collection<String> caseIds) {
        return store().calls()
                .find(in(CallStore.CASE, caseIds))
                .projection(Projections.include(CallStore.ID))
                .map(row -> row.getString(CallStore.ID))
                .into(new HashSet<>());
    }

    /** Calls that the unit has, in the order of their identifiers, for works of the house. */
    public List<String> at(UnitCode unit, String after, int limit) {
        return store().calls()
                .find(and(eq(CallStore.UNIT, unit.value()), gt(CallStore.ID, after)))
                .sort(Sorts.ascending(CallStore.ID))
                .projection(Projections.include(CallStore.ID))
                .limit(limit)
                .map(row -> row.getString(CallStore.ID))
                .into(new ArrayList<>());
    }

    /**
     * Takes the hashes of words whose keys were deleted out of the search, some calls at a time; nothing while keys are
     * withheld.
     *
     * @param after the last call that was looked at; empty for from the first
     * @return the last one that was looked at; empty when there are no more
     */
    public String forgetUnreadable(String after, int limit) {
        if (vault.withheld()) {
            return "";
        }
        var store = store();
        var codec = store.rows();
        var search = new CallSearch(store, vault);
        var rows = store.calls()
                .find(gt(CallStore.ID, after))
                .sort(Sorts.ascending(CallStore.ID))
                .limit(limit)
                .map(codec::read)
                .into(new ArrayList<>());
        rows.stream().filter(row -> !search.readable(row)).forEach(search::note);
        return rows.size() < limit ? "" : rows.getLast().id();
    }

    /** Whether somebody waits for an answer of that unit. */
    public boolean owes(UnitCode unit) {
        return store().calls()
                        .find(and(eq(CallStore.UNIT, unit.value()), eq(CallStore.STATE, CallState.OPEN.name())))
                        .limit(1)
                        .first()
                != null;
    }

    /** Sequence of the last event that the row has seen; -1 when there is no row. */
    public long positionOf(String callId) {
        return store().rows().find(callId).map(CallRow::position).orElse(-1L);
    }

    private List<Item> items(CallReader reader, List<CallRow> rows) {
        return new CallItems(vault, reader::sight).of(rows);
    }

    private CallReader reader(Actor actor) {
        return new CallReader(actor, units, keptCases.apply(actor), contacts);
    }

    private CallStore store() {
        return CallStore.in(database, generations.current());
    }
}
