package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.words.Words;
import org.springframework.stereotype.Component;

/** Finds the centre that takes a petition (查找调处中心), by its name or by the address where something happened. */
@Component
class Centres {
    private static final int SHOWN = 8;
    private static final int ALL = 100_000;
    private static final int SHORTEST_NAME = 2;

    /**
     * A centre to choose.
     *
     * @param within the centres above it, the highest first; empty for a district
     */
    record Choice(String code, String name, String within) {}

    /**
     * What the search gave, the most likely first.
     *
     * @param more whether more match than are offered
     */
    record Found(List<Choice> choices, boolean more) {
        static final Found NOTHING = new Found(List.of(), false);
    }

    private final Units units;
    private final Within within;
    private final Pattern ending;

    Centres(Units units, Words words) {
        this.units = units;
        within = new Within(units);
        ending = Pattern.compile(words.in(Words.CHINESE).say("counter.centre.endings"));
    }

    /** Nothing for fewer than two characters. */
    Found search(String wanted) {
        return search(wanted, Within::takes);
    }

    private Found search(String wanted, Predicate<UnitRow> fitting) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST_NAME) {
            return Found.NOTHING;
        }
        var byName = units.search(wanted, null, ALL).stream().filter(fitting).toList();
        var found = byName.isEmpty() ? inAddress(wanted) : byName;
        return new Found(found.stream().limit(SHOWN).map(this::choice).toList(), found.size() > SHOWN);
    }

    List<Choice> districts() {
        return units.search("", null, ALL).stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT && Within.takes(unit))
                .map(this::choice)
                .toList();
    }

    /** The open centre of this code, if it takes petitions. */
    Optional<Choice> taking(String code) {
        return open(code).filter(Within::takes).map(this::choice);
    }

    /** The open unit of this code that a petition may be about, be it a centre, a department or the city. */
    Optional<Choice> office(String code) {
        return open(code).filter(Centres::isOffice).map(this::choice);
    }

    private Optional<UnitRow> open(String code) {
        try {
            return units.find(UnitCode.of(code)).filter(UnitRow::open);
        } catch (Refused noCode) {
            return Optional.empty();
        }
    }

    /** Where the draft goes: to the centre chosen, or to the district of who is unsure. */
    Optional<Choice> chosen(Draft draft) {
        var centre = draft.answer(Question.CENTRE);
        return taking(centre.equals(Question.UNSURE) ? draft.answer(Question.DISTRICT) : centre);
    }

    /** What the search gave; the centre that was chosen before always among it. */
    Found offered(Draft draft) {
        var searched = search(draft.wanted());
        var found = new ArrayList<>(searched.choices());
        if (!draft.answer(Question.CENTRE).equals(Question.UNSURE)) {
            chosen(draft).filter(one -> !found.contains(one)).ifPresent(found::addFirst);
        }
        return new Found(found, searched.more());
    }

    /** Whom it may be about, by what the search gave; the one that was named before always among them. */
    Found nameable(Draft draft) {
        var searched = search(draft.wanted(), Centres::isOffice);
        var named = new ArrayList<>(searched.choices());
        office(draft.answer(Question.ABOUT)).filter(one -> !named.contains(one)).ifPresent(named::addFirst);
        return new Found(named, searched.more());
    }

    /** Whom the draft is about. */
    Accused accused(Draft draft) {
        var about = draft.answer(Question.ABOUT);
        return about.isEmpty() ? Accused.NOBODY : Accused.units(List.of(UnitCode.of(about)));
    }

    /** Where it goes because the chosen centre is the one it is about, or below it; empty where it goes as chosen. */
    Optional<Choice> instead(Draft draft) {
        var asChosen = chosen(draft).map(Choice::code);
        try {
            return asChosen.map(code ->
                            accused(draft).nearestOutside(UnitCode.of(code), units.tree(), _ -> Optional.empty()))
                    .filter(code -> !asChosen.equals(Optional.of(code.value())))
                    .flatMap(units::find)
                    .map(this::choice);
        } catch (Refused nobodyAbove) {
            return Optional.empty();
        }
    }

    /** Whether it is about the uppermost unit, so that nobody here may take it. */
    boolean nobodyTakes(Draft draft) {
        try {
            chosen(draft)
                    .map(Choice::code)
                    .ifPresent(code ->
                            accused(draft).nearestOutside(UnitCode.of(code), units.tree(), _ -> Optional.empty()));
            return false;
        } catch (Refused nobodyAbove) {
            return true;
        }
    }

    private static boolean isOffice(UnitRow unit) {
        return unit.kind() != UnitKind.OUTSIDE;
    }

    /** An address names its community, street and district; what it names most exactly comes first. */
    private List<UnitRow> inAddress(String address) {
        return units.search("", null, ALL).stream()
                .filter(unit -> Within.takes(unit) && named(unit, address) > 0)
                .sorted(Comparator.<UnitRow>comparingInt(unit -> -within.path(unit).stream()
                                .mapToInt(one -> named(one, address))
                                .sum())
                        .thenComparing(UnitRow::code))
                .toList();
    }

    /** How many characters of the unit's name, without what sort of unit it is, the address holds. */
    private int named(UnitRow unit, String address) {
        var core = ending.matcher(unit.name()).replaceFirst("");
        return core.length() >= SHORTEST_NAME && address.contains(core) ? core.length() : 0;
    }

    private Choice choice(UnitRow unit) {
        return new Choice(unit.code().value(), unit.name(), within.above(unit));
    }
}
