package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.calendar.ShippedCalendar;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.decision.Choosable;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.OtherCases.OtherCase;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonList;
import org.fengqiao.domain.words.Sealed;

/** A small Suzhou for specs: one line from the city to two communities, a department, a court, and who works there. */
final class World {
    static final UnitCode CITY = UnitCode.of("320500000000");
    static final UnitCode DISTRICT = UnitCode.of("320508000000");
    static final UnitCode STREET = UnitCode.of("320508021000");
    static final UnitCode COMMUNITY = UnitCode.of("320508021023");
    static final UnitCode NEIGHBOUR = UnitCode.of("320508021024");
    static final UnitCode CLOSED_COMMUNITY = UnitCode.of("320508021025");
    static final UnitCode NEW_STREET = UnitCode.of("320508029000");
    static final UnitCode HOUSING = UnitCode.of("gusu-housing");
    static final UnitCode COURT = UnitCode.of("gusu-court");
    static final UnitCode PROVINCE = UnitCode.of("jiangsu-petitions");

    static final Actor.Staff DISTRICT_OFFICER = officer("officer.gusu", DISTRICT);
    static final Actor.Staff STREET_OFFICER = officer("officer.shuangta", STREET);
    static final Actor.Staff STREET_COLLEAGUE = officer("colleague.shuangta", STREET);
    static final Actor.Staff STREET_DIRECTOR =
            new Actor.Staff("director.shuangta", STREET, Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR));
    static final Actor.Staff COMMUNITY_OFFICER = officer("officer.dinghuisi", COMMUNITY);
    static final Actor.Staff NEIGHBOUR_OFFICER = officer("officer.neighbour", NEIGHBOUR);

    private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 1);

    static final String CATEGORY = "0101";
    static final String OTHER_CATEGORY = "0202";

    /** One for each step; E02 could be chosen until the end of 2025. */
    static final StandardReasons REASONS = ReasonList.of(List.of(
            new ReasonAdded("R01", ReasonUse.REFUSAL, "已在诉讼中", "Before the court already", IN_FORCE),
            new ReasonAdded("O01", ReasonUse.OBJECTION, "不属于本单位职责", "Not our competence", IN_FORCE),
            new ReasonAdded("E01", ReasonUse.EXTENSION, "案情复杂", "Complex", IN_FORCE),
            new ReasonAdded("E02", ReasonUse.EXTENSION, "疫情", "Epidemic", IN_FORCE),
            new ReasonRetired("E02", LocalDate.of(2025, 12, 31))));

    private static final Map<UnitCode, UnitTree.Node> UNITS = Stream.of(
                    node(PROVINCE, UnitKind.OUTSIDE, UnitLevel.PROVINCE, null, true),
                    node(CITY, UnitKind.CENTRE, UnitLevel.CITY, PROVINCE, true),
                    node(DISTRICT, UnitKind.CENTRE, UnitLevel.DISTRICT, CITY, true),
                    node(STREET, UnitKind.CENTRE, UnitLevel.STREET, DISTRICT, true),
                    node(NEW_STREET, UnitKind.CENTRE, UnitLevel.STREET, DISTRICT, true),
                    node(COMMUNITY, UnitKind.CENTRE, UnitLevel.COMMUNITY, STREET, true),
                    node(NEIGHBOUR, UnitKind.CENTRE, UnitLevel.COMMUNITY, STREET, true),
                    node(CLOSED_COMMUNITY, UnitKind.CENTRE, UnitLevel.COMMUNITY, STREET, false),
                    node(HOUSING, UnitKind.DEPARTMENT, UnitLevel.DISTRICT, DISTRICT, true),
                    node(COURT, UnitKind.OUTSIDE, UnitLevel.DISTRICT, DISTRICT, true))
            .collect(Collectors.toMap(UnitTree.Node::code, node -> node, (a, b) -> a, LinkedHashMap::new));

    private static final Map<String, Actor.Staff> PEOPLE = Stream.of(
                    DISTRICT_OFFICER,
                    STREET_OFFICER,
                    STREET_COLLEAGUE,
                    STREET_DIRECTOR,
                    COMMUNITY_OFFICER,
                    NEIGHBOUR_OFFICER)
            .collect(Collectors.toMap(Actor.Staff::account, staff -> staff));

    private static final UnitTree TREE = new Tree(UNITS);
    private static final Roster ROSTER = new People(account -> Optional.ofNullable(PEOPLE.get(account)));

    /** An open case of the day before, with nobody at the street. */
    static final OtherCase OTHER = other(STREET, Walls.NONE, "2026-03-01", true, false);

    /** Everybody whom {@code known} lets be found. */
    private record People(Function<String, Optional<Actor.Staff>> known) implements Roster {
        @Override
        public Optional<Actor.Staff> find(String account) {
            return known.apply(account);
        }

        @Override
        public boolean worksOnPetitions(UnitCode unit) {
            return PEOPLE.keySet().stream()
                    .flatMap(account -> known.apply(account).stream())
                    .anyMatch(staff -> staff.unit().equals(unit));
        }
    }

    private record Tree(Map<UnitCode, UnitTree.Node> units) implements UnitTree {
        @Override
        public Optional<Node> find(UnitCode code) {
            return Optional.ofNullable(units.get(code));
        }

        @Override
        public List<Node> below(UnitCode code) {
            return units.values().stream()
                    .filter(node -> node.superior().filter(code::equals).isPresent())
                    .toList();
        }

        @Override
        public List<UnitCode> predecessors(UnitCode code) {
            return units.values().stream()
                    .filter(node -> node.successors().contains(code))
                    .map(UnitTree.Node::code)
                    .toList();
        }
    }

    private World() {}

    /** Ten o'clock on that day. */
    static Facts on(LocalDate day, Actor actor) {
        return on(day, actor, Rulebook.petitions());
    }

    static Facts on(LocalDate day, Actor actor, Rulebook rulebook) {
        return new Facts(
                day.atTime(10, 0),
                actor,
                ShippedCalendar.shipped(),
                rulebook,
                TREE,
                ROSTER,
                Choosable.always(CATEGORY, OTHER_CATEGORY),
                REASONS,
                caseId -> Optional.of(OTHER).filter(_ -> caseId.equals(Ask.OTHER_CASE)));
    }

    /** The same once others stand in the place of a unit, and what stood below it stands below the first of them. */
    static Facts succeeded(Facts facts, UnitCode unit, UnitCode... successors) {
        var units = new LinkedHashMap<UnitCode, UnitTree.Node>();
        UNITS.keySet().forEach(code -> units.put(code, facts.units().find(code).orElseThrow()));
        units.replaceAll((code, node) -> node.superior().filter(unit::equals).isPresent()
                ? new UnitTree.Node(
                        code, node.kind(), node.level(), Optional.of(successors[0]), node.open(), node.successors())
                : node);
        var was = units.get(unit);
        units.put(unit, new UnitTree.Node(unit, was.kind(), was.level(), was.superior(), false, List.of(successors)));
        return new Facts(
                facts.now(),
                facts.actor(),
                facts.calendar(),
                facts.rulebook(),
                new Tree(units),
                facts.roster(),
                facts.categories(),
                facts.reasons(),
                facts.cases());
    }

    /** The same where the category could be chosen on that one day only. */
    static Facts choosing(Facts facts, LocalDate onlyOn) {
        return new Facts(
                facts.now(),
                facts.actor(),
                facts.calendar(),
                facts.rulebook(),
                facts.units(),
                facts.roster(),
                new Categories() {
                    @Override
                    public boolean isOpen(String code, LocalDate day) {
                        return code.equals(CATEGORY) && day.equals(onlyOn);
                    }

                    @Override
                    public boolean hasBelow(String code, LocalDate from) {
                        return false;
                    }

                    @Override
                    public boolean takesOver(String code, LocalDate from) {
                        return false;
                    }
                },
                facts.reasons(),
                facts.cases());
    }

    /** The same once everybody of a unit works at its successor, but for one who left. */
    static Facts moved(Facts facts, UnitCode from, UnitCode to, String left) {
        return with(
                facts,
                account -> facts.roster()
                        .find(account)
                        .filter(_ -> !account.equals(left))
                        .map(staff ->
                                staff.unit().equals(from) ? new Actor.Staff(account, to, staff.duties()) : staff));
    }

    /** The same once everybody of a unit left. */
    static Facts deserted(Facts facts, UnitCode unit) {
        return with(
                facts,
                account -> facts.roster()
                        .find(account)
                        .filter(staff -> !staff.unit().equals(unit)));
    }

    /** The same once somebody has other duties. */
    static Facts withDuties(Facts facts, String account, Set<Duty> duties) {
        return with(
                facts,
                asked -> facts.roster()
                        .find(asked)
                        .map(staff -> asked.equals(account) ? new Actor.Staff(asked, staff.unit(), duties) : staff));
    }

    /** The same with other people, the actor among them. */
    private static Facts with(Facts facts, Function<String, Optional<Actor.Staff>> known) {
        var roster = new People(known);
        var actor = facts.actor() instanceof Actor.Staff staff
                ? roster.find(staff.account()).<Actor>map(found -> found).orElse(new Actor.House())
                : facts.actor();
        return new Facts(
                facts.now(),
                actor,
                facts.calendar(),
                facts.rulebook(),
                facts.units(),
                roster,
                facts.categories(),
                facts.reasons(),
                facts.cases());
    }

    /** The same where the other case is this one. */
    static Facts beside(Facts facts, OtherCase other) {
        return new Facts(
                facts.now(),
                facts.actor(),
                facts.calendar(),
                facts.rulebook(),
                facts.units(),
                facts.roster(),
                facts.categories(),
                facts.reasons(),
                caseId -> Optional.of(other).filter(_ -> caseId.equals(Ask.OTHER_CASE)));
    }

    static OtherCase other(UnitCode holder, Walls walls, String receivedOn, boolean open, boolean merged) {
        var involvement =
                new Involvement(Ask.OTHER_CASE, holder, Optional.empty(), false, Set.of(holder), Set.of(), walls);
        return new OtherCase(involvement, "320508021-2026-000003", LocalDate.parse(receivedOn), open, merged, false);
    }

    /** The other case after its re-review. */
    static OtherCase finallyReviewed(UnitCode holder, Walls walls) {
        var other = other(holder, walls, "2026-01-05", false, false);
        return new OtherCase(other.involvement(), other.number(), other.receivedOn(), false, false, true);
    }

    static Sealed words(String nonce) {
        return new Sealed("case/1/outer", nonce, "c2VhbGVk");
    }

    private static Actor.Staff officer(String account, UnitCode unit) {
        return new Actor.Staff(account, unit, Set.of(Duty.PETITION_OFFICER));
    }

    private static UnitTree.Node node(UnitCode code, UnitKind kind, UnitLevel level, UnitCode superior, boolean open) {
        return new UnitTree.Node(code, kind, level, Optional.ofNullable(superior), open);
    }
}
