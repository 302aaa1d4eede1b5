package org.fengqiao.projections.hotline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.hotline.Call;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Counters;
import org.jspecify.annotations.Nullable;

/** The list of calls, answered from the live generation. */
public final class MongoCalls implements Calls {
    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;
    private final Vault vault;
    private final AccessLog log;
    private final Function<Actor, Set<String>> keptCases;

    /** @param keptCases the cases that are kept from the actor (P12, P14) */
    public MongoCalls(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            Function<Actor, Set<String>> keptCases) {
        this.database = database;
        this.generations = generations;
        this.units = units;
        this.vault = vault;
        this.log = log;
        this.keptCases = keptCases;
    }

    @Override
    public Page page(Actor actor, Filter filter, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST_PER_PAGE) {
            throw Refused.invalid("worklist.limit", String.valueOf(MOST_PER_PAGE));
        }
        require(actor, filter.centre());
        var conditions = conditions(actor, filter, after);
        var q = filter.q();
        var hits = q == null || q.isBlank()
                ? new CallSearch.Hits(newest(conditions, limit + 1), false)
                : found(filter, q, conditions);
        var rows = hits.rows().subList(0, Math.min(limit, hits.rows().size()));
        var next = hits.rows().size() > limit ? rows.getLast().key() : null;
        return new Page(items(actor, rows), next, hits.truncated());
    }

    private Bson conditions(Actor actor, Filter filter, @Nullable String after) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(CallStore.SCOPE, filter.centre().value()));
        if (filter.state() != null) {
            conditions.add(eq(CallStore.STATE, filter.state().name()));
        }
        if (after != null) {
            conditions.add(lt(CallStore.TAKEN, after));
        }
        var kept = keptCases.apply(actor);
        if (!kept.isEmpty()) {
            conditions.add(nin(CallStore.CASE, kept));
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

    private CallSearch.Hits found(Filter filter, String q, Bson conditions) {
        var hits = new CallSearch(store(), vault).find(filter.centre().value(), q, conditions);
        var rows = new ArrayList<>(hits.rows());
        rows.sort(Comparator.comparing(CallRow::key).reversed());
        return new CallSearch.Hits(rows, hits.truncated());
    }

    @Override
    public Map<CallState, Long> counts(Actor actor, UnitCode centre, LocalDate from, LocalDate until) {
        require(actor, centre);
        var counts = new EnumMap<CallState, Long>(CallState.class);
        for (var state : CallState.values()) {
            counts.put(state, 0L);
        }
        var store = store();
        var days = and(gte("due", from.toString()), lte("due", until.toString()));
        store.counts()
                .aggregate(List.of(
                        Aggregates.match(and(in("scope", atAndBelow(centre)), days)),
                        Aggregates.group("$state", Accumulators.sum(Counters.N, "$" + Counters.N))))
                .forEach(group -> counts.merge(
                        CallState.valueOf(group.getString(CallStore.ID)),
                        group.get(Counters.N, (Number) 0).longValue(),
                        Long::sum));
        var kept = keptCases.apply(actor);
        if (!kept.isEmpty()) {
            var rows = store.rows();
            store.calls()
                    .find(and(
                            in(CallStore.CASE, kept),
                            eq(CallStore.SCOPE, centre.value()),
                            gte(CallStore.DAY, from.toString()),
                            lte(CallStore.DAY, until.toString())))
                    .forEach(row -> counts.merge(rows.read(row).state(), -1L, Long::sum));
        }
        return counts;
    }

    private List<String> atAndBelow(UnitCode centre) {
        var codes = new ArrayList<String>();
        var next = new ArrayList<>(List.of(centre));
        while (!next.isEmpty()) {
            var unit = next.removeLast();
            codes.add(unit.value());
            units.below(unit).forEach(node -> next.add(node.code()));
        }
        return codes;
    }

    @Override
    public CallRecord open(Actor actor, String callId) {
        var row = store().rows()
                .find(callId)
                .filter(call -> call.caseId() == null || !keptCases.apply(actor).contains(call.caseId()))
                .orElseThrow(() -> Refused.unknown("call.unknown"));
        var ground = ground(actor, row.unit());
        log.remember(Looks.at(ground.isPresent() ? AccessKind.OPENED_FILE : AccessKind.DENIED, actor, ground, callId)
                .detailed("call"));
        if (ground.isEmpty()) {
            throw Refused.denied("authority.denied", Permission.READ_CALLS.name());
        }
        var withheld = ground.get() == Duty.AUDITOR;
        return new CallRecord(
                items(actor, List.of(row)).getFirst(),
                withheld || row.name() == null ? null : vault.open(row.name()).orElse(null),
                withheld ? "" : vault.open(row.phone()).orElse(""),
                withheld ? "" : vault.open(row.question()).orElse(""),
                withheld || row.answer() == null
                        ? null
                        : vault.open(row.answer()).orElse(""),
                row.caseId(),
                row.petition(),
                withheld);
    }

    @Override
    public Optional<Item> ofPetition(Actor actor, String caseId) {
        var rows = store().rows();
        return Optional.ofNullable(
                        store().calls().find(eq(CallStore.CASE, caseId)).first())
                .map(rows::read)
                .filter(row -> ground(actor, row.unit()).isPresent())
                .filter(_ -> !keptCases.apply(actor).contains(caseId))
                .map(row -> items(actor, List.of(row)).getFirst());
    }

    /** What a repeated record drew from the counter is a gap; its number is the first one. */
    public Optional<CallNumber> numberOf(String callId) {
        return store().rows().find(callId).map(row -> new CallNumber(row.number()));
    }

    /** Sequence of the last event that the row has seen; -1 when there is no row. */
    public long positionOf(String callId) {
        return store().rows().find(callId).map(CallRow::position).orElse(-1L);
    }

    private List<Item> items(Actor actor, List<CallRow> rows) {
        return new CallItems(vault, row -> ground(actor, row.unit())).of(rows);
    }

    private void require(Actor actor, UnitCode centre) {
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
        Authority.require(
                actor, Permission.READ_CALLS, Call.involving("", centre).of(actor, units));
    }

    private Optional<Duty> ground(Actor actor, UnitCode unit) {
        return Authority.ground(
                actor, Permission.READ_CALLS, Call.involving("", unit).of(actor, units));
    }

    private CallStore store() {
        return CallStore.in(database, generations.current());
    }
}
