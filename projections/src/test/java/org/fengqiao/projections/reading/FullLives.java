package org.fengqiao.projections.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.JointCommand.JoinHotIssue;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.OversightCommand.ReportUrgency;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.RecordCommand.IssuePaper;
import org.fengqiao.domain.petition.RecordCommand.NoteOverdue;
import org.fengqiao.domain.petition.RecordCommand.ReplacePaper;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatCommand.FollowLeading;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.RepeatCommand.NoteRepeat;
import org.fengqiao.domain.petition.RepeatCommand.TellLeadingAnswer;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.domain.petition.TrackCommand.HandleSimply;
import org.fengqiao.domain.petition.TrackCommand.RecordEffect;
import org.fengqiao.domain.petition.TrackCommand.RecordReception;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.petition.UrgencyReport;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;

/**
 * Lives that together fill every field of every answer, and put the units of the town in every relation to a case: the
 * holder, those above, the sender, one that waits, one that had it, one that assists, one that it is about, and none.
 */
enum FullLives {
    /** With everything around the work on it; the community has it, the department assists. */
    WORKED {
        @Override
        void live(LivedCase life) {
            begun(life.beside("a-later-one", answeredElsewhere(life.town())))
                    .does(Letters.accept(DAY))
                    .does(Letters.take())
                    .does(Letters.invite(Town.HOUSING))
                    .does(Letters.note())
                    .does(Letters.visit(DAY))
                    .does(Letters.attach())
                    .does(Letters.supplement())
                    .does(Letters.rename("张小三丰"))
                    .by(Town.HEAD_OF_SHUANGTA)
                    .does(Letters.sameAs("another"))
                    .by(Town.AT_DINGHUISI)
                    .does(new TakeCharge(Letters.CASE, Letters.inner("由我包案")))
                    .does(new RecordReception(Letters.CASE, LocalDate.parse(DAY), Letters.inner("已接访")))
                    .does(new JoinHotIssue(Letters.CASE, "issue", Letters.inner("同一件事")))
                    .does(issue(PaperKind.ACCEPTANCE, Town.DINGHUISI))
                    .by(Town.HEAD_OF_SHUANGTA)
                    .does(issue(PaperKind.RECEIPT, Town.SHUANGTA))
                    .does(new ReplacePaper(Letters.CASE, new PaperId(PaperKind.RECEIPT, 1), Letters.inner("名字写错了")))
                    .by(Town.AT_GUSU)
                    .does(Letters.raise())
                    .does(new ReportUrgency(
                            Letters.CASE,
                            UrgencyReport.GOVERNMENT,
                            Moment.onDay(LocalDate.parse(DAY)),
                            Letters.inner("电话报告")))
                    .does(Letters.supervise("2026-03-20"))
                    .by(Town.AT_DINGHUISI)
                    .does(Letters.feedback())
                    .does(Letters.openHearing(DAY))
                    .does(Letters.requestRecusal("a-head"))
                    .by(new Actor.House())
                    .does(new NoteRepeat(Letters.CASE, "a-later-one", Repeat.MERGED));
        }

        /** One that became a part of it, and whose complainant was told what the answer was. */
        private LivedCase answeredElsewhere(Town town) {
            var told = new Notice(NoticeManner.PHONE, LocalDate.parse(DAY));
            return new LivedCase(town, DAY)
                    .does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(new MergeInto(Letters.CASE, Town.OTHER_CASE, null, told))
                    .by(new Actor.House())
                    .does(new FollowLeading(Letters.CASE, Town.OTHER_CASE, true, OpinionOutcome.SUPPORTED))
                    .by(Town.AT_SHUANGTA)
                    .does(new TellLeadingAnswer(Letters.CASE, Letters.outer("已一并答复"), told));
        }
    },
    /** The complainant wants phone and address confidential; nobody answered in time. */
    CONFIDENTIAL {
        @Override
        void live(LivedCase life) {
            begun(life)
                    .does(Letters.accept(DAY))
                    .does(Letters.take())
                    .does(new ChooseContact(Letters.CASE, new Contact(Means.SMS, Letters.person("13800000000"), true)))
                    .on("2026-09-01")
                    .by(new Actor.House())
                    .does(new NoteOverdue(Letters.CASE));
        }
    },
    /** It repeats an earlier one at the same body, and ended as a part of that. */
    MERGED {
        @Override
        void live(LivedCase life) {
            var earlier = new LivedCase(life.town(), DAY);
            earlier.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(Letters.accept(DAY));
            life.beside(Town.OTHER_CASE, earlier)
                    .does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(new MergeInto(
                            Letters.CASE,
                            Town.OTHER_CASE,
                            Letters.inner("同一部电梯"),
                            new Notice(NoticeManner.PHONE, LocalDate.parse(DAY))));
        }
    },
    /** An opinion that did not arrive, then did, was reviewed and rated. */
    JUDGED {
        @Override
        void live(LivedCase life) {
            begun(life)
                    .does(Letters.accept(DAY))
                    .does(Letters.openHearing(DAY))
                    .does(Letters.moveHearing("2026-03-20T09:00"))
                    .does(Letters.callOffHearing())
                    .does(Letters.openHearing(DAY))
                    .does(Letters.endHearing(DAY))
                    .does(Letters.opinion(DAY))
                    .does(Letters.rate())
                    .does(Letters.notDelivered(DAY))
                    .does(Letters.served(DAY))
                    .does(issue(PaperKind.OPINION, Town.DINGHUISI))
                    .does(Letters.forReview(DAY))
                    .by(Town.AT_SHUANGTA)
                    .does(Letters.conclude(ReviewOutcome.CHANGED, DAY));
        }
    },
    /** The last word after a hearing was published, taken down and published again. */
    PUBLISHED {
        @Override
        void live(LivedCase life) {
            life.heardToTheEnd(DAY)
                    .does(Letters.publish(DAY, "2026-04-02"))
                    .does(Letters.takeDown())
                    .does(Letters.publish("2026-03-05", "2026-04-05"));
        }
    },
    /** Its objection is before the sender. */
    OBJECTED {
        @Override
        void live(LivedCase life) {
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(Letters.transfer(Town.DINGHUISI))
                    .by(Town.AT_DINGHUISI)
                    .does(Letters.object());
        }
    },
    /** Handed back after an objection, and withdrawn. */
    WITHDRAWN {
        @Override
        void live(LivedCase life) {
            had(life).does(Letters.withdraw());
        }
    },
    /** A department has it and owes a report; a community had it. */
    REPORTED_ON {
        @Override
        void live(LivedCase life) {
            had(life).does(Letters.assign(Town.HOUSING, "2026-04-30"));
        }
    },
    /** A department has it and owes nothing; a community had it. */
    PASSED_ON {
        @Override
        void live(LivedCase life) {
            had(life)
                    .does(Letters.transfer(Town.HOUSING))
                    .by(Town.AT_HOUSING)
                    .does(Letters.accept(DAY))
                    .does(Letters.take())
                    .does(Letters.note());
        }
    },
    /** The complainant may ask for review. */
    SERVED {
        @Override
        void live(LivedCase life) {
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(Letters.accept(DAY))
                    .does(Letters.opinion(DAY))
                    .does(Letters.served(DAY));
        }
    },
    SUGGESTED {
        @Override
        void live(LivedCase life) {
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.SUGGESTION))
                    .does(Letters.accept(DAY))
                    .does(Letters.reply(DAY))
                    .does(new RecordEffect(Letters.CASE, LocalDate.parse(DAY), Letters.outer("已经见效")));
        }
    },
    REFUSED {
        @Override
        void live(LivedCase life) {
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(new RefusePetition(
                            Letters.CASE,
                            RightRoute.LITIGATION,
                            Letters.outer("已在诉讼中"),
                            REFUSAL,
                            new Notice(NoticeManner.PHONE, LocalDate.parse(DAY))));
        }
    },
    /** Refused, taken up again, accepted, and led to its procedure. */
    LED {
        @Override
        void live(LivedCase life) {
            var told = new Notice(NoticeManner.PHONE, LocalDate.parse(DAY));
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(new RefusePetition(
                            Letters.CASE, RightRoute.OTHER_BODY, Letters.outer("不归我们管"), REFUSAL, told))
                    .does(issue(PaperKind.REFUSAL, Town.SHUANGTA))
                    .does(new TakeUpAgain(Letters.CASE, Letters.outer("属于本单位职权范围")))
                    .does(Letters.accept(DAY))
                    .does(new LeadToProcedure(
                            Letters.CASE, RightRoute.ARBITRATION, Letters.outer("请向劳动仲裁委员会申请"), told));
        }
    },
    IMPORTED {
        @Override
        void live(LivedCase life) {
            life.does(Letters.imported("2019-05-06", "2019-05-20"));
        }
    },
    /** Several bodies, of which one is responsible; then a written agreement. */
    AGREED {
        @Override
        void live(LivedCase life) {
            var day = LocalDate.parse(DAY);
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.APPEAL))
                    .does(new SettleBodies(
                            Letters.CASE,
                            SettlementManner.AGREEMENT,
                            Town.DINGHUISI,
                            List.of(Town.HOUSING),
                            day,
                            Letters.inner("协商一致")))
                    .by(Town.AT_DINGHUISI)
                    .does(Letters.accept(DAY))
                    .does(new EndByAgreement(
                            Letters.CASE,
                            new Agreement(
                                    AgreementManner.MEDIATION, day, Letters.outer("甲方乙方"), Letters.outer("一周修好"), null),
                            new Notice(NoticeManner.PHONE, day)));
        }
    },
    /** Told on a visit, about a person and about a community. */
    VISITED {
        @Override
        void live(LivedCase life) {
            var words = Letters.outer("电梯停了三个月。");
            life.does(new LodgePetition(
                    Letters.CASE,
                    PetitionNumber.of(Town.SHUANGTA, 2026, 17),
                    Channel.VISIT,
                    Town.SHUANGTA,
                    LocalDate.parse(DAY),
                    new Complainant("p1", Letters.person("张小三"), null, null, 2),
                    2,
                    new Letter(Letters.outer("电梯停运"), words, null, null),
                    words,
                    List.of(),
                    new Accused(List.of(Town.NEIGHBOUR), List.of("a-dinghuisi")),
                    Contact.NONE,
                    Letters.person("李四、王五")));
        }
    },
    SIMPLE {
        @Override
        void live(LivedCase life) {
            life.does(Letters.lodge(DAY))
                    .does(Letters.register(PetitionKind.SUGGESTION))
                    .does(new HandleSimply(Letters.CASE, SimpleGround.CLEAR_FACTS));
        }
    };

    static final String DAY = "2026-03-02";
    /** Who is recused in the longer ones, and stands behind the wall at whatever unit. */
    static final String RECUSED = "a-shuangta";

    private static final String REFUSAL = "refusal-court";
    private static final String OBJECTION = "objection-powers";

    abstract void live(LivedCase life);

    LivedCase in(Town town) {
        town.rulebook = Rulebook.petitions().turnedOn(Set.of("P26-accept", "P26-answer"));
        town.reasons = StandardReasons.NONE
                .with(reason(REFUSAL, ReasonUse.REFUSAL, "已经诉讼"))
                .with(reason(OBJECTION, ReasonUse.OBJECTION, "不属职权范围"));
        var life = new LivedCase(town, DAY);
        live(life);
        return life;
    }

    boolean confidential() {
        return this == CONFIDENTIAL;
    }

    private static LivedCase begun(LivedCase life) {
        return life.does(Letters.lodge(DAY))
                .does(Letters.register(PetitionKind.APPEAL))
                .by(Town.AT_GUSU)
                .does(Letters.requestRecusal(RECUSED))
                .does(Letters.grantRecusal(RECUSED))
                .by(Town.HEAD_OF_SHUANGTA)
                .does(Letters.transfer(Town.DINGHUISI))
                .by(Town.AT_DINGHUISI)
                .does(Letters.object())
                .by(Town.HEAD_OF_SHUANGTA)
                .does(Letters.reject())
                .by(Town.AT_DINGHUISI);
    }

    /** The community had it and handed it back. */
    private static LivedCase had(LivedCase life) {
        return life.does(Letters.lodge(DAY))
                .does(Letters.register(PetitionKind.APPEAL))
                .does(Letters.transfer(Town.DINGHUISI))
                .by(Town.AT_DINGHUISI)
                .does(new ObjectToRouting(Letters.CASE, Letters.inner("不属本单位"), OBJECTION))
                .by(Town.AT_SHUANGTA)
                .does(Letters.uphold());
    }

    private static StandardReason reason(String code, ReasonUse use, String text) {
        var wording = new Wording(LocalDate.parse("2004-01-01"), text, text);
        return new StandardReason(code, use, List.of(wording), null);
    }

    private static IssuePaper issue(PaperKind kind, UnitCode unit) {
        return new IssuePaper(
                Letters.CASE, new PaperId(kind, 1), new PaperNumber(unit, kind, 2026, 17, unit + "〔2026〕17号"), 1, null);
    }
}
