package org.fengqiao.projections.hotline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.hotline.Call;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.words.Sealed;
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
    private final BiPredicate<Actor, String> contacts;

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
        var row = known(actor, callId);
        var ground = ground(actor, row.unit());
        log.remember(Looks.at(ground.isPresent() ? AccessKind.OPENED_FILE : AccessKind.DENIED, actor, ground, callId)
                .detailed("call"));
        if (ground.isEmpty()) {
            throw Refused.denied("authority.denied", Permission.READ_CALLS.name());
        }
        var sight = sight(actor, row);
        var words = sight.opens(CaseField.WORDS);
        return new CallRecord(
                items(actor, List.of(row)).getFirst(),
                sight.opens(CaseField.PERSON) ? name(row) : null,
                Objects.requireNonNullElse(
                        sight.opens(CaseField.CONTACT) && mayReach(actor, row) ? open(row.phone()) : null, ""),
                Objects.requireNonNullElse(words ? open(row.question()) : null, ""),
                words ? open(row.answer()) : null,
                row.caseId(),
                row.petition(),
                !words,
                row.amendments().stream().map(one -> corrected(one, words)).toList());
    }

    private CorrectedCall corrected(CallRow.Amendment one, boolean words) {
        return new CorrectedCall(
                one.is().fact(),
                words ? value(one.was()) : null,
                Objects.requireNonNullElse(words ? value(one.is()) : null, ""),
                Objects.requireNonNullElse(words ? open(one.reason()) : null, ""),
                one.at(),
                one.by());
    }

    private @Nullable String value(CallCorrection one) {
        return one.words() == null ? one.value() : open(one.words());
    }

    private boolean mayReach(Actor actor, CallRow row) {
        return row.caseId() == null || contacts.test(actor, row.caseId());
    }

    private @Nullable String name(CallRow row) {
        return row.name() == null ? null : vault.open(row.name()).orElse(null);
    }

    private @Nullable String open(@Nullable Sealed sealed) {
        return sealed == null ? null : vault.open(sealed).orElse("");
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
        known(actor, callId);
    }

    private CallRow known(Actor actor, String callId) {
        return store().rows()
                .find(callId)
                .filter(call -> call.caseId() == null || !keptCases.apply(actor).contains(call.caseId()))
                .orElseThrow(() -> Refused.unknown("call.unknown"));
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

    /** Sequence of the last event that the row has seen; -1 when there is no row. */
    public long positionOf(String callId) {
        return store().rows().find(callId).map(CallRow::position).orElse(-1L);
    }

    private List<Item> items(Actor actor, List<CallRow> rows) {
        return new CallItems(vault, row -> sight(actor, row)).of(rows);
    }

    private Sight sight(Actor actor, CallRow row) {
        return Sight.of(Question.CALL, actor, relations(actor, row.unit()));
    }

    private Set<Relation> relations(Actor actor, UnitCode unit) {
        return Call.involving("", unit).of(actor, units);
    }

    private void require(Actor actor, UnitCode centre) {
        if (units.find(centre).isEmpty()) {
            throw Refused.unknown("unit.unknown", centre.value());
        }
        Authority.require(actor, Permission.READ_CALLS, relations(actor, centre));
    }

    private Optional<Duty> ground(Actor actor, UnitCode unit) {
        return Authority.ground(actor, Permission.READ_CALLS, relations(actor, unit));
    }

    private CallStore store() {
        return CallStore.in(database, generations.current());
    }
}
