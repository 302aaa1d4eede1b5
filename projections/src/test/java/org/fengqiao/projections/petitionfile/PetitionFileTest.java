package org.fengqiao.projections.petitionfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.decision.OtherCases.OtherCase;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.EndingCommand.RatePetition;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.IntakeCommand.DecideSameMatter;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.petition.WithdrawalGround;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonEvent.ReasonReworded;
import org.fengqiao.domain.wording.ReasonList;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.Standing;
import org.junit.jupiter.api.Test;

class PetitionFileTest {
    private final Town town = new Town();
    private final LivedCase lived = new LivedCase(town, "2026-03-02");

    private PetitionFile open() {
        return new FoldedPetitionFiles(lived.door(new LookBook()), town.vault, (_, _) -> true)
                .open(Town.AUDITOR, Letters.CASE, "x");
    }

    private String steps() {
        return open().steps().stream()
                .map(step -> step.state() + (step.current() ? "*" : "") + (step.on() == null ? "" : " " + step.on()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_letter_is_shown_as_it_came() {
        var file = open(lived.does(Letters.lodge("2026-03-02")));
        assertThat(file.number()).isEqualTo("320508021-2026-000017");
        assertThat(file.person()).isEqualTo(new Person("张小三", "13800000000", "定慧寺巷 8 号", 2, null));
        assertThat(file.letter()).isEqualTo(new PetitionFile.Words("电梯停运", "电梯停了三个月。", "修好电梯", "8 幢", null));
        assertThat(file.attachments()).singleElement().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("照片.png");
            assertThat(paper.sha256()).isEqualTo("b".repeat(64));
        });
        assertThat(file.deadlines()).extracting(d -> d.clock()).containsExactly(Clock.ROUTING, Clock.NOTICE);
        assertThat(file.sequence()).isZero();
        assertThat(file.daysToAnswer()).isNull();
    }

    @Test
    void a_file_tells_when_everybody_could_read_its_last_word_and_since_when_nobody_can() {
        var file = open(lived.heardToTheEnd("2026-03-02")
                .does(Letters.publish("2026-03-03", "2026-04-02"))
                .on("2026-03-10")
                .does(Letters.takeDown()));

        assertThat(file.remedy().publications()).singleElement().satisfies(published -> {
            assertThat(published.period().from()).isEqualTo("2026-03-03");
            assertThat(published.period().until()).isEqualTo("2026-04-02");
            assertThat(published.title()).isEqualTo("某小区电梯停运");
            assertThat(published.takenDown())
                    .isEqualTo(
                            new Remedy.TakenDown(LocalDate.parse("2026-03-10"), WithdrawalGround.DECIDED, "电梯的位置写得太细"));
        });
    }

    private PetitionFile open(LivedCase alreadyLived) {
        assertThat(alreadyLived).isSameAs(lived);
        return open();
    }

    @Test
    void a_correction_shows_both_values_and_the_letter_the_right_one() {
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.rename("张小山"))
                .does(Letters.correct(Correction.ofValue(Fact.RECEIVED_ON, "2026-02-27")));
        var file = open();
        assertThat(file.person())
                .isNotNull()
                .extracting(person -> person.name())
                .isEqualTo("张小山");
        assertThat(file.receivedOn()).isEqualTo("2026-02-27");
        assertThat(file.corrections())
                .extracting(c -> c.was() + " → " + c.is() + ", " + c.reason())
                .containsExactly("张小三 → 张小山, 内部：录入有误", "2026-03-02 → 2026-02-27, 内部：录入有误");
    }

    @Test
    void words_whose_key_is_gone_are_empty_and_the_file_stays_whole() {
        lived.does(Letters.lodge("2026-03-02")).does(Letters.note());
        town.vault.forget(KeyId.person("p1"));
        var file = open();
        assertThat(file.person()).isEqualTo(new Person("", "", "", 2, null));
        assertThat(file.letter())
                .isNotNull()
                .extracting(letter -> letter.title())
                .isEqualTo("电梯停运");
        assertThat(file.wordsWithheld()).isFalse();
    }

    @Test
    void standing_is_told_against_today() {
        lived.does(Letters.lodge("2026-03-02"));
        assertThat(open().standing()).isEqualTo(Standing.IN_TIME);
        lived.on("2026-03-16");
        assertThat(open().standing()).isEqualTo(Standing.DUE_SOON);
        lived.on("2026-03-18");
        assertThat(open().standing()).isEqualTo(Standing.OVERDUE);
        lived.does(Letters.withdraw());
        assertThat(open().standing()).isEqualTo(Standing.NO_TERM);
    }

    @Test
    void steps_are_dated_and_those_to_come_follow() {
        lived.does(Letters.lodge("2026-03-02"))
                .on("2026-03-03")
                .does(Letters.register(PetitionKind.APPEAL))
                .on("2026-03-04")
                .does(Letters.assign(Town.DINGHUISI, "2026-04-30"));
        assertThat(steps())
                .isEqualTo("RECEIVED 2026-03-02, REGISTERED 2026-03-03, ROUTED* 2026-03-04, IN_WORK, ANSWERED, CLOSED");
    }

    @Test
    void a_step_that_was_undone_is_gone() {
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.DINGHUISI))
                .on("2026-03-04")
                .by(Town.AT_DINGHUISI)
                .does(Letters.object());
        assertThat(open().decider()).isEqualTo(Town.SHUANGTA);
        assertThat(steps()).contains("ROUTED 2026-03-02, OBJECTED* 2026-03-04, IN_WORK");
        lived.on("2026-03-05").by(Town.AT_SHUANGTA).does(Letters.uphold());
        assertThat(steps()).isEqualTo("RECEIVED 2026-03-02, REGISTERED* 2026-03-02, IN_WORK, ANSWERED, CLOSED");
        assertThat(open().sending()).isNull();
        assertThat(open().handedBackBy()).containsExactly(Town.DINGHUISI);
    }

    @Test
    void after_an_upheld_objection_the_sending_before_it_counts_and_no_report_is_owed() {
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.GUSU))
                .by(Town.AT_GUSU)
                .does(Letters.assign(Town.DINGHUISI, "2026-04-30"))
                .by(Town.AT_DINGHUISI)
                .does(Letters.object());
        assertThat(open().sending()).isNotNull().satisfies(sending -> {
            assertThat(sending.objection()).isEqualTo("内部：不属本单位");
            assertThat(sending.term()).isEqualTo("2026-04-30");
        });
        lived.by(Town.AT_GUSU).does(Letters.uphold());
        assertThat(open().decider()).isNull();
        assertThat(open().sending()).isNotNull().satisfies(sending -> {
            assertThat(sending.from()).isEqualTo(Town.SHUANGTA);
            assertThat(sending.objection()).isNull();
        });
        assertThat(open().deadlines()).extracting(deadline -> deadline.clock()).doesNotContain(Clock.REPORT);
        lived.does(Letters.transfer(Town.DINGHUISI));
        assertThat(open().handedBackBy()).isEmpty();
    }

    @Test
    void what_was_refused_is_not_to_be_worked() {
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.refuse("2026-03-02"));
        assertThat(steps()).isEqualTo("RECEIVED 2026-03-02, REGISTERED 2026-03-02, NOT_ACCEPTED* 2026-03-02, CLOSED");
        assertThat(open().notAccepted())
                .isNotNull()
                .extracting(n -> n.reasons())
                .isEqualTo("已在诉讼中");
    }

    @Test
    void what_was_led_to_a_procedure_says_to_which_until_it_is_taken_up_again() {
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        worked().does(new LeadToProcedure(Letters.CASE, RightRoute.ARBITRATION, Letters.outer("请向劳动仲裁委员会申请"), told))
                .by(new Actor.Complainant(Letters.CASE))
                .does(new RatePetition(Letters.CASE, Satisfaction.NOT_SATISFIED, null))
                .by(Town.AT_SHUANGTA);
        var led = open();
        assertThat(led.state()).isEqualTo(PetitionState.ANSWERED);
        assertThat(led.answer()).extracting("route", "opinion").containsExactly(RightRoute.ARBITRATION, "请向劳动仲裁委员会申请");
        assertThat(led.rating()).isNotNull();

        lived.does(new TakeUpAgain(Letters.CASE, Letters.outer("不属于劳动争议")));
        var again = open();
        assertThat(again.state()).isEqualTo(PetitionState.IN_WORK);
        assertThat(again.answer()).isNull();
        assertThat(again.rating()).isNull();
    }

    @Test
    void a_refusal_that_was_revoked_does_not_stand() {
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(new RefusePetition(Letters.CASE, RightRoute.OTHER_BODY, Letters.outer("不归我们管"), null, told));
        assertThat(open().notAccepted()).isNotNull();
        lived.does(new TakeUpAgain(Letters.CASE, Letters.outer("属于本单位职权范围")));
        assertThat(open().notAccepted()).isNull();
        assertThat(open().state()).isEqualTo(PetitionState.REGISTERED);
        assertThat(open().notes())
                .extracting(Note::about, Note::words, note -> note.lapsed() != null)
                .containsExactly(
                        tuple("petition.refused", "不归我们管", true), tuple("petition.taken-up-again", "属于本单位职权范围", false));
        assertThat(open().papers())
                .extracting(paper -> paper.id().kind(), paper -> paper.lapsed() != null)
                .containsExactly(tuple(PaperKind.RECEIPT, false), tuple(PaperKind.REFUSAL, true));
    }

    @Test
    void why_it_is_not_accepted_again_is_told() {
        town.cases = _ -> Optional.of(new OtherCase(
                new Involvement(
                        Town.OTHER_CASE,
                        Town.SHUANGTA,
                        Optional.empty(),
                        false,
                        Set.of(Town.SHUANGTA),
                        Set.of(),
                        Walls.NONE),
                "320508021-2026-000003",
                LocalDate.parse("2026-01-05"),
                false,
                false,
                true));
        lived.does(Letters.lodge("2026-03-02")).does(Letters.register(PetitionKind.APPEAL));
        assertThat(later()).doesNotContain("same-matter-not-accepted");
        lived.does(new DecideSameMatter(Letters.CASE, Town.OTHER_CASE, true, null));
        assertThat(later()).contains("same-matter-not-accepted");
    }

    @Test
    void an_answer_from_before_the_import_invents_no_steps_and_counts_its_days() {
        lived.on("2026-11-02").does(Letters.imported("2019-05-06", "2019-05-20"));
        var file = open();
        assertThat(steps()).isEqualTo("RECEIVED 2019-05-06, ANSWERED* 2019-05-20, CLOSED");
        assertThat(file.imported()).isTrue();
        assertThat(file.daysToAnswer()).isEqualTo(14);
        assertThat(file.answer()).isNotNull().satisfies(answer -> {
            assertThat(answer.opinion()).isEqualTo("已经修好。");
            assertThat(answer.beforeImport()).isTrue();
        });
    }

    @Test
    void days_to_answer_follow_a_corrected_day_of_receipt() {
        lived.on("2026-11-02")
                .does(Letters.imported("2019-05-06", "2019-05-20"))
                .does(Letters.correct(Correction.ofValue(Fact.RECEIVED_ON, "2019-05-10")));
        assertThat(open().daysToAnswer()).isEqualTo(10);
    }

    @Test
    void a_hearing_is_shown_as_last_arranged_and_why_it_was_called_off() {
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .does(Letters.openHearing("2026-03-02"))
                .does(Letters.moveHearing("2026-03-20T09:00"));
        assertThat(open().remedy().hearings()).singleElement().satisfies(hearing -> {
            assertThat(hearing.until()).isNull();
            assertThat(hearing.reason()).isEqualTo("会场维修");
            assertThat(hearing.arranged())
                    .isEqualTo(new Remedy.Arranged(
                            Letters.sitting("2026-03-20T09:00").at(), "二楼听证室", "李主持", true));
        });
        assertThat(open().papers()).extracting(FilePaper::id).contains(new PaperId(PaperKind.HEARING, 2));
        assertThat(open().papers()).extracting(FilePaper::id).doesNotContain(new PaperId(PaperKind.HEARING, 1));

        lived.does(Letters.callOffHearing());
        assertThat(open().remedy().hearings()).singleElement().satisfies(hearing -> {
            assertThat(hearing.calledOff()).isTrue();
            assertThat(hearing.until()).isEqualTo("2026-03-02");
            assertThat(hearing.reason()).isEqualTo("双方已经和解");
        });
    }

    @Test
    void service_hearing_and_review_are_shown_as_they_were() {
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .does(Letters.openHearing("2026-03-02"))
                .does(Letters.endHearing("2026-03-02"))
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.notDelivered("2026-03-02"))
                .does(Letters.served("2026-03-02"))
                .does(Letters.forReview("2026-03-02"));
        var asked = open().remedy();
        assertThat(asked.hearings())
                .containsExactly(new Remedy.HeldHearing(
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-02"),
                        Letters.INNER + "听取各方",
                        Letters.INNER + "听证笔录",
                        new Remedy.Arranged(Letters.sitting("2026-03-02T14:30").at(), "二楼听证室", "李主持", true),
                        false,
                        null));
        assertThat(asked.services())
                .extracting(served -> served.result())
                .containsExactly(ServiceResult.NOT_DELIVERED, ServiceResult.RECEIVED);
        assertThat(asked.reviews()).singleElement().satisfies(review -> {
            assertThat(review.by()).isEqualTo(Town.GUSU);
            assertThat(review.reasons()).isEqualTo("事实没有查清");
            assertThat(review.judgement()).isNull();
        });
        lived.by(Town.AT_GUSU).does(Letters.conclude(ReviewOutcome.CHANGED, "2026-03-02"));
        assertThat(open().remedy().reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.judgement()).isNotNull().satisfies(judgement -> {
                    assertThat(judgement.outcome()).isEqualTo(ReviewOutcome.CHANGED);
                    assertThat(judgement.opinion()).isEqualTo("复查：CHANGED");
                    assertThat(judgement.inTime()).isTrue();
                }));
    }

    @Test
    void an_opinion_is_shown_with_its_four_parts() {
        worked().does(Letters.opinion("2026-03-10")).does(Letters.rate());
        var file = open();
        assertThat(file.answer()).isNotNull().satisfies(answer -> {
            assertThat(answer.outcome()).isEqualTo(OpinionOutcome.SUPPORTED);
            assertThat(answer.request()).isEqualTo("请求：修梯");
            assertThat(answer.factsAndReasons()).isEqualTo("事实：停运");
            assertThat(answer.opinion()).isEqualTo("意见：一周内修好");
            assertThat(answer.legalBasis()).isEqualTo("依据：条例");
        });
        assertThat(file.rating()).isNotNull().extracting(r -> r.grade()).isEqualTo(Satisfaction.RATHER_SATISFIED);
    }

    @Test
    void whatever_officers_wrote_for_one_another_stands_in_the_notes() {
        worked().does(Letters.note())
                .does(Letters.visit("2026-03-09"))
                .does(Letters.requestExtension())
                .does(Letters.invite(Town.HOUSING));
        assertThat(open().notes())
                .extracting(note -> note.about() + " " + note.words())
                .containsExactly(
                        "petition.note-added 内部：致电物业",
                        "petition.visit-recorded 内部：电梯仍停",
                        "petition.extension-requested 内部：配件未到",
                        "petition.assistance-invited 内部：请提供图纸");
        assertThat(open().notes().get(1).place()).isEqualTo("内部：8 幢");
        assertThat(open().assisting()).extracting(a -> a.unit()).containsExactly(Town.HOUSING);
        assertThat(open(lived.does(Letters.endAssistance(Town.HOUSING))).assisting())
                .isEmpty();
    }

    @Test
    void a_reason_that_was_chosen_keeps_the_words_of_its_day() {
        town.reasons = ReasonList.of(List.of(
                new ReasonAdded("R01", ReasonUse.REFUSAL, "已在诉讼中", "In court", LocalDate.of(2022, 5, 1)),
                new ReasonReworded("R01", "正在诉讼中", "Before a court", LocalDate.of(2026, 3, 10)),
                new ReasonRetired("R01", LocalDate.of(2026, 3, 31))));
        var told = new Notice(NoticeManner.POST, LocalDate.of(2026, 3, 2));
        lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(new RefusePetition(Letters.CASE, RightRoute.LITIGATION, Letters.outer("案号见附件"), "R01", told));

        var refused = open().notAccepted();

        assertThat(refused).isNotNull();
        assertThat(refused.reason())
                .isNotNull()
                .extracting(reason -> reason.text())
                .isEqualTo("已在诉讼中");
        assertThat(refused.reasons()).endsWith("案号见附件");
    }

    @Test
    void what_the_complainant_added_stands_beside_the_letter() {
        worked().does(Letters.supplement()).does(Letters.attach()).does(Letters.withdraw());
        var file = open();
        assertThat(file.supplements()).extracting(s -> s.words()).containsExactly("补充：还漏水");
        assertThat(file.withdrawal()).isNotNull().satisfies(withdrawal -> {
            assertThat(withdrawal.reason()).isEqualTo("已解决");
            assertThat(withdrawal.account()).isEqualTo(Town.AT_SHUANGTA.account());
        });
        assertThat(file.attachments())
                .extracting(paper -> paper.name())
                .isEqualTo(List.of("照片.png", "漏水.png", "回执.pdf"));
        assertThat(file.state()).isEqualTo(PetitionState.WITHDRAWN);
    }

    @Test
    void the_one_extension_is_announced_and_then_used_up() {
        worked();
        assertThat(later()).contains("extend-until");
        lived.by(Town.HEAD_OF_SHUANGTA).does(Letters.extend("2026-03-10"));
        assertThat(later()).containsExactly("extended-once");
    }

    @Test
    void the_extension_is_not_told_any_more_once_no_term_runs_for_the_answer() {
        worked();
        lived.by(Town.HEAD_OF_SHUANGTA)
                .does(Letters.extend("2026-03-10"))
                .does(Letters.correct(Correction.ofValue(Fact.KIND, "SUGGESTION")));
        assertThat(later()).isEmpty();
    }

    @Test
    void where_the_simple_way_is_open_a_matter_that_usually_is_simple_is_said_to_be_and_no_other() {
        lived.does(Letters.lodge("2026-03-02")).does(Letters.register(PetitionKind.SUGGESTION));
        assertThat(later()).doesNotContain("could-be-simple");
        town.rulebook = Rulebook.petitions().turnedOn(Set.of("P26-accept", "P26-answer"));
        assertThat(later()).contains("could-be-simple");
        lived.does(Letters.correct(Correction.ofValue(Fact.KIND, "APPEAL")));
        assertThat(later()).doesNotContain("could-be-simple");
    }

    private List<String> later() {
        return new FoldedPetitionFiles(lived.door(new LookBook()), town.vault, (_, _) -> true)
                .open(Town.HEAD_OF_SHUANGTA, Letters.CASE, null)
                .later();
    }

    private LivedCase worked() {
        return lived.does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .on(LocalDate.parse("2026-03-10").toString());
    }
}
