package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Comparator<UnitRow> HIGHEST_FIRST =
            Comparator.comparing(UnitRow::level).thenComparing(UnitRow::code);

    private final Units units;
    private final ClosedUnits closed;
    private final Within within;
    private final Pattern ending;

    Centres(Units units, ClosedUnits closed, Words words) {
        this.units = units;
        this.closed = closed;
        within = new Within(units);
        ending = Pattern.compile(words.in(Words.CHINESE).say("counter.centre.endings"));
    }

    /** Nothing for fewer than two characters. */
    Found search(String wanted) {
        return search(wanted, Within::takes);
    }

    /** Every centre, those that nobody is sent to as well. */
    Found searchAll(String wanted) {
        return search(wanted, Centres::isCentre);
    }

    private Found search(String wanted, Predicate<UnitRow> fitting) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST_NAME) {
            return Found.NOTHING;
        }
        var byName = Stream.concat(units.search(wanted, null, ALL).stream(), units.closed(wanted).stream())
                .filter(fitting)
                .sorted(HIGHEST_FIRST)
                .toList();
        return closed.found(byName.isEmpty() ? inAddress(wanted) : byName, fitting, SHOWN);
    }

    /** Where to begin to look: the districts and what is above them. */
    List<Choice> highest() {
        return units.search("", null, ALL).stream()
                .filter(unit -> unit.level().compareTo(UnitLevel.DISTRICT) <= 0 && isCentre(unit))
                .map(this::choice)
                .toList();
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

    /** The open centre of this code, on whatever level. */
    Optional<Choice> centre(String code) {
        return open(code).filter(Centres::isCentre).map(this::choice);
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
        return draft.answer(Question.CENTRE).equals(Question.UNSURE) ? searched : with(chosen(draft), searched);
    }

    /** Whom it may be about, by what the search gave; the one that was named before always among them. */
    Found nameable(Draft draft) {
        var searched = search(draft.wanted(), Centres::isOffice);
        return with(office(draft.answer(Question.ABOUT)), searched);
    }

    private static Found with(Optional<Choice> before, Found searched) {
        var choices = new ArrayList<>(searched.choices());
        before.filter(one -> choices.stream().noneMatch(one::isSameAs)).ifPresent(choices::addFirst);
        return new Found(choices, searched.closed(), searched.more());
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

    private static boolean isCentre(UnitRow unit) {
        return unit.kind() == UnitKind.CENTRE;
    }

    private static boolean isOffice(UnitRow unit) {
        return unit.kind() != UnitKind.OUTSIDE;
    }

    /** An address names its community, street and district; what it names most exactly comes first. */
    private List<UnitRow> inAddress(String address) {
        return Stream.concat(units.search("", null, ALL).stream(), units.closed("").stream())
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
        return Choice.of(unit, within);
    }
}
