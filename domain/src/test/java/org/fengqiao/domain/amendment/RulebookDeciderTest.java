package org.fengqiao.domain.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.amendment.RulebookCommand.AmendRule;
import org.fengqiao.domain.amendment.RulebookCommand.TurnRule;
import org.fengqiao.domain.amendment.RulebookEvent.RuleAmended;
import org.fengqiao.domain.amendment.RulebookEvent.RuleTurned;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.words.Sealed;
import org.junit.jupiter.api.Test;

/** Rules are amended one at a time, each for what is received from a day on. */
class RulebookDeciderTest {
    private static final String LAW = "信访工作条例";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final Sealed REASON = new Sealed("account/a", "reason", "c2VhbGVk");
    private static final AmendRule AMEND = amending("P06", NEXT_YEAR, 10, Unit.DAYS, "22");
    private static final RuleAmended AMENDED =
            new RuleAmended("P06", NEXT_YEAR, 10, Unit.DAYS, LAW, "22", "petitions-1", "petitions-1.1", REASON);
    private static final TurnRule TURN = new TurnRule("P27", NEXT_YEAR, true, "petitions-1", REASON);
    private static final RuleTurned TURNED =
            new RuleTurned("P27", NEXT_YEAR, true, "petitions-1", "petitions-1.1", REASON);
    private static final Amendments AFTER = Amendments.NONE.after(AMENDED);

    @Test
    void an_amendment_names_both_versions_and_holds_from_its_first_day_of_receipt() {
        assertThat(RulebookDecider.decide(Amendments.NONE, AMEND, facts())).containsExactly(AMENDED);

        var book = AFTER.on(Rulebook.petitions());
        assertThat(book.version()).isEqualTo("petitions-1.1");
        assertThat(book.get("P06", NEXT_YEAR).amount()).isEqualTo(10);
        assertThat(book.get("P06", NEXT_YEAR.minusDays(1)).amount()).isEqualTo(15);
        assertThat(book.get("P06", LocalDate.of(2019, 1, 1)).article()).isEqualTo("21");
        assertThat(book.asOf("petitions-1")).hasValue(Rulebook.petitions());
    }

    @Test
    void an_amendment_of_an_old_law_ends_with_that_law() {
        var old = amending("P06", LocalDate.of(2010, 1, 1), 20, Unit.DAYS, "21");

        var book = after(AFTER, old).on(Rulebook.petitions());

        assertThat(book.version()).isEqualTo("petitions-1.2");
        assertThat(entries(book, "P06"))
                .extracting(Rule::validFrom, Rule::amount)
                .containsExactly(
                        tuple(LocalDate.of(2005, 5, 1), 15),
                        tuple(LocalDate.of(2010, 1, 1), 20),
                        tuple(LocalDate.of(2022, 5, 1), 15),
                        tuple(NEXT_YEAR, 10));
    }

    @Test
    void what_was_amended_wrongly_is_amended_again_and_leaves_no_gap() {
        var again = after(AFTER, amending("P06", NEXT_YEAR, 12, Unit.DAYS, "22"));

        assertThat(entries(again.on(Rulebook.petitions()), "P06"))
                .extracting(Rule::amount)
                .containsExactly(15, 15, 12);
    }

    @Test
    void a_rule_that_holds_elsewhere_is_turned_on_and_off_again() {
        assertThat(RulebookDecider.decide(Amendments.NONE, TURN, facts())).containsExactly(TURNED);

        var on = Amendments.NONE.after(TURNED).on(Rulebook.petitions());
        assertThat(on.find("P27", NEXT_YEAR)).isPresent();
        assertThat(on.find("P27", NEXT_YEAR.minusDays(1))).isEmpty();
        var off = after(Amendments.NONE.after(TURNED), new TurnRule("P27", NEXT_YEAR, false, "", REASON));
        assertThat(off.on(Rulebook.petitions()).find("P27", NEXT_YEAR)).isEmpty();
    }

    @Test
    void what_an_installation_began_with_is_turned_off_like_anything_else() {
        var began = Rulebook.petitions().turnedOn(Set.of("P27"));
        var off = new TurnRule("P27", NEXT_YEAR, false, began.version(), REASON);

        var event = RulebookDecider.decide(Amendments.NONE, off, facts().under(began))
                .getFirst();

        assertThat(event.version()).isEqualTo("petitions-1+P27.1");
        assertThat(Amendments.NONE.after(event).on(began).find("P27", NEXT_YEAR))
                .isEmpty();
    }

    @Test
    void whoever_looked_at_another_rulebook_looks_again() {
        assertRefused("rulebook.changed-meanwhile", () -> RulebookDecider.decide(AFTER, TURN, known(AFTER)));
        assertRefused("rulebook.changed-meanwhile", () -> RulebookDecider.decide(AFTER, TURN, facts()));
    }

    @Test
    void what_the_law_demands_is_not_turned_off_and_nothing_changes_by_nothing() {
        refused("rulebook.always-on", new TurnRule("P06", NEXT_YEAR, false, "petitions-1", REASON));
        refused("rulebook.changes-nothing", new TurnRule("P27", NEXT_YEAR, false, "petitions-1", REASON));
        refused("rulebook.changes-nothing", amending("P06", NEXT_YEAR, 15, Unit.DAYS, "22"));
        refused("rulebook.no-rule", amending("P99", NEXT_YEAR, 15, Unit.DAYS, "22"));
        refused("rulebook.no-rule", amending("P06", LocalDate.of(2001, 1, 1), 15, Unit.DAYS, "22"));
    }

    @Test
    void a_number_is_a_number_of_what_can_be_counted() {
        refused("rulebook.amount", amending("P06", NEXT_YEAR, 0, Unit.DAYS, "22"));
        refused("rulebook.amount", amending("P06", NEXT_YEAR, 1000, Unit.DAYS, "22"));
        refused("rulebook.unit", amending("P18", NEXT_YEAR, 60, Unit.WORKDAYS, "34"));
        refused("rulebook.unit", amending("P06", NEXT_YEAR, 15, Unit.PEOPLE, "22"));
        refused("rulebook.unit", amending("P04", NEXT_YEAR, 5, Unit.DAYS, "20"));
        refused("rulebook.article", amending("P06", NEXT_YEAR, 10, Unit.DAYS, "article 22"));
        refused("rulebook.no-law", new AmendRule("P06", NEXT_YEAR, 10, Unit.DAYS, " ", "22", "petitions-1", REASON));
        assertThat(RulebookDecider.decide(
                        Amendments.NONE, amending("P06", NEXT_YEAR, 10, Unit.WORKDAYS, "21–22, 31(6)"), facts()))
                .hasSize(1);
    }

    @Test
    void the_document_and_the_samples_show_what_is_decided() throws IOException {
        var states = new LinkedHashMap<String, Amendments>();
        states.put("as shipped", Amendments.NONE);
        states.put("amended since it was looked at", AFTER);
        var matrix = new Transitions<Amendments, RulebookCommand>(
                "rulebook",
                "The life of the rulebook",
                states,
                List.of(AMEND, TURN),
                (amendments, command) -> RulebookDecider.decide(amendments, command, known(amendments)));
        matrix.assertApproved(getClass());
        matrix.assertComplete(RulebookCommand.class, RulebookEvent.class);
        var samples = new EventSamples(RulebookEvent.class, List.of(AMENDED, TURNED));
        samples.assertApproved();
        samples.assertNothingForgotten("rulebook");
    }

    @Test
    void only_who_keeps_the_rulebook_amends_it_and_a_repeated_command_amends_nothing() {
        Shells.assertHandlesAll(RulebookAggregate.class, RulebookCommand.class);
        Shells.fixture(RulebookAggregate.class, facts(ADMINISTRATOR))
                .givenNoPriorActivity()
                .when(AMEND, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(AMENDED)
                .expectEventsMatching(Shells.traced("c1", Duty.ADMINISTRATOR));
        Shells.fixture(RulebookAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", TURN))
                .when(TURN, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents();
        var director = new Actor.Staff("director", Suzhou.GUSU, Set.of(Duty.DIRECTOR));
        Shells.fixture(RulebookAggregate.class, facts(director))
                .givenNoPriorActivity()
                .when(AMEND, Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("authority.denied"));
    }

    private static AmendRule amending(String rule, LocalDate from, int amount, Unit unit, String article) {
        return new AmendRule(rule, from, amount, unit, LAW, article, "petitions-1", REASON);
    }

    /** Asked by who has seen the book as it stands. */
    private static Amendments after(Amendments amendments, RulebookCommand command) {
        var world = known(amendments);
        var seen = world.rulebook().version();
        var asked = switch (command) {
            case AmendRule c ->
                new AmendRule(c.rule(), c.from(), c.amount(), c.unit(), c.law(), c.article(), seen, c.reason());
            case TurnRule c -> new TurnRule(c.rule(), c.from(), c.on(), seen, c.reason());
        };
        return amendments.after(RulebookDecider.decide(amendments, asked, world).getFirst());
    }

    private static Facts known(Amendments amendments) {
        return facts().under(amendments.on(Rulebook.petitions()));
    }

    private static List<Rule> entries(Rulebook book, String id) {
        return book.all().stream().filter(rule -> rule.id().equals(id)).toList();
    }

    private static void refused(String code, RulebookCommand command) {
        assertRefused(code, () -> RulebookDecider.decide(Amendments.NONE, command, facts()));
    }
}
