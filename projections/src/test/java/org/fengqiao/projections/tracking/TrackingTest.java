package org.fengqiao.projections.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordCommand.IssuePaper;
import org.fengqiao.domain.petition.RepeatCommand.FollowLeading;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.RepeatCommand.TellLeadingAnswer;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.tracking.Tracking.Asking;
import org.fengqiao.projections.tracking.Tracking.IssuedPaper;
import org.fengqiao.projections.tracking.Tracking.Progress;
import org.fengqiao.projections.tracking.Tracking.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackingTest {
    private static final String NUMBER = "320508021-2026-000017";
    private static final Set<String> SHOWN = Set.of(
            "petition.hearing-opened",
            "petition.hearing-moved",
            "petition.hearing-called-off",
            "petition.opinion-published",
            "petition.publication-withdrawn",
            "petition.lodged",
            "petition.registered",
            "petition.transferred",
            "petition.assigned",
            "petition.accepted",
            "petition.term-extended",
            "petition.opinion-given",
            "petition.recusal-declined",
            "petition.taken-over",
            "petition.fell-overdue");

    private final Town town = new Town();
    private final LookBook log = new LookBook();
    private LivedCase lived = new LivedCase(town, "2026-03-02").does(Letters.lodge("2026-03-02"));

    private Tracking tracking() {
        return new FoldedTracking(
                lived,
                new OneCode(NUMBER, "secret"),
                who -> town.on(lived.today(), who),
                log,
                town.vault,
                town.units,
                SHOWN::contains);
    }

    private Progress progress() {
        return tracking().progress(tracking().signIn(NUMBER, "secret"));
    }

    @Test
    void number_and_code_open_the_page_and_the_look_is_remembered() {
        assertThat(progress().title()).isEqualTo("电梯停运");
        assertThat(log.kinds()).containsExactly(AccessKind.TRACKED);
        assertThat(log.looks.getFirst().account()).isEqualTo("complainant");
    }

    @Test
    void any_mistake_is_the_same_unknown_and_what_was_typed_is_not_kept() {
        for (var code : new String[] {"wrong", ""}) {
            assertThatThrownBy(() -> tracking().signIn("张小三", code))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("tracking.unknown"));
        }
        assertThatThrownBy(() -> tracking().progress(new Actor.Complainant("another")))
                .isInstanceOf(Refused.class)
                .hasMessage("tracking.unknown");
        assertThat(log.looks).extracting(Access::account).containsOnly(Access.NOBODY);
        assertThat(log.looks.toString()).doesNotContain("张小三", "wrong");
    }

    @Test
    void the_next_date_is_told_and_whom_to_turn_to() {
        var progress = progress();
        assertThat(progress.nextBy()).isEqualTo("2026-03-17");
        assertThat(progress.overdue()).isFalse();
        assertThat(progress.holderName()).isEqualTo("双塔街道");
        assertThat(progress.superiorName()).isEqualTo("姑苏区");
    }

    @Test
    void what_an_outside_body_has_is_asked_about_where_its_file_is_kept() {
        lived.does(Letters.register(PetitionKind.APPEAL)).does(Letters.transfer(Town.COURT));
        assertThat(progress().holderName()).isEqualTo("姑苏区人民法院");
        assertThat(progress().desk()).isEqualTo(Town.SHUANGTA);
    }

    @Test
    void overdue_is_admitted() {
        lived.on("2026-03-18");
        assertThat(progress().overdue()).isTrue();
    }

    @Test
    void what_was_lodged_on_the_net_is_read_when_it_is_opened_and_may_be_reviewed_then() {
        var lodged = new LivedCase(town, "2026-03-02").does(Letters.lodgeOnTheNet("2026-03-02"));
        lived = lodged.does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .does(Letters.opinion("2026-03-02"));
        assertThat(progress().told()).isEmpty();
        assertThat(progress().remedies())
                .isEqualTo(new Tracking.Remedies(true, Asking.HERE, false, null, false, Instance.REVIEW, "姑苏区"));

        lived.by(new Actor.Complainant(Letters.CASE)).does(Letters.opened("2026-03-02"));
        assertThat(progress().told()).hasSize(5);
        assertThat(progress().remedies())
                .isEqualTo(new Tracking.Remedies(
                        false, Asking.HERE, false, LocalDate.parse("2026-04-01"), false, Instance.REVIEW, "姑苏区"));

        lived.does(Letters.forReview("2026-03-02"));
        assertThat(progress().holderName()).isEqualTo("姑苏区");
        assertThat(progress().nextBy()).isEqualTo("2026-04-01");
        assertThat(progress().remedies())
                .isEqualTo(new Tracking.Remedies(false, Asking.NOWHERE, true, null, false, Instance.REVIEW, null));

        lived.by(Town.AT_GUSU).does(Letters.conclude(ReviewOutcome.CHANGED, "2026-03-02"));
        assertThat(progress().told())
                .as("what waits to be opened says nothing before it is")
                .hasSize(5)
                .extracting(told -> by(told.lapsed()))
                .containsOnlyNulls();
        lived.by(new Actor.Complainant(Letters.CASE)).does(Letters.opened("2026-03-02"));
        assertThat(progress().told()).extracting(told -> told.about()).contains("review");
        assertThat(progress().remedies())
                .as("above the district nobody works here")
                .isEqualTo(new Tracking.Remedies(
                        false,
                        Asking.ELSEWHERE,
                        false,
                        LocalDate.parse("2026-04-01"),
                        false,
                        Instance.RE_REVIEW,
                        null));
    }

    @Test
    void a_hearing_is_told_with_hour_and_place_and_so_is_what_becomes_of_it() {
        worked().does(Letters.openHearing("2026-03-02"))
                .does(Letters.moveHearing("2026-03-20T09:00"))
                .does(Letters.callOffHearing());
        assertThat(progress().told())
                .extracting(told -> told.about() + " " + told.heading() + " " + told.words())
                .containsExactly(
                        "hearing at 2026-03-02T14:30",
                        "hearing place 二楼听证室",
                        "hearing presiding 李主持",
                        "hearing openness open",
                        "hearing-moved at 2026-03-20T09:00",
                        "hearing-moved place 二楼听证室",
                        "hearing-moved presiding 李主持",
                        "hearing-moved openness open",
                        "hearing-moved reasons 会场维修",
                        "hearing-called-off null 双方已经和解");
        assertThat(progress().steps())
                .extracting(step -> step.type())
                .endsWith("petition.hearing-opened", "petition.hearing-moved", "petition.hearing-called-off");
    }

    @Test
    void what_was_arranged_before_says_that_it_holds_no_more() {
        worked().does(Letters.openHearing("2026-03-02")).does(Letters.moveHearing("2026-03-20T09:00"));
        assertThat(progress().told())
                .extracting(told -> told.about() + " " + by(told.lapsed()))
                .containsOnly("hearing hearing-moved", "hearing-moved null");

        lived.does(Letters.callOffHearing());
        assertThat(progress().told())
                .extracting(told -> told.about() + " " + by(told.lapsed()))
                .containsOnly(
                        "hearing hearing-called-off", "hearing-moved hearing-called-off", "hearing-called-off null");

        lived.does(Letters.openHearing("2026-03-02"))
                .does(Letters.endHearing("2026-03-02"))
                .does(Letters.openHearing("2026-03-02"))
                .does(Letters.callOffHearing());
        assertThat(progress().told())
                .as("one that was held stands")
                .filteredOn(told -> told.about().equals("hearing") && "at".equals(told.heading()))
                .extracting(told -> by(told.lapsed()))
                .containsExactly("hearing-called-off", null, "hearing-called-off");
    }

    @Test
    void a_hearing_is_arranged_until_its_day_and_goes_on_from_then() {
        assertThat(progress().hearing()).isNull();
        worked().does(Letters.openHearing("2026-03-02")).does(Letters.moveHearing("2026-03-20T09:00"));
        assertThat(progress().nextBy()).as("its time does not count").isNull();
        var at = Moment.atMinute(LocalDateTime.parse("2026-03-20T09:00"));
        assertThat(progress().hearing()).isEqualTo(new Tracking.Hearing(at, "二楼听证室", false));

        lived.on("2026-03-20");
        assertThat(progress().hearing()).isEqualTo(new Tracking.Hearing(at, "二楼听证室", true));

        lived.does(Letters.callOffHearing());
        assertThat(progress().hearing()).isNull();
    }

    @Test
    void an_opinion_that_a_review_revoked_says_since_when_and_by_which() {
        worked().does(Letters.opinion("2026-03-02"))
                .does(Letters.served("2026-03-02"))
                .does(Letters.forReview("2026-03-02"))
                .by(Town.AT_GUSU)
                .does(Letters.conclude(ReviewOutcome.REVOKED, "2026-03-02"))
                .by(Town.AT_SHUANGTA)
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.served("2026-03-02"));
        assertThat(revoked()).containsExactly("opinion review-revoked", "review null", "opinion null");

        lived.does(Letters.forReview("2026-03-02"))
                .by(Town.AT_GUSU)
                .does(Letters.conclude(ReviewOutcome.CHANGED, "2026-03-02"));
        assertThat(revoked())
                .as("a review that revoked has done its work")
                .containsExactly("opinion review-revoked", "review null", "opinion review-changed", "review null");
    }

    @Test
    void the_paper_of_a_changed_opinion_says_so_once_the_review_was_opened() {
        var opinion = new PaperId(PaperKind.OPINION, 1);
        var number = new PaperNumber(Town.SHUANGTA, PaperKind.OPINION, 2026, 17, "双塔街〔2026〕17号");
        var me = new Actor.Complainant(Letters.CASE);
        lived = new LivedCase(town, "2026-03-02")
                .does(Letters.lodgeOnTheNet("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .does(Letters.opinion("2026-03-02"))
                .does(new IssuePaper(Letters.CASE, opinion, number, 1, null))
                .by(me)
                .does(Letters.opened("2026-03-02"))
                .does(Letters.forReview("2026-03-02"))
                .by(Town.AT_GUSU)
                .does(Letters.conclude(ReviewOutcome.CHANGED, "2026-03-02"));
        assertThat(progress().papers()).extracting(IssuedPaper::lapsed).containsOnlyNulls();
        assertThat(lived.door(log).paper(me, Letters.CASE, opinion, null).lapsed())
                .isNull();

        lived.by(me).does(Letters.opened("2026-03-02"));
        assertThat(progress().papers()).extracting(paper -> by(paper.lapsed())).containsExactly("review-changed");
        assertThat(lived.door(log).paper(me, Letters.CASE, opinion, null).lapsed())
                .extracting(Lapsed::by)
                .isEqualTo("review-changed");
    }

    @Test
    void what_was_told_of_an_earlier_matters_answer_holds_no_longer_than_that() {
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        var earlier = new LivedCase(town, "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"));
        lived = new LivedCase(town, "2026-03-02")
                .beside(Town.OTHER_CASE, earlier)
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(new MergeInto(Letters.CASE, Town.OTHER_CASE, null, told));
        earlier.does(Letters.opinion("2026-03-02")).does(Letters.served("2026-03-02"));
        lived.on("2026-03-03")
                .by(new Actor.House())
                .does(new FollowLeading(Letters.CASE, Town.OTHER_CASE, true, OpinionOutcome.SUPPORTED))
                .by(Town.AT_SHUANGTA)
                .does(new TellLeadingAnswer(Letters.CASE, Letters.outer("已一并答复"), told));
        assertThat(progress().told()).extracting(each -> by(each.lapsed())).containsExactly((String) null);

        earlier.on("2026-03-04")
                .does(Letters.forReview("2026-03-04"))
                .by(Town.AT_GUSU)
                .does(Letters.conclude(ReviewOutcome.REVOKED, "2026-03-04"));
        assertThat(progress().told())
                .extracting(each -> each.about() + " " + by(each.lapsed()))
                .containsExactly("leading-answer review-revoked");
    }

    @Test
    void an_opinion_that_was_upheld_stands() {
        lived = new LivedCase(town, "2026-03-02").heardToTheEnd("2026-03-02");
        assertThat(revoked()).containsExactly("opinion null", "review null", "hearing null", "re-review null");
    }

    private static @Nullable String by(@Nullable Lapsed lapsed) {
        return lapsed == null ? null : lapsed.by();
    }

    private List<String> revoked() {
        return progress().told().stream()
                .filter(told -> Set.of("outcome", "at").contains(String.valueOf(told.heading())))
                .map(told -> told.about() + " " + by(told.lapsed()))
                .toList();
    }

    @Test
    void what_everybody_reads_of_the_last_word_is_told_and_why_it_was_taken_down() {
        lived = new LivedCase(town, "2026-03-02")
                .heardToTheEnd("2026-03-02")
                .does(Letters.publish("2026-03-02", "2026-04-02"))
                .does(Letters.takeDown());

        assertThat(progress().told())
                .filteredOn(told -> told.about().startsWith("publication"))
                .extracting(told -> told.about() + " " + told.heading() + " " + told.words())
                .containsExactly(
                        "publication from 2026-03-02",
                        "publication until 2026-04-02",
                        "publication title 某小区电梯停运",
                        "publication text 经听证，责任单位应在一周内修复电梯。",
                        "publication-withdrawn null 电梯的位置写得太细");
        assertThat(progress().steps())
                .extracting(step -> step.type())
                .endsWith("petition.opinion-published", "petition.publication-withdrawn");
    }

    @Test
    void only_events_with_a_sentence_are_steps_each_with_the_unit_that_has_it_then() {
        lived.does(Letters.take())
                .does(Letters.note())
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.DINGHUISI));
        assertThat(progress().steps())
                .extracting(step -> step.type() + " " + step.unitName())
                .containsExactly("petition.lodged 双塔街道", "petition.registered 双塔街道", "petition.transferred 定慧寺巷社区");
    }

    @Test
    void a_report_that_units_owe_one_another_is_their_own_affair() {
        lived.does(Letters.register(PetitionKind.SUGGESTION))
                .does(Letters.assign(Town.DINGHUISI, "2026-03-20"))
                .by(Town.AT_DINGHUISI)
                .does(Letters.accept("2026-03-02"))
                .on("2026-03-23")
                .does(Letters.noteOverdue());
        var progress = progress();
        assertThat(progress.nextBy()).isNull();
        assertThat(progress.overdue()).isFalse();
        assertThat(progress.steps()).extracting(step -> step.type()).doesNotContain("petition.fell-overdue");
    }

    @Test
    void what_the_complainant_was_told_is_there_word_for_word() {
        worked().by(Town.HEAD_OF_SHUANGTA).does(Letters.extend("2026-03-02")).does(Letters.opinion("2026-03-02"));
        assertThat(progress().told())
                .extracting(told -> told.about() + "/" + told.heading() + ": " + told.words())
                .containsExactly(
                        "extension/null: 配件在途",
                        "opinion/outcome: SUPPORTED",
                        "opinion/request: 请求：修梯",
                        "opinion/facts-and-reasons: 事实：停运",
                        "opinion/opinion: 意见：一周内修好",
                        "opinion/legal-basis: 依据：条例");
    }

    @Test
    void what_was_revoked_stays_to_be_read_and_says_since_when_it_holds_no_more() {
        lived.does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.refuse("2026-03-02"))
                .by(Town.HEAD_OF_SHUANGTA)
                .does(new TakeUpAgain(Letters.CASE, Letters.outer("属于本单位职权范围")))
                .does(Letters.refuse("2026-03-02"));
        assertThat(progress().told())
                .extracting(Told::about, told -> told.lapsed() != null)
                .containsExactly(tuple("refusal", true), tuple("again", false), tuple("refusal", false));
    }

    @Test
    void what_can_be_done_now_follows_the_state() {
        worked();
        assertThat(progress().canSupplement()).isTrue();
        assertThat(progress().canWithdraw()).isTrue();
        assertThat(progress().canRate()).isFalse();
        lived.does(Letters.opinion("2026-03-02"));
        assertThat(progress().canSupplement()).isFalse();
        assertThat(progress().canRate()).isTrue();
        lived.does(Letters.rate());
        assertThat(progress().canRate()).isFalse();
        assertThat(progress().rated()).isEqualTo(Satisfaction.RATHER_SATISFIED);
    }

    @Test
    void nothing_internal_shows() {
        worked().does(Letters.note())
                .does(Letters.visit("2026-03-02"))
                .does(Letters.invite(Town.HOUSING))
                .does(Letters.requestExtension())
                .does(Letters.rename("张小山"));
        // The code of who has it, and of who is asked about it, stands in the address of its public page.
        var everything = progress().toString().replaceAll("(holder|desk)=" + Town.SHUANGTA.value(), "");
        assertThat(everything)
                .contains("电梯停运")
                .doesNotContain(Letters.INNER, "张小", "138", "a-shuangta", "王双", "complainant", Letters.CASE)
                .doesNotContain(Town.SHUANGTA.value(), Town.GUSU.value(), Town.HOUSING.value(), "住建局");
        assertThat(everything.replace(NUMBER, "")).doesNotContain("320508");
    }

    @Test
    void nothing_is_shown_when_the_log_cannot_be_written() {
        log.outOfOrder = true;
        assertThatThrownBy(this::progress).isInstanceOf(IllegalStateException.class);
    }

    private LivedCase worked() {
        return lived.does(Letters.take())
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"));
    }

    @Test
    void an_answer_to_an_officers_own_disclosure_stays_inside_and_one_to_the_complainants_request_is_told() {
        lived.does(Letters.disclose())
                .does(Letters.requestRecusal("a-dinghuisi"))
                .by(Town.HEAD_OF_SHUANGTA)
                .does(Letters.declineRecusal("a-shuangta"));
        assertThat(progress().steps()).extracting(step -> step.type()).doesNotContain("petition.recusal-declined");

        lived.does(Letters.declineRecusal("a-dinghuisi"));
        assertThat(progress().steps()).extracting(step -> step.type()).contains("petition.recusal-declined");
    }

    @Test
    void whoever_complained_follows_it_whomever_it_is_about() {
        lived.does(Letters.accuse(Town.SHUANGTA));

        assertThat(progress().holderName()).isEqualTo("姑苏区");
        assertThat(progress().canSupplement()).isTrue();
    }

    @Test
    void a_superior_that_takes_over_is_told_where_it_works_on_it_and_not_where_it_only_sends() {
        lived.does(Letters.register(PetitionKind.DENUNCIATION)).does(Letters.transfer(Town.HOUSING));
        lived.does(Letters.accuse(Town.SHUANGTA));
        assertThat(progress().steps()).extracting(step -> step.type()).doesNotContain("petition.taken-over");

        lived.does(Letters.accuse(Town.HOUSING));
        assertThat(progress().steps().getLast().type()).isEqualTo("petition.taken-over");
        assertThat(progress().steps().getLast().unitName()).isEqualTo("姑苏区");
    }
}
