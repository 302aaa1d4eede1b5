package org.fengqiao.projections.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.CarryOverCommand.HandOver;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingEvent.QueryCodeReissued;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.IdentityCheck;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordCommand.NoteOverdue;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.notices.Calls.Call;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.Town;
import org.junit.jupiter.api.Test;

/** What an event says to whom, without a store. */
class CallsTest {
    private final Town town = new Town();

    /** Whom the last event of the case calls. */
    private static List<Call> calls(LivedCase lived) {
        var events = lived.of(Letters.CASE);
        var last = events.getLast();
        return Calls.of(last.event(), new Turn(() -> events, last.sequence()));
    }

    private LivedCase registered() {
        return new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL));
    }

    @Test
    void what_is_sent_calls_the_desk_it_is_sent_to() {
        assertThat(calls(registered().does(Letters.transfer(Town.DINGHUISI))))
                .containsExactly(
                        new Call(NoticeKind.ASSIGNED, new Whom.Desk(Town.DINGHUISI)),
                        new Call(NoticeKind.NOBODY_THERE, new Whom.Instead(Town.DINGHUISI)));
    }

    @Test
    void what_is_passed_on_calls_who_has_it_now_and_who_had_it() {
        var taken = registered().does(Letters.take());
        assertThat(calls(taken)).as("taking it is nobody else's affair").isEmpty();

        var passed = taken.by(Town.HEAD_OF_SHUANGTA).does(new PassPetition(Letters.CASE, "a-head"));
        assertThat(calls(passed))
                .containsExactly(
                        new Call(NoticeKind.PASSED, new Whom.Person("a-head")),
                        new Call(NoticeKind.TAKEN, new Whom.Person("a-shuangta")));
    }

    @Test
    void a_request_for_review_calls_the_reviewer_and_a_revocation_whoever_had_given_the_opinion_and_the_heads() {
        var asked = registered()
                .does(Letters.take())
                .does(Letters.accept("2026-03-02"))
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.served("2026-03-02"))
                .does(Letters.forReview("2026-03-02"));
        assertThat(calls(asked))
                .containsExactly(new Call(NoticeKind.REVIEW_ASKED, new Whom.Having(new Holder(Town.GUSU, null))));
        var giver = new Holder(Town.SHUANGTA, Town.AT_SHUANGTA.account());
        assertThat(calls(asked.by(Town.AT_GUSU).does(Letters.conclude(ReviewOutcome.REVOKED, "2026-03-02"))))
                .containsExactly(new Call(NoticeKind.SENT_BACK, new Whom.HavingAndHeads(giver)));
    }

    @Test
    void what_is_taken_up_again_calls_the_desk_that_handles_it_anew() {
        var again = registered()
                .does(Letters.refuse("2026-03-02"))
                .by(Town.HEAD_OF_SHUANGTA)
                .does(new TakeUpAgain(Letters.CASE, Letters.outer("属于本单位职权范围")));
        assertThat(calls(again)).containsExactly(new Call(NoticeKind.TAKEN_UP_AGAIN, new Whom.Desk(Town.SHUANGTA)));
    }

    @Test
    void what_a_colleague_left_calls_who_goes_on_with_it_and_where_nobody_does_the_nearest_head() {
        var taken = registered().does(Letters.take());
        assertThat(calls(taken.by(new Actor.House()).does(leftTo("a-head"))))
                .containsExactly(new Call(NoticeKind.HANDED_OVER, new Whom.Person("a-head")));

        var alone = registered().does(Letters.take()).by(new Actor.House()).does(leftTo());
        assertThat(calls(alone)).containsExactly(new Call(NoticeKind.WITH_NOBODY, new Whom.Nearest(Town.SHUANGTA)));
    }

    @Test
    void what_ended_calls_nobody_when_its_last_holder_leaves() {
        var ended = registered()
                .does(Letters.take())
                .does(new WithdrawPetition(Letters.CASE, null))
                .by(new Actor.House())
                .does(leftTo("a-head"));

        assertThat(calls(ended)).isEmpty();
    }

    @Test
    void while_a_last_word_is_public_a_corrected_name_calls_the_desk_that_published_it() {
        var published = new LivedCase(town, "2026-03-02")
                .heardToTheEnd("2026-03-02")
                .does(Letters.publish("2026-03-05", "2026-04-02"));
        assertThat(calls(published.does(Letters.correct(Correction.ofWords(Fact.TITLE, Letters.outer("电梯停了"))))))
                .as("its title tells of nobody")
                .isEmpty();
        assertThat(calls(published.does(Letters.rename("李小四"))))
                .containsExactly(new Call(NoticeKind.PUBLICATION_IN_DOUBT, new Whom.Desk(Town.GUSU)));

        assertThat(calls(published.does(Letters.takeDown()).does(Letters.rename("李四"))))
                .isEmpty();
    }

    @Test
    void once_its_last_day_is_over_a_corrected_name_calls_nobody() {
        var over = new LivedCase(town, "2026-03-02")
                .heardToTheEnd("2026-03-02")
                .does(Letters.publish("2026-03-05", "2026-04-02"))
                .on("2026-04-03");
        assertThat(calls(over.does(Letters.rename("李小四")))).isEmpty();
    }

    private static HandOver leftTo(String... colleagues) {
        return new HandOver(Letters.CASE, "a-shuangta", List.of(colleagues));
    }

    @Test
    void where_nobody_works_at_a_unit_the_head_above_is_meant_and_behind_a_wall_the_next_who_is_not() {
        var audience = new Audience(town.roster, town.units.tree());
        var sent = registered().does(Letters.transfer(Town.NEIGHBOUR)).story();

        assertThat(audience.of(new Whom.Nearest(Town.NEIGHBOUR), sent, "house")).isEqualTo(Set.of("a-head"));
        assertThat(audience.of(new Whom.Nearest(Town.DINGHUISI), sent, "house"))
                .as("whoever works there does not find it")
                .isEqualTo(Set.of("a-head"));
    }

    @Test
    void where_several_bodies_are_competent_the_one_that_has_it_now_is_called_and_nobody_where_it_stays() {
        assertThat(calls(registered().does(settled(Town.DINGHUISI, Town.NEIGHBOUR))))
                .containsExactly(
                        new Call(NoticeKind.ASSIGNED, new Whom.Desk(Town.DINGHUISI)),
                        new Call(NoticeKind.NOBODY_THERE, new Whom.Instead(Town.DINGHUISI)));
        assertThat(calls(registered().does(settled(Town.SHUANGTA, Town.NEIGHBOUR))))
                .isEmpty();
    }

    private static SettleBodies settled(UnitCode responsible, UnitCode assisting) {
        return new SettleBodies(
                Letters.CASE,
                SettlementManner.AGREEMENT,
                responsible,
                List.of(assisting),
                LocalDate.of(2026, 3, 2),
                Letters.inner("已协商"));
    }

    @Test
    void an_agreement_calls_nobody_at_a_desk_and_its_complainant_is_told_that_there_is_an_answer() {
        var agreement = new Agreement(
                AgreementManner.MEDIATION, LocalDate.of(2026, 3, 2), Letters.outer("双方"), Letters.outer("三日内修好"), null);
        var agreed = registered()
                .does(Letters.accept("2026-03-02"))
                .does(new EndByAgreement(
                        Letters.CASE, agreement, new Notice(NoticeManner.POST, LocalDate.of(2026, 3, 2))));

        assertThat(calls(agreed)).isEmpty();
        assertThat(MessageKind.of(agreed.of(Letters.CASE).getLast().event())).contains(MessageKind.ANSWERED);
    }

    @Test
    void whoever_has_it_learns_that_it_was_withdrawn_rated_or_is_supervised_and_its_head_that_there_is_to_decide() {
        var holder = new Holder(Town.SHUANGTA, "a-shuangta");
        var having = new Whom.Having(holder);
        var heads = new Whom.HavingAndHeads(holder);

        assertThat(calls(taken().does(Letters.withdraw()))).containsExactly(new Call(NoticeKind.WITHDRAWN, having));
        assertThat(calls(taken().by(Town.AT_GUSU).does(Letters.supervise("2026-03-20"))))
                .containsExactly(new Call(NoticeKind.SUPERVISED, heads));

        var asked = taken().does(Letters.accept("2026-03-02")).does(Letters.requestExtension());
        assertThat(calls(asked)).containsExactly(new Call(NoticeKind.EXTENSION_ASKED, heads));
        assertThat(calls(asked.by(Town.HEAD_OF_SHUANGTA).does(Letters.extend("2026-03-02"))))
                .containsExactly(new Call(NoticeKind.EXTENSION_DECIDED, having));

        var answered = taken().does(Letters.accept("2026-03-02")).does(Letters.opinion("2026-03-02"));
        assertThat(calls(answered.does(Letters.rate()))).containsExactly(new Call(NoticeKind.RATED, having));
    }

    private LivedCase taken() {
        return registered().does(Letters.take());
    }

    @Test
    void a_complainant_learns_that_it_was_passed_on_that_a_hearing_is_held_and_that_somebody_had_the_code_replaced() {
        var sent = registered().does(Letters.transfer(Town.DINGHUISI));
        var heard = registered().does(Letters.accept("2026-03-02")).does(Letters.openHearing("2026-03-02"));
        var replaced = new QueryCodeReissued(
                Letters.CASE,
                Moment.onDay(LocalDate.of(2026, 3, 2)),
                IdentityCheck.IDENTITY_CARD,
                Letters.inner("身份证"));

        assertThat(MessageKind.of(sent.of(Letters.CASE).getLast().event())).contains(MessageKind.SENT_ON);
        assertThat(MessageKind.of(heard.of(Letters.CASE).getLast().event())).contains(MessageKind.HEARING);
        assertThat(MessageKind.of(replaced)).contains(MessageKind.CODE_REISSUED);
    }

    @Test
    void where_nobody_works_the_head_above_learns_what_was_brought_there_and_where_somebody_does_nobody() {
        var lodged = new LivedCase(town, "2026-03-02").does(Letters.lodge("2026-03-02"));
        assertThat(calls(lodged)).containsExactly(new Call(NoticeKind.NOBODY_THERE, new Whom.Instead(Town.SHUANGTA)));

        var audience = new Audience(town.roster, town.units.tree());
        assertThat(audience.of(new Whom.Instead(Town.SHUANGTA), lodged.story(), "complainant"))
                .isEmpty();
        var sent = registered().does(Letters.transfer(Town.NEIGHBOUR)).story();
        assertThat(audience.of(new Whom.Instead(Town.NEIGHBOUR), sent, "a-shuangta"))
                .isEqualTo(Set.of("a-head"));
    }

    @Test
    void most_events_call_nobody_and_do_not_even_read_the_case() {
        var events = registered().does(Letters.note()).of(Letters.CASE);

        assertThat(Calls.of(
                        events.getLast().event(),
                        new Turn(
                                () -> {
                                    throw new AssertionError("read");
                                },
                                2)))
                .isEmpty();
    }

    @Test
    void an_overdue_term_calls_who_has_it_but_not_when_it_is_the_past_of_another_system() {
        var late = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .on("2026-03-30")
                .by(new org.fengqiao.domain.authority.Actor.House())
                .does(new NoteOverdue(Letters.CASE));
        assertThat(calls(late)).extracting(Call::kind).containsOnly(NoticeKind.OVERDUE);

        var imported = new LivedCase(town, "2026-03-02")
                .by(new org.fengqiao.domain.authority.Actor.House())
                .does(Letters.imported("2019-11-30", null));
        assertThat(calls(imported)).as("an import").isEmpty();
        assertThat(calls(imported.does(new NoteOverdue(Letters.CASE)))).isEmpty();
    }

    @Test
    void a_term_is_due_soon_on_its_last_days_and_on_no_other() {
        var story = registered().story();
        var due = Calls.dueWithin(story, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31))
                .orElseThrow();

        assertThat(Calls.dueWithin(story, due.minusDays(3), due)).contains(due);
        assertThat(Calls.dueWithin(story, due.minusDays(3), due.minusDays(1))).isEmpty();
        assertThat(Calls.dueWithin(story, due.plusDays(1), due.plusDays(3))).isNotEqualTo(java.util.Optional.of(due));
    }

    @Test
    void at_an_outside_body_nobody_is_reached_but_at_the_unit_that_keeps_the_file() {
        var story = registered().does(Letters.transfer(Town.COURT)).story();
        var audience = new Audience(town.roster, town.units.tree());
        var there = story.glance().holder();

        assertThat(there.unit()).isEqualTo(Town.COURT);
        for (var whom :
                List.of(new Whom.Having(there), new Whom.HavingAndHeads(there), new Whom.EveryLevel(there.unit()))) {
            assertThat(audience.of(whom, story, "house")).as("%s", whom).isEqualTo(Set.of("a-shuangta", "a-head"));
        }
        assertThat(audience.of(new Whom.Nearest(there.unit()), story, "house")).isEqualTo(Set.of("a-head"));
    }

    @Test
    void nobody_is_meant_who_did_it_or_may_not_find_it_or_does_not_work_on_cases() {
        var story = registered().story();
        var audience = new Audience(town.roster, town.units.tree());

        assertThat(audience.of(new Whom.Desk(Town.SHUANGTA), story, "a-head")).isEqualTo(Set.of("a-shuangta"));
        assertThat(audience.of(new Whom.Desk(Town.DINGHUISI), story, "house"))
                .as("it is not theirs yet")
                .isEmpty();
        assertThat(audience.of(new Whom.Person("nobody-knows"), story, "house")).isEmpty();
        assertThat(audience.of(new Whom.EveryLevel(Town.SHUANGTA), story, "house"))
                .isEqualTo(Set.of("a-shuangta", "a-head"));
    }
}
