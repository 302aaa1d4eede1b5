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

    private final Units units;
    private final Pattern ending;

    Centres(Units units, Words words) {
        this.units = units;
        ending = Pattern.compile(words.in(Words.CHINESE).say("counter.centre.endings"));
    }

    /** The most likely first; nothing for fewer than two characters. */
    List<Choice> search(String wanted) {
        return search(wanted, Centres::takes);
    }

    private List<Choice> search(String wanted, Predicate<UnitRow> fitting) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST_NAME) {
            return List.of();
        }
        var byName = units.search(wanted, null, ALL).stream().filter(fitting);
        var found = byName.limit(SHOWN).toList();
        return (found.isEmpty() ? inAddress(wanted) : found)
                .stream().map(this::choice).toList();
    }

    List<Choice> districts() {
        return units.search("", null, ALL).stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT && takes(unit))
                .map(this::choice)
                .toList();
    }

    /** The open centre of this code, if it takes petitions. */
    Optional<Choice> taking(String code) {
        return open(code).filter(Centres::takes).map(this::choice);
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
    List<Choice> offered(Draft draft) {
        var found = new ArrayList<>(search(draft.wanted()));
        if (!draft.answer(Question.CENTRE).equals(Question.UNSURE)) {
            chosen(draft).filter(one -> !found.contains(one)).ifPresent(found::addFirst);
        }
        return found;
    }

    /** Whom it may be about, by what the search gave; the one that was named before always among them. */
    List<Choice> nameable(Draft draft) {
        var named = new ArrayList<>(search(draft.wanted(), Centres::isOffice));
        office(draft.answer(Question.ABOUT)).filter(one -> !named.contains(one)).ifPresent(named::addFirst);
        return named;
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

    private static boolean takes(UnitRow unit) {
        return unit.kind() == UnitKind.CENTRE && unit.level().compareTo(UnitLevel.DISTRICT) >= 0;
    }

    /** An address names its community, street and district; what it names most exactly comes first. */
    private List<UnitRow> inAddress(String address) {
        return units.search("", null, ALL).stream()
                .filter(unit -> takes(unit) && named(unit, address) > 0)
                .sorted(Comparator.<UnitRow>comparingInt(unit -> -path(unit).stream()
                                .mapToInt(one -> named(one, address))
                                .sum())
                        .thenComparing(UnitRow::code))
                .limit(SHOWN)
                .toList();
    }

    /** How many characters of the unit's name, without what sort of unit it is, the address holds. */
    private int named(UnitRow unit, String address) {
        var core = ending.matcher(unit.name()).replaceFirst("");
        return core.length() >= SHORTEST_NAME && address.contains(core) ? core.length() : 0;
    }

    private Choice choice(UnitRow unit) {
        var above = path(unit);
        var names = above.subList(0, above.size() - 1).stream().map(UnitRow::name);
        return new Choice(unit.code().value(), unit.name(), String.join(" · ", names.toList()));
    }

    /** The unit and the centres above it up to the district, the highest first. */
    private List<UnitRow> path(UnitRow unit) {
        var path = new ArrayList<>(List.of(unit));
        for (var at = superior(unit); at.isPresent() && takes(at.get()); at = superior(at.get())) {
            path.addFirst(at.get());
        }
        return path;
    }

    private Optional<UnitRow> superior(UnitRow unit) {
        var code = unit.superior();
        return code == null ? Optional.empty() : units.find(code);
    }
}
