package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.rulebook.Unit;
import org.junit.jupiter.api.Test;

/** A rule is amended, and cases are open. */
class RulebookChangeSpec {
    @Test
    void a_figure_that_was_wrong_moves_the_terms_counted_by_it_and_both_rulebooks_are_named() {
        var spec = Spec.registered();
        due(spec, Clock.ROUTING, "2026-03-17");

        var followed = spec.in(Amended::known).when(Ask.followRulebook()).happens(RulebookFollowed.class);

        assertThat(followed.from()).isEqualTo(Amended.BEFORE);
        assertThat(followed.to()).isEqualTo(Amended.VERSION);
        due(spec, Clock.ROUTING, "2026-03-12");
        due(spec, Clock.NOTICE, "2026-03-12");
        assertThat(spec.running(Clock.ROUTING)).map(Deadline::rulebook).hasValue(Amended.VERSION);
    }

    @Test
    void what_was_received_before_the_first_day_keeps_the_rule_it_has() {
        Spec.registered()
                .in(facts -> Amended.from(facts, LocalDate.of(2026, 3, 3)))
                .when(Ask.followRulebook())
                .refused("petition.no-term-follows", Amended.VERSION);
    }

    @Test
    void what_is_received_on_the_first_day_has_the_new_rule_from_the_start() {
        var spec = Spec.from("2026-03-02")
                .in(facts -> Amended.from(facts, LocalDate.of(2026, 3, 2)))
                .done(Ask.lodge());

        due(spec, Clock.ROUTING, "2026-03-12");
    }

    @Test
    void sixty_days_become_ninety_and_what_was_added_by_an_extension_stays_added() {
        var spec = Spec.inWork(PetitionKind.APPEAL);
        due(spec, Clock.ANSWER, "2026-05-08");

        spec.in(Amended::known).done(Ask.followRulebook());

        due(spec, Clock.ANSWER, "2026-06-08");
    }

    @Test
    void a_case_that_was_sent_on_counts_from_the_day_it_came() {
        var spec = Spec.transferred();
        due(spec, Clock.NOTICE, "2026-03-19");

        spec.in(Amended::known).done(Ask.followRulebook());

        due(spec, Clock.NOTICE, "2026-03-16");
    }

    @Test
    void a_day_that_somebody_set_stays() {
        var spec = Spec.registered().done(Ask.assign(World.COMMUNITY, "2026-04-15"));

        spec.in(Amended::known).done(Ask.followRulebook());

        due(spec, Clock.REPORT, "2026-04-15");
    }

    @Test
    void a_term_whose_beginning_is_not_known_any_more_stays() {
        var spec = Spec.from("2026-03-02")
                .done(Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.UNREACHABLE), Ask.register())
                .on("2026-03-06")
                .done(Ask.correctWords(Fact.ADDRESS));
        due(spec, Clock.NOTICE, "2026-03-23");

        spec.in(Amended::known).done(Ask.followRulebook());

        due(spec, Clock.NOTICE, "2026-03-23");
        due(spec, Clock.ROUTING, "2026-03-12");
    }

    @Test
    void a_simple_matter_goes_on_by_the_short_rule_it_has() {
        var spec = Spec.from("2026-03-02")
                .holdingTo("P26-accept", "P26-answer")
                .done(Ask.lodge(), Ask.register(), Ask.simply());
        due(spec, Clock.NOTICE, "2026-03-05");

        spec.in(facts -> facts.under(facts.rulebook()
                        .amended(
                                "petitions-1+P26-accept+P26-answer.1",
                                "P26-accept",
                                LocalDate.of(2026, 1, 1),
                                entry -> entry.saying(2, Unit.WORKDAYS, entry.law(), entry.article()))))
                .when(new CarryOverCommand.FollowRulebook(
                        Ask.CASE, "petitions-1+P26-accept+P26-answer", "petitions-1+P26-accept+P26-answer.1"))
                .happens(RulebookFollowed.class);

        due(spec, Clock.NOTICE, "2026-03-04");
    }

    @Test
    void turning_a_rule_off_leaves_the_terms_that_were_told() {
        var spec = Spec.from("2026-03-02")
                .holdingTo("P26-accept", "P26-answer")
                .done(Ask.lodge(), Ask.register(), Ask.simply());

        spec.in(facts -> facts.under(facts.rulebook()
                        .amended("off", "P26-accept", LocalDate.of(2026, 1, 1), entry -> entry.turned(false))))
                .when(new CarryOverCommand.FollowRulebook(Ask.CASE, "petitions-1+P26-accept+P26-answer", "off"))
                .refused("petition.no-term-follows");
    }

    @Test
    void it_is_asked_once_and_only_for_the_rulebook_that_holds() {
        Spec.registered().when(Ask.followRulebook()).refused("petition.another-rulebook-holds", Amended.BEFORE);
        Spec.registered()
                .in(Amended::known)
                .done(Ask.followRulebook())
                .when(Ask.followRulebook())
                .refused("petition.no-term-follows");
    }

    @Test
    void what_was_told_under_the_older_rulebook_replays_to_the_same_days() {
        var spec = Spec.registered().in(Amended::known);

        due(spec, Clock.ROUTING, "2026-03-17");
        assertThat(spec.running(Clock.ROUTING)).map(Deadline::rulebook).hasValue(Amended.BEFORE);
    }

    private static void due(Spec spec, Clock clock, String day) {
        assertThat(spec.running(clock)).map(Deadline::on).hasValue(LocalDate.parse(day));
    }
}
