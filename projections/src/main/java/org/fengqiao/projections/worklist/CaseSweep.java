package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.store.Generations;
import org.jspecify.annotations.Nullable;

/**
 * Walks through all cases that something of the house is about (案件清理), in the order of their identifiers: for works that
 * go on for minutes and are resumed where they stood. Counts are asked of an index; walks may read every row, but for
 * those at one desk.
 *
 * <p>A walk finds all of them; a count leaves out what is kept from anybody, because it is told to people who may be
 * those.
 *
 * @see "ADR 0015 walls"
 */
public final class CaseSweep {
    private final MongoDatabase database;
    private final Generations generations;
    private final UnitTree units;

    /**
     * One case of a walk, and who has it.
     *
     * @param told whether it counts in what people are told: it is kept from nobody
     */
    public record Found(String caseId, String number, Holder holder, boolean told) {
        /** How many of them count in what people are told. */
        public static long told(List<Found> page) {
            return page.stream().filter(Found::told).count();
        }
    }

    public CaseSweep(MongoDatabase database, Generations generations, UnitTree units) {
        this.database = database;
        this.generations = generations;
        this.units = units;
    }

    /** Open cases in which the unit has, helps, sent or waits; but for those that are kept from the unit itself. */
    public List<Found> openWith(UnitCode unit, String after, int limit) {
        return page(openWith(unit), after, limit);
    }

    /** How many {@link #openWith} finds that are kept from nobody. */
    public long countOpenWith(UnitCode unit) {
        return store().worklist()
                .countDocuments(and(openWith(unit), keptFromNobody()), new CountOptions().hint(WorklistStore.BY_ID));
    }

    /** Whether the unit has, assists or is waited for in a case that is open, whoever that is kept from. */
    public boolean worksOn(UnitCode unit) {
        var open = InState.open();
        return store().worklist()
                        .find(and(eq(Field.SCOPE, unit.value()), open))
                        .limit(1)
                        .first()
                != null;
    }

    /** Whether one of these units has to do with the case of that number, which is kept from nobody. */
    public boolean isWithOneOf(Collection<UnitCode> any, String number) {
        var those = any.stream().map(CaseSweep::about).toList();
        return store().worklist()
                        .find(and(eq(Field.NUMBER, number), or(those), keptFromNobody()))
                        .limit(1)
                        .first()
                != null;
    }

    private Bson openWith(UnitCode unit) {
        var keys = units.lineage(unit).stream().map(Kept::keyOf).toList();
        return and(about(unit), InState.open(), nin(Field.KEPT_FROM, keys));
    }

    /** All cases that it may be about in any way: closed ones too, and whatever is supervised, urgent or walled. */
    public List<Found> anyWith(UnitCode unit, String after, int limit) {
        var watched = Arrays.stream(Mark.values()).map(Enum::name).toList();
        return page(or(about(unit), in(Field.MARKS, watched), exists(Field.KEPT_FROM)), after, limit);
    }

    private static Bson about(UnitCode unit) {
        return or(
                eq(Field.SCOPE, unit.value()),
                eq("involved", unit.value()),
                eq("assisting", unit.value()),
                eq("unit", unit.value()));
    }

    private static Bson keptFromNobody() {
        return exists(Field.KEPT_FROM, false);
    }

    /** How many cases the unit has: those that are open, or those that are not. */
    public long countAt(UnitCode unit, boolean open) {
        var desks = and(gte(Field.DESK, unit + "/"), lt(Field.DESK, unit + "0"));
        return count(and(desks, InState.where(state -> state.open() == open)));
    }

    /** How many open cases lie with that person at one of these units. */
    public long countOf(String account, Collection<UnitCode> at) {
        return count(and(in(Field.DESK, desks(account, at)), InState.open()));
    }

    /** All cases that lie with that person at one of these units, closed ones too. */
    public List<Found> of(String account, Collection<UnitCode> at, String after, int limit) {
        return page(in(Field.DESK, desks(account, at)), after, limit);
    }

    /** Open cases at the unit that nobody took. */
    public List<Found> untakenAt(UnitCode unit, String after, int limit) {
        var desk = eq(Field.DESK, Seat.desk(new Holder(unit, null)));
        return page(and(desk, InState.open()), after, limit);
    }

    /** How many {@link #of} finds that are kept from nobody. */
    public long countAllOf(String account, Collection<UnitCode> at) {
        return count(in(Field.DESK, desks(account, at)));
    }

    private static List<String> desks(String account, Collection<UnitCode> at) {
        return at.stream().map(unit -> Seat.desk(new Holder(unit, account))).toList();
    }

    /** Cases that a leader answers for in person. */
    public List<Found> inCharge(String after, int limit) {
        return page(eq(Field.MARKS, Mark.IN_CHARGE.name()), after, limit);
    }

    /** Cases in which a term runs that ends on that day or later. */
    public List<Found> dueFrom(LocalDate day, String after, int limit) {
        return page(gte("terms.on", day.toString()), after, limit);
    }

    /** How many {@link #dueFrom} finds that are kept from nobody. */
    public long countDueFrom(LocalDate day) {
        var due = and(gte("terms.on", day.toString()), keptFromNobody());
        return store().worklist().countDocuments(due, new CountOptions().hint(WorklistStore.BY_ID));
    }

    /** How many open cases have one of these categories, or one below, and are kept from nobody. */
    public long countOpenIn(Collection<String> categories) {
        if (categories.isEmpty()) {
            return 0;
        }
        var those = categories.stream()
                .map(code -> and(gte(Field.CATEGORY, code), lt(Field.CATEGORY, code + ":")))
                .toList();
        return store().worklist().countDocuments(and(or(those), InState.open(), keptFromNobody()));
    }

    /** How many open cases may still come to that step, and are kept from nobody. */
    public long count(StillOpen which) {
        return store().worklist().countDocuments(and(of(which), keptFromNobody()));
    }

    /**
     * How many open cases may still get such a paper, and are kept from nobody: those that wait for it, and those that may
     * come to it, but for those that have theirs where there is one for a case.
     */
    public long count(PaperKind kind) {
        var coming = StillOpen.comesOnce(kind)
                ? and(of(StillOpen.to(kind)), ne(Field.PAPERS_HAD, kind.name()))
                : of(StillOpen.to(kind));
        var waiting = and(of(StillOpen.ALL), eq(Field.PAPERS_DUE, kind.name()));
        var which = kind == PaperKind.RECEIPT ? waiting : or(waiting, coming);
        return store().worklist().countDocuments(and(which, keptFromNobody()));
    }

    private static Bson of(StillOpen which) {
        var kinds = which.kinds().stream().map(Enum::name).toList();
        return and(InState.where(which::admits), or(in(Field.KIND, kinds), exists(Field.KIND, false)));
    }

    private long count(Bson atDesks) {
        return store().worklist()
                .countDocuments(
                        and(atDesks, keptFromNobody()),
                        new CountOptions().hint(WorklistStore.by(Field.DESK, Sorting.DUE)));
    }

    private List<Found> page(Bson which, String after, int limit) {
        return store().worklist()
                .find(and(which, gt(Field.ID, after)))
                .sort(Sorts.ascending(Field.ID))
                .projection(Projections.include(Field.ID, Field.NUMBER, "unit", "account", Field.KEPT_FROM))
                .limit(limit)
                .map(CaseSweep::found)
                .into(new ArrayList<>());
    }

    private static Found found(Document row) {
        @Nullable String account = row.getString("account");
        var holder = new Holder(UnitCode.of(row.getString("unit")), account);
        return new Found(
                row.getString(Field.ID), row.getString(Field.NUMBER), holder, !row.containsKey(Field.KEPT_FROM));
    }

    private WorklistStore store() {
        return WorklistStore.in(database, generations.current());
    }
}
