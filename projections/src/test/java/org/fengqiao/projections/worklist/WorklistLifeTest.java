package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatCommand.FollowLeading;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.RepeatCommand.NoteRepeat;
import org.fengqiao.domain.petition.RepeatCommand.TellLeadingAnswer;
import org.fengqiao.domain.petition.RepeatCommand.UndoMerge;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.reading.Letters;
import org.fengqiao.projections.reading.LivedCase;
import org.fengqiao.projections.reading.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row lives as the petition lives: same state, same units concerned, after every event. */
class WorklistLifeTest {
    static List<List<PetitionEvent>> lives() {
        return List.of(
                List.of(
                        lodged("c1", GUSU, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        assigned("c1", GUSU, SHUANGTA, TODAY.plusDays(20)),
                        transferred("c1", SHUANGTA, DINGHUISI),
                        objected("c1"),
                        handedBack("c1", SHUANGTA),
                        transferred("c1", SHUANGTA, NEIGHBOUR),
                        taken("c1", "neighbour"),
                        accepted("c1", TODAY.plusDays(60)),
                        fellOverdue("c1", Clock.ANSWER),
                        assisting("c1", KUNSHAN),
                        corrected("c1", Fact.KIND, "SUGGESTION"),
                        closed("c1"),
                        reopened("c1"),
                        withdrawn("c1"),
                        closed("c1"),
                        reopened("c1")),
                List.of(
                        imported("c2", GUSU, TODAY.minusYears(7), "李四", "旧信"),
                        corrected("c2", Fact.UNIT, KUNSHAN.value()),
                        corrected("c2", Fact.RECEIVED_ON, "2019-05-06"),
                        renamed("c2", "更正的标题"),
                        compared("c2", "c1"),
                        answeredBefore("c2"),
                        closed("c2")),
                List.of(
                        lodged("c3", GUSU, TODAY, "王五", "举报"),
                        registered("c3", PetitionKind.DENUNCIATION, "0101001"),
                        assigned("c3", GUSU, SHUANGTA, TODAY.plusDays(20)),
                        transferred("c3", SHUANGTA, DINGHUISI),
                        about("c3", SHUANGTA),
                        takenOver("c3", DINGHUISI, GUSU, 1),
                        takenOver("c3", SHUANGTA, GUSU, 1),
                        taken("c3", "gusu"),
                        recused("c3", "gusu"),
                        aboutNobody("c3")),
                List.of(
                        lodged("c4", SHUANGTA, TODAY, "王五", "举报"),
                        registered("c4", PetitionKind.DENUNCIATION, "0101001"),
                        transferred("c4", SHUANGTA, HOUSING),
                        objected("c4"),
                        about("c4", SHUANGTA),
                        takenOver("c4", SHUANGTA, GUSU, 0),
                        handedBack("c4", GUSU)),
                List.of(
                        lodged("c5", SHUANGTA, TODAY, "王五", "举报"),
                        registered("c5", PetitionKind.DENUNCIATION, "0101001"),
                        transferred("c5", SHUANGTA, GUSU),
                        about("c5", SHUANGTA),
                        takenOver("c5", SHUANGTA, GUSU, 1),
                        accepted("c5", TODAY.plusDays(60)),
                        assisting("c5", KUNSHAN)),
                settled(),
                turned(),
                repeated(),
                reviewed());
    }

    /** Objected to, settled by the conference, and once more while in work; led, and ended by agreement. */
    private static List<PetitionEvent> settled() {
        var words = new Sealed("case/1/inner", "n", "c2VhbGVk");
        var day = LocalDate.parse("2026-03-02");
        var manner = SettlementManner.JOINT_CONFERENCE;
        var agreement = new Agreement(AgreementManner.MEDIATION, day, words, words, null);
        var lived = new LivedCase(new Town(), "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(new SettleBodies(Letters.CASE, manner, Town.DINGHUISI, List.of(Town.SHUANGTA), day, words))
                .by(Town.AT_DINGHUISI)
                .does(new SettleBodies(Letters.CASE, manner, Town.NEIGHBOUR, List.of(Town.DINGHUISI), day, words))
                .does(new TakeCharge(Letters.CASE, null))
                .does(Letters.accept("2026-03-02"))
                .does(new SettleBodies(Letters.CASE, manner, Town.NEIGHBOUR, List.of(Town.HOUSING), day, words))
                .does(new EndByAgreement(Letters.CASE, agreement, new Notice(NoticeManner.PHONE, day)));
        return lived.story().events().stream().map(CaseHistory.Recorded::event).toList();
    }

    /** Refused where it was lodged and where it was sent, taken up again each time, and once more after it was led elsewhere. */
    private static List<PetitionEvent> turned() {
        var words = new Sealed("case/1/outer", "n", "c2VhbGVk");
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        var refuse = new RefusePetition(Letters.CASE, RightRoute.OTHER_BODY, words, null, told);
        var lived = new LivedCase(new Town(), "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(refuse)
                .does(new TakeUpAgain(Letters.CASE, words))
                .does(Letters.transfer(Town.DINGHUISI))
                .by(Town.AT_DINGHUISI)
                .does(refuse)
                .does(new TakeUpAgain(Letters.CASE, words))
                .does(Letters.accept("2026-03-02"))
                .does(new LeadToProcedure(Letters.CASE, RightRoute.ARBITRATION, words, told))
                .does(new TakeUpAgain(Letters.CASE, words));
        return lived.story().events().stream().map(CaseHistory.Recorded::event).toList();
    }

    /** Merged, parted because the other was withdrawn, merged again and told the answer; counted wrongly before. */
    private static List<PetitionEvent> repeated() {
        var words = new Sealed("case/1/inner", "n", "c2VhbGVk");
        var told = new Notice(NoticeManner.PHONE, LocalDate.parse("2026-03-02"));
        var lived = new LivedCase(new Town(), "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(new CorrectFact(Letters.CASE, Correction.ofValue(Fact.HEADCOUNT, "40"), words))
                .does(new NoteRepeat(Letters.CASE, Town.OTHER_CASE, Repeat.LINKED))
                .does(new MergeInto(Letters.CASE, Town.OTHER_CASE, words, told))
                .does(new FollowLeading(Letters.CASE, Town.OTHER_CASE, false, null))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.accept("2026-03-02"))
                .does(new MergeInto(Letters.CASE, Town.OTHER_CASE, words, told))
                .does(new FollowLeading(Letters.CASE, Town.OTHER_CASE, true, null))
                .does(new TellLeadingAnswer(Letters.CASE, words, told))
                .does(new UndoMerge(Letters.CASE, words));
        return lived.story().events().stream().map(CaseHistory.Recorded::event).toList();
    }

    /** Revoked twice, withdrawn once, upheld in the end. */
    private static List<PetitionEvent> reviewed() {
        var lived = new LivedCase(new Town(), "2026-03-02")
                .does(Letters.lodge("2026-03-02"))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.DINGHUISI))
                .by(Town.AT_DINGHUISI)
                .does(Letters.take())
                .does(Letters.accept("2026-03-02"))
                .does(Letters.invite(Town.SHUANGTA))
                .does(Letters.raise())
                .does(Letters.openHearing("2026-03-02"))
                .does(Letters.endHearing("2026-03-02"))
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.notDelivered("2026-03-02"))
                .does(Letters.served("2026-03-02"))
                .does(Letters.close())
                .does(Letters.forReview("2026-03-02"))
                .does(Letters.withdrawReview())
                .does(Letters.forReview("2026-03-02"))
                .by(Town.AT_SHUANGTA)
                .does(Letters.take())
                .does(Letters.conclude(ReviewOutcome.REVOKED, "2026-03-02"))
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.forReview("2026-03-02"))
                .does(Letters.conclude(ReviewOutcome.UPHELD, "2026-03-02"))
                .does(Letters.served("2026-03-02"))
                .does(Letters.forReview("2026-03-02"))
                .does(Letters.conclude(ReviewOutcome.REVOKED, "2026-03-02"))
                .does(Letters.opinion("2026-03-02"))
                .does(Letters.forReview("2026-03-02"))
                .does(Letters.conclude(ReviewOutcome.CHANGED, "2026-03-02"));
        return lived.story().events().stream().map(CaseHistory.Recorded::event).toList();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aRowFollowsThePetition(List<PetitionEvent> life) {
        var units = new Suzhou();
        Petition petition = new Petition.Blank();
        WorklistRow row = null;
        long sequence = 0;
        for (var event : life) {
            petition = PetitionLife.evolve(petition, event);
            row = WorklistLife.after(row, event, sequence++, WorklistRow.Change.NONE)
                    .in(units);
            assertThat(row.state()).as("after %s", event).isEqualTo(stateOf(petition));
            assertThat(row.involvement()).as("after %s", event).isEqualTo(((Petition.Live) petition).involvement());
            assertThat(row.marks())
                    .isEqualTo(PetitionGlance.of((Petition.Live) petition).marks());
            assertThat(row.headcount())
                    .isEqualTo(PetitionGlance.of((Petition.Live) petition).headcount());
            assertThat(row.scope()).isEqualTo(row.involvement().scope(units));
            assertThat(reread(row)).isEqualTo(row);
        }
    }

    private static WorklistRow reread(WorklistRow row) {
        var codec = new WorklistCodec();
        var stored = new Document("_id", row.id()).append("position", row.position());
        stored.putAll(codec.write(row));
        return codec.read(stored);
    }

    private static PetitionState stateOf(Petition petition) {
        return switch (petition) {
            case Petition.Blank _ -> throw new IllegalStateException();
            case Petition.Received _ -> PetitionState.RECEIVED;
            case Petition.Registered _ -> PetitionState.REGISTERED;
            case Petition.Routed _ -> PetitionState.ROUTED;
            case Petition.Objected _ -> PetitionState.OBJECTED;
            case Petition.InWork _ -> PetitionState.IN_WORK;
            case Petition.Answered _ -> PetitionState.ANSWERED;
            case Petition.UnderReview _ -> PetitionState.UNDER_REVIEW;
            case Petition.NotAccepted _ -> PetitionState.NOT_ACCEPTED;
            case Petition.Withdrawn _ -> PetitionState.WITHDRAWN;
            case Petition.Merged _ -> PetitionState.MERGED;
            case Petition.Closed _ -> PetitionState.CLOSED;
        };
    }
}
