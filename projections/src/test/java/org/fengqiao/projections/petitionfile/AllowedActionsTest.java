package org.fengqiao.projections.petitionfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.petitionfile.Action.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.OtherCases;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.RepeatCommand.FollowLeading;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.TrackCommand.HandleSimply;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.Town;
import org.junit.jupiter.api.Test;

class AllowedActionsTest {
    private final Town town = new Town();

    private LivedCase lodged() {
        return new LivedCase(town, "2026-03-02").does(Letters.lodge("2026-03-02"));
    }

    private LivedCase registered() {
        return lodged().does(Letters.take()).does(Letters.register(PetitionKind.APPEAL));
    }

    private LivedCase assigned() {
        return registered()
                .does(Letters.assign(Town.DINGHUISI, "2026-04-30"))
                .by(Town.AT_DINGHUISI)
                .does(Letters.take());
    }

    private LivedCase inWork() {
        return registered().does(Letters.accept("2026-03-02"));
    }

    private LivedCase adoptedSuggestion() {
        var words = new Sealed("case/1/outer", "n", "c2VhbGVk");
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        return lodged().does(new RegisterPetition(Letters.CASE, PetitionKind.SUGGESTION, "0101"))
                .does(Letters.accept("2026-03-02"))
                .does(new GiveReply(Letters.CASE, words, Adoption.ADOPTED, told));
    }

    @Test
    void the_short_way_is_offered_only_where_somebody_holds_to_it() {
        assertThat(of(registered(), Town.AT_SHUANGTA)).doesNotContain(HANDLE_SIMPLY);
        town.rulebook = Rulebook.petitions().turnedOn(Set.of("P26-accept", "P26-answer"));
        assertThat(of(registered(), Town.AT_SHUANGTA)).contains(HANDLE_SIMPLY).doesNotContain(END_SIMPLE_HANDLING);
    }

    @Test
    void only_leaders_receive_and_take_charge() {
        assertThat(of(inWork(), Town.AT_SHUANGTA)).doesNotContain(TAKE_CHARGE, RECORD_RECEPTION);
        assertThat(of(inWork(), Town.HEAD_OF_SHUANGTA)).contains(TAKE_CHARGE, RECORD_RECEPTION);
    }

    @Test
    void what_an_adopted_suggestion_changed_is_recorded() {
        assertThat(of(adoptedSuggestion(), Town.AT_SHUANGTA)).contains(RECORD_EFFECT);
        assertThat(of(inWork().does(Letters.opinion("2026-03-02")), Town.AT_SHUANGTA))
                .doesNotContain(RECORD_EFFECT);
    }

    private List<Action> of(LivedCase lived, Actor actor) {
        var facts = town.on(lived.today(), actor);
        var relations = lived.petition().involvement().of(actor, facts.units());
        return AllowedActions.of(lived.petition(), relations, facts);
    }

    @Test
    void first_somebody_takes_it() {
        assertThat(of(lodged(), Town.AT_SHUANGTA)).startsWith(TAKE, REGISTER);
        assertThat(of(lodged().does(Letters.take()), Town.AT_SHUANGTA))
                .startsWith(REGISTER)
                .doesNotContain(TAKE);
    }

    @Test
    void what_the_law_wants_next_comes_first() {
        assertThat(of(registered(), Town.AT_SHUANGTA)).startsWith(ACCEPT, TRANSFER, ASSIGN, REFUSE);
        assertThat(of(assigned(), Town.AT_DINGHUISI)).startsWith(ACCEPT, REFUSE, OBJECT);
        assertThat(of(assigned().does(Letters.object()), Town.AT_DINGHUISI))
                .noneMatch(action -> action.leads(PetitionState.OBJECTED));
        assertThat(of(assigned().does(Letters.object()), Town.AT_SHUANGTA))
                .startsWith(UPHOLD_OBJECTION, REJECT_OBJECTION);
        assertThat(of(inWork(), Town.AT_SHUANGTA)).startsWith(ANSWER);
        var answered = inWork().does(Letters.opinion("2026-03-02"));
        assertThat(of(answered, Town.AT_SHUANGTA)).startsWith(SERVE, CLOSE);
        assertThat(of(answered.does(Letters.served("2026-03-02")), Town.AT_SHUANGTA))
                .startsWith(CLOSE)
                .contains(ASK_FOR_REVIEW)
                .doesNotContain(SERVE);
        var asked = answered.does(Letters.forReview("2026-03-02"));
        assertThat(of(asked, Town.AT_GUSU)).startsWith(TAKE, CONCLUDE_REVIEW);
        assertThat(of(asked, Town.AT_SHUANGTA)).doesNotContain(CONCLUDE_REVIEW);
        assertThat(of(registered().does(Letters.refuse("2026-03-02")), Town.AT_SHUANGTA))
                .startsWith(CLOSE);
    }

    @Test
    void an_owed_report_comes_before_closing() {
        var answered = assigned().does(Letters.accept("2026-03-02")).does(Letters.opinion("2026-03-02"));
        assertThat(of(answered, Town.AT_DINGHUISI)).startsWith(SERVE, REPORT).doesNotContain(CLOSE);
        assertThat(of(answered.does(Letters.report()), Town.AT_DINGHUISI)).startsWith(SERVE, CLOSE);
    }

    @Test
    void the_head_decides_on_a_requested_extension_first() {
        var requested = inWork().does(Letters.requestExtension());
        assertThat(of(requested, Town.HEAD_OF_SHUANGTA)).startsWith(EXTEND, DECLINE_EXTENSION, ANSWER);
        assertThat(of(requested, Town.AT_SHUANGTA)).doesNotContain(EXTEND, DECLINE_EXTENSION, REQUEST_EXTENSION);
    }

    @Test
    void a_right_that_lapsed_is_not_offered() {
        assertThat(of(assigned().on("2026-03-09"), Town.AT_DINGHUISI)).contains(OBJECT);
        assertThat(of(assigned().on("2026-03-10"), Town.AT_DINGHUISI)).doesNotContain(OBJECT);
    }

    @Test
    void what_comes_from_above_is_answered_and_what_goes_up_is_acknowledged_first() {
        var raised = assigned().by(Town.AT_DINGHUISI).does(Letters.raise());
        assertThat(of(raised, Town.AT_GUSU)).startsWith(ACKNOWLEDGE_URGENCY).contains(SUPERVISE, LOWER_URGENCY);
        assertThat(of(raised, Town.AT_DINGHUISI)).doesNotContain(ACKNOWLEDGE_URGENCY, SUPERVISE, LOWER_URGENCY);
        var supervised = raised.by(Town.AT_GUSU).does(Letters.supervise("2026-03-20"));
        assertThat(of(supervised, Town.AT_DINGHUISI)).contains(ANSWER_SUPERVISION);
        assertThat(of(supervised.by(Town.AT_DINGHUISI).does(Letters.feedback()), Town.AT_GUSU))
                .contains(END_SUPERVISION);
    }

    @Test
    void only_the_head_reopens() {
        var closed = inWork().does(Letters.opinion("2026-03-02")).does(Letters.close());
        assertThat(of(closed, Town.HEAD_OF_SHUANGTA)).startsWith(REOPEN);
        assertThat(of(closed, Town.AT_SHUANGTA)).doesNotContain(REOPEN, TAKE, CORRECT, ANSWER);
    }

    @Test
    void the_complainant_adds_withdraws_and_rates() {
        var complainant = new Actor.Complainant(Letters.CASE);
        assertThat(of(inWork(), complainant)).containsExactlyInAnyOrder(SUPPLEMENT, WITHDRAW);
        var answered = inWork().does(Letters.opinion("2026-03-02"));
        assertThat(of(answered, complainant)).containsExactly(ASK_FOR_REVIEW, RATE);
        assertThat(of(answered.does(Letters.forReview("2026-03-02")), complainant))
                .containsExactlyInAnyOrder(WITHDRAW_REVIEW, SUPPLEMENT);
        assertThat(of(lodged(), new Actor.Complainant("another"))).isEmpty();
    }

    @Test
    void a_neighbour_may_do_nothing() {
        assertThat(of(lodged(), Town.AT_NEIGHBOUR)).isEmpty();
    }

    @Test
    void whoever_must_not_learn_of_it_may_do_nothing() {
        var about = lodged().does(Letters.accuse(Town.SHUANGTA));

        assertThat(of(about, Town.AT_SHUANGTA)).isEmpty();
        assertThat(of(about, Town.AT_GUSU)).contains(REGISTER, CORRECT_ACCUSED);
    }

    @Test
    void the_accused_are_named_of_a_denunciation_or_before_it_is_known_to_be_one() {
        assertThat(of(lodged(), Town.AT_SHUANGTA)).contains(NAME_ACCUSED).doesNotContain(CORRECT_ACCUSED);
        assertThat(of(registered(), Town.AT_SHUANGTA)).doesNotContain(NAME_ACCUSED);
    }

    @Test
    void the_head_decides_on_a_recusal_and_not_on_his_own() {
        assertThat(of(lodged().does(Letters.disclose()), Town.HEAD_OF_SHUANGTA))
                .contains(GRANT_RECUSAL, DECLINE_RECUSAL);
        assertThat(of(lodged().does(Letters.disclose()), Town.AT_SHUANGTA)).doesNotContain(GRANT_RECUSAL);
        assertThat(of(lodged().does(Letters.requestRecusal("a-head")), Town.HEAD_OF_SHUANGTA))
                .doesNotContain(GRANT_RECUSAL, DECLINE_RECUSAL);
    }

    private LivedCase answeredElsewhere() {
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        return registered()
                .does(new MergeInto(Letters.CASE, Town.OTHER_CASE, null, told))
                .does(new FollowLeading(Letters.CASE, Town.OTHER_CASE, true, null));
    }

    @Test
    void what_ended_as_a_part_of_another_is_told_its_answer_and_may_be_parted() {
        assertThat(of(registered(), Town.AT_SHUANGTA)).contains(MERGE).doesNotContain(UNDO_MERGE);
        assertThat(of(answeredElsewhere(), Town.AT_SHUANGTA))
                .startsWith(TELL_LEADING_ANSWER)
                .contains(UNDO_MERGE)
                .doesNotContain(MERGE, CORRECT, CLOSE);
    }

    @Test
    void a_choice_still_to_be_made_hides_no_action_though_no_other_case_is_there_yet() {
        town.cases = OtherCases.NONE;
        assertThat(of(registered(), Town.AT_SHUANGTA)).contains(MERGE, SAME_MATTER);
    }

    @Test
    void the_head_lifts_a_recusal_that_was_granted() {
        var asked = lodged().does(Letters.disclose());
        assertThat(of(asked, Town.HEAD_OF_SHUANGTA)).doesNotContain(LIFT_RECUSAL);
        var granted = asked.by(Town.HEAD_OF_SHUANGTA).does(Letters.grantRecusal("a-shuangta"));
        assertThat(of(granted, Town.HEAD_OF_SHUANGTA)).contains(LIFT_RECUSAL);
        assertThat(of(granted, Town.AT_SHUANGTA)).isEmpty();
    }

    private LivedCase lastWord() {
        return new LivedCase(town, "2026-03-02").heardToTheEnd("2026-03-02");
    }

    @Test
    void the_head_whose_last_word_it_is_may_publish_it_and_take_it_down() {
        assertThat(of(lastWord(), Town.HEAD_OF_GUSU)).contains(PUBLISH_OPINION).doesNotContain(WITHDRAW_PUBLICATION);
        assertThat(of(lastWord(), Town.AT_GUSU)).doesNotContain(PUBLISH_OPINION);
        assertThat(of(lastWord(), Town.HEAD_OF_SHUANGTA)).doesNotContain(PUBLISH_OPINION);
        var published = lastWord().does(Letters.publish("2026-03-02", "2026-04-02"));
        assertThat(of(published, Town.HEAD_OF_GUSU))
                .contains(WITHDRAW_PUBLICATION)
                .doesNotContain(PUBLISH_OPINION);
    }

    @Test
    void each_action_is_offered_to_somebody_at_some_time() {
        town.rulebook = Rulebook.petitions().turnedOn(Set.of("P26-accept", "P26-answer"));
        var offered = EnumSet.noneOf(Action.class);
        Stream.of(
                        lodged(),
                        registered(),
                        registered().does(Letters.transfer(Town.NEIGHBOUR)),
                        assigned(),
                        assigned().does(Letters.object()),
                        inWork(),
                        inWork().does(Letters.invite(Town.HOUSING)),
                        inWork().does(Letters.requestExtension()),
                        assigned().does(Letters.accept("2026-03-02")),
                        inWork().does(Letters.openHearing("2026-03-02")),
                        assigned().by(Town.AT_DINGHUISI).does(Letters.raise()),
                        assigned().by(Town.AT_GUSU).does(Letters.supervise("2026-03-20")),
                        inWork().does(Letters.opinion("2026-03-02")),
                        inWork().does(Letters.opinion("2026-03-02")).does(Letters.forReview("2026-03-02")),
                        inWork().does(Letters.opinion("2026-03-02")).does(Letters.close()),
                        lodged().does(Letters.accuse(Town.HOUSING)),
                        registered().does(new HandleSimply(Letters.CASE, SimpleGround.CLEAR_FACTS)),
                        inWork().by(Town.HEAD_OF_SHUANGTA).does(new TakeCharge(Letters.CASE, null)),
                        adoptedSuggestion(),
                        answeredElsewhere(),
                        lastWord(),
                        lastWord().does(Letters.publish("2026-03-02", "2026-04-02")),
                        lodged().does(Letters.disclose()),
                        lodged().does(Letters.disclose())
                                .by(Town.HEAD_OF_SHUANGTA)
                                .does(Letters.grantRecusal("a-shuangta")))
                .flatMap(lived -> Stream.of(
                                Town.AT_SHUANGTA,
                                Town.HEAD_OF_SHUANGTA,
                                Town.AT_DINGHUISI,
                                Town.AT_GUSU,
                                Town.HEAD_OF_GUSU,
                                new Actor.Complainant(Letters.CASE))
                        .flatMap(actor -> of(lived, actor).stream()))
                .forEach(offered::add);
        assertThat(offered).containsExactlyInAnyOrder(Action.values());
    }
}
