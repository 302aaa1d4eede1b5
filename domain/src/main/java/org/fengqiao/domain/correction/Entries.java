package org.fengqiao.domain.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;

/**
 * All that was entered, in the order of entering and as corrected since (登记沿革). An entry is known by its number, counted
 * from 1; corrections are no entries and shift no number.
 *
 * @see "ADR 0014 a correction names its entry"
 */
public record Entries<E extends Entry<E>>(List<E> all) {
    public Entries {
        all = List.copyOf(all);
    }

    public static <E extends Entry<E>> Entries<E> none() {
        return new Entries<E>(List.of());
    }

    public Entries<E> and(E entry) {
        var more = new ArrayList<>(all);
        more.add(entry);
        return new Entries<>(more);
    }

    /** Refuses with {@code correction.unknown-entry} where there is no such number. */
    public E get(int number) {
        if (number < 1 || number > all.size()) {
            throw Refused.unknown("correction.unknown-entry", Integer.toString(number));
        }
        return all.get(number - 1);
    }

    /** The same history in which that entry says what it should have said. */
    public Entries<E> correct(int number, E right) {
        var corrected = new ArrayList<>(all);
        corrected.set(number - 1, right);
        return new Entries<>(corrected);
    }

    /** In the order in which they hold: life after life, by day within each; of one day as they were entered. */
    public List<E> inForce() {
        var ordered = new ArrayList<E>();
        var life = new ArrayList<E>();
        for (var entry : standing()) {
            if (entry.begins()) {
                ordered.addAll(byDay(life));
                life.clear();
            }
            life.add(entry);
        }
        ordered.addAll(byDay(life));
        return List.copyOf(ordered);
    }

    /** But for those that were withdrawn. */
    private List<E> standing() {
        return all.stream().filter(entry -> !entry.withdrawn()).toList();
    }

    private static <E extends Entry<E>> List<E> byDay(List<E> life) {
        return life.stream().sorted(Comparator.comparing(Entry::day)).toList();
    }

    /** A corrected day leaves the order: not before what was entered earlier about the same, not after what came later. */
    public void checkDay(int number, LocalDate today) {
        var entry = get(number);
        var day = entry.day();
        if (day.isAfter(today)) {
            throw Refused.invalid("correction.in-the-future", day.toString());
        }
        for (var earlier : all.subList(0, number - 1)) {
            if (!earlier.withdrawn() && entry.touches(earlier) && day.isBefore(earlier.day())) {
                throw Refused.invalid(
                        "correction.before-what-came-earlier", earlier.day().toString());
            }
        }
        for (var later : all.subList(number, all.size())) {
            if (!later.withdrawn() && entry.touches(later) && day.isAfter(later.day())) {
                throw Refused.invalid(
                        "correction.after-what-came-later", later.day().toString());
            }
        }
    }
}
