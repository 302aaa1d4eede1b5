package org.fengqiao.projections.proposal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.proposal.ProposalNumber;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** The list of proposals, answered from the live generation. */
public final class MongoProposals implements Proposals {
    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;
    private final Vault vault;
    private final AccessLog log;
    private final Beside beside;

    public MongoProposals(
            MongoDatabase database,
            Generations generations,
            UnitTree units,
            Vault vault,
            AccessLog log,
            Beside beside) {
        this.database = database;
        this.generations = generations;
        this.units = units;
        this.vault = vault;
        this.log = log;
        this.beside = beside;
    }

    @Override
    public Page page(Actor actor, Filter filter, @Nullable String after, int limit) {
        reader(actor).requireListOf(filter.centre());
        var selection = Selection.of(filter);
        return page(actor, and(selection.conditions(), shownTo(actor).within()), selection.index(), after, limit);
    }

    private Page page(Actor actor, Bson conditions, Bson index, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST_PER_PAGE) {
            throw Refused.invalid("worklist.limit", String.valueOf(MOST_PER_PAGE));
        }
        var store = store();
        var rows = store.rows();
        var found = store.proposals()
                .find(after == null ? conditions : and(conditions, lt(ProposalStore.MADE, after)))
                .hint(index)
                .sort(Sorts.descending(ProposalStore.MADE))
                .limit(limit + 1)
                .map(rows::read)
                .into(new ArrayList<>());
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                files(actor).items(shown),
                found.size() > limit ? shown.getLast().key() : null);
    }

    @Override
    public Waiting waiting(Actor actor, UnitCode centre, LocalDate today) {
        reader(actor).requireListOf(centre);
        var waiting = Selection.of(new Filter(centre, null, null, ProposalState.AWAITING, null));
        var days = store().proposals()
                .find(and(waiting.conditions(), shownTo(actor).within()))
                .hint(waiting.index())
                .limit(MOST_COUNTED)
                .projection(Projections.include(ProposalStore.ANSWER_BY))
                .map(row -> LocalDate.parse(row.getString(ProposalStore.ANSWER_BY)))
                .into(new ArrayList<>());
        return new Waiting(days.size(), (int)
                days.stream().filter(day -> day.isBefore(today)).count());
    }

    @Override
    public ProposalFile open(Actor actor, String proposalId, @Nullable String purpose) {
        var row = known(actor, proposalId);
        var ground = reader(actor).ground(row);
        var kind = ground.isEmpty()
                ? AccessKind.DENIED
                : purpose == null || ground.get() != Duty.AUDITOR ? AccessKind.OPENED_FILE : AccessKind.OPENED_WORDS;
        log.remember(Looks.at(kind, actor, ground, proposalId).detailed("proposal"));
        if (ground.isEmpty()) {
            throw Refused.denied("authority.denied", Permission.READ_PROPOSALS.name());
        }
        return files(actor).file(row, purpose != null);
    }

    @Override
    public Map<String, Item> findAll(Actor actor, Collection<String> proposalIds) {
        if (proposalIds.isEmpty()) {
            return Map.of();
        }
        var shown = shownTo(actor);
        var reader = reader(actor);
        var found = rows(proposalIds);
        found.removeIf(row -> !shown.shows(row) || reader.ground(row).isEmpty());
        return files(actor).items(found).stream().collect(Collectors.toMap(Item::proposalId, item -> item));
    }

    @Override
    public List<Item> restingOn(Actor actor, String caseId) {
        var rows = store().rows();
        var found = store().proposals()
                .find(and(eq(ProposalStore.CASES, caseId), shownTo(actor).condition()))
                .hint(ProposalStore.BY_CASE)
                .map(rows::read)
                .into(new ArrayList<>());
        var reader = reader(actor);
        found.removeIf(row -> reader.ground(row).isEmpty());
        found.sort((one, other) -> other.key().compareTo(one.key()));
        return beside.numberOf(actor, caseId).isEmpty()
                ? List.of()
                : files(actor).items(found);
    }

    @Override
    public Set<String> keptFrom(Actor actor, Collection<String> proposalIds) {
        var shown = shownTo(actor);
        return rows(proposalIds).stream()
                .filter(row -> !shown.shows(row))
                .map(ProposalRow::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public Map<ProposalCell, Long> figures(Actor actor, UnitCode centre, LocalDate from, LocalDate until) {
        reader(actor).requireReportOf(centre);
        var counting = new ProposalCounting(centre, from, until);
        var rows = store().rows();
        var counts = new HashMap<ProposalCell, Long>();
        store().proposals()
                .find(and(counting.candidates(), shownTo(actor).condition()))
                .hint(ProposalStore.BY_KEY)
                .forEach(
                        stored -> counting.cells(rows.read(stored)).forEach(cell -> counts.merge(cell, 1L, Long::sum)));
        return counts;
    }

    @Override
    public Page behind(
            Actor actor,
            UnitCode centre,
            LocalDate from,
            LocalDate until,
            ProposalCell cell,
            @Nullable String after,
            int limit) {
        reader(actor).requireReportOf(centre);
        var counting = new ProposalCounting(centre, from, until);
        var conditions = and(counting.candidates(cell), shownTo(actor).condition());
        return page(actor, conditions, ProposalStore.BY_KEY, after, limit);
    }

    /** @throws Refused {@code proposal.unknown} where it is kept from the actor, or is not there */
    public void requireKnown(Actor actor, String proposalId) {
        known(actor, proposalId);
    }

    private ProposalRow known(Actor actor, String proposalId) {
        return store().rows()
                .find(proposalId)
                .filter(shownTo(actor)::shows)
                .orElseThrow(() -> Refused.unknown("proposal.unknown"));
    }

    /** What a repeated proposal drew from the counter is a gap; its number is the first one. */
    public Optional<ProposalNumber> numberOf(String proposalId) {
        return store().rows().find(proposalId).map(row -> new ProposalNumber(row.number()));
    }

    /** Proposals that the unit made or got, in the order of their identifiers, for works of the house. */
    public List<String> at(UnitCode unit, String after, int limit) {
        return store().proposals()
                .find(and(
                        or(eq(ProposalStore.BY, unit.value()), eq(ProposalStore.ADDRESSEE, unit.value())),
                        gt(ProposalStore.ID, after)))
                .sort(Sorts.ascending(ProposalStore.ID))
                .projection(Projections.include(ProposalStore.ID))
                .limit(limit)
                .map(row -> row.getString(ProposalStore.ID))
                .into(new ArrayList<>());
    }

    /** Whether a proposal waits for an answer that the unit owes, or is owed. */
    public boolean waitsWith(UnitCode unit) {
        return store().proposals()
                        .find(and(
                                eq(ProposalStore.STATE, ProposalState.AWAITING.name()),
                                or(eq(ProposalStore.BY, unit.value()), eq(ProposalStore.ADDRESSEE, unit.value()))))
                        .limit(1)
                        .first()
                != null;
    }

    /** Sequence of the last event that the row has seen; -1 when there is no row. */
    public long positionOf(String proposalId) {
        return store().rows().find(proposalId).map(ProposalRow::position).orElse(-1L);
    }

    private List<ProposalRow> rows(Collection<String> proposalIds) {
        var rows = store().rows();
        return store().proposals()
                .find(in(ProposalStore.ID, proposalIds))
                .map(rows::read)
                .into(new ArrayList<>());
    }

    private ShownProposals shownTo(Actor actor) {
        return ShownProposals.to(actor, units, beside);
    }

    private ProposalFiles files(Actor actor) {
        return new ProposalFiles(actor, units, vault, beside);
    }

    private Reader reader(Actor actor) {
        return new Reader(actor, units);
    }

    private ProposalStore store() {
        return ProposalStore.in(database, generations.current());
    }
}
