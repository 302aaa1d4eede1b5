package org.fengqiao.domain.petition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.paper.PaperKind;

/** Petitions in every state, in the variants in which a command may be judged differently. */
final class EveryState {
    static final String BLANK = "BLANK";

    private EveryState() {}

    static Map<String, List<Spec>> variants() {
        var states = new LinkedHashMap<String, List<Spec>>();
        states.put(BLANK, List.of(Spec.from("2026-03-02")));
        put(
                states,
                PetitionState.RECEIVED,
                Spec.from("2026-03-02").done(Ask.lodge()),
                Spec.from("2026-03-02")
                        .done(Ask.lodge())
                        .by(World.COMMUNITY_OFFICER)
                        .done(Ask.raise(Urgency.URGENT)),
                Spec.from("2026-03-02").done(Ask.lodge(), Ask.supervise(SupervisionGround.DELAY, "2026-03-20")),
                Spec.from("2026-03-02").done(Ask.lodge(), Ask.join(Ask.ISSUE)),
                Spec.from("2026-03-02").done(Ask.lodge(), Ask.accuse(World.HOUSING)),
                Spec.from("2026-12-25")
                        .done(Ask.lodge(Channel.NETWORK, "2026-12-25", Ask.REACHABLE))
                        .in(NextYear::known),
                Spec.from("2026-03-02").done(Ask.lodge(), Ask.requestRecusal("colleague.shuangta")));
        put(
                states,
                PetitionState.REGISTERED,
                Spec.registered(),
                Spec.registered().done(Ask.join(Ask.ISSUE)),
                Spec.from("2026-03-02")
                        .done(Ask.lodge(), Ask.accuse(World.HOUSING), Ask.register(PetitionKind.DENUNCIATION)),
                Spec.registered().done(Ask.requestRecusal("colleague.shuangta")),
                Spec.registered()
                        .done(Ask.requestRecusal("colleague.shuangta"), Ask.grantRecusal("colleague.shuangta")));
        put(states, PetitionState.ROUTED, Spec.transferred(), Spec.transferred().done(Ask.join(Ask.ISSUE)), walled());
        put(states, PetitionState.OBJECTED, Spec.transferred().done(Ask.object()), walled().done(Ask.object()));
        put(
                states,
                PetitionState.IN_WORK,
                Spec.inWork(PetitionKind.APPEAL),
                Spec.inWork(PetitionKind.APPEAL).done(Ask.join(Ask.ISSUE)),
                Spec.inWork(PetitionKind.APPEAL).done(Ask.requestExtension(30)),
                Spec.inWork(PetitionKind.APPEAL).done(Ask.invite(World.HOUSING)),
                Spec.inWork(PetitionKind.APPEAL).done(Ask.openHearing("2026-03-09")),
                Spec.inWork(PetitionKind.SUGGESTION),
                Spec.inWork(PetitionKind.APPEAL).holdingTo("P26-accept", "P26-answer"),
                Spec.inWork(PetitionKind.APPEAL)
                        .holdingTo("P26-accept", "P26-answer")
                        .done(Ask.simply()),
                Spec.inWork(PetitionKind.APPEAL).done(Ask.takeCharge()),
                Spec.inWork(PetitionKind.DENUNCIATION).done(Ask.accuse(World.NEIGHBOUR)),
                Spec.inWork(PetitionKind.APPEAL).done(Ask.requestRecusal("colleague.shuangta")),
                assigned().done(Ask.accept("2026-03-02")));
        put(
                states,
                PetitionState.ANSWERED,
                answered(),
                Spec.inWork(PetitionKind.SUGGESTION).done(Ask.reply(Adoption.ADOPTED, "2026-03-09")),
                Spec.inWork(PetitionKind.APPEAL)
                        .done(Ask.invite(World.HOUSING), Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09")),
                assigned().done(Ask.accept("2026-03-02"), Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-02")),
                lastWord(),
                lastWord().done(Ask.publish("2026-03-09", "2026-04-09")));
        put(
                states,
                PetitionState.UNDER_REVIEW,
                underReview(),
                underReview().by(World.DISTRICT_OFFICER).done(Ask.openHearing("2026-03-09")),
                assigned()
                        .done(Ask.accept("2026-03-02"), Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-02"))
                        .done(Ask.forReview("2026-03-02")));
        put(
                states,
                PetitionState.NOT_ACCEPTED,
                Spec.registered().done(Ask.refuse(RightRoute.LITIGATION, "2026-03-02")),
                assigned().done(Ask.refuse(RightRoute.LITIGATION, "2026-03-02")));
        put(states, PetitionState.WITHDRAWN, Spec.registered().done(Ask.withdraw()));
        put(states, PetitionState.MERGED, merged(), merged().done(Ask.leadingAnswered(OpinionOutcome.EXPLAINED)));
        put(
                states,
                PetitionState.CLOSED,
                answered().done(Ask.close()),
                lastWord().done(Ask.close()),
                lastWord().done(Ask.close(), Ask.publish("2026-03-09", "2026-04-09")));
        return states;
    }

    /** Well-formed commands of every type, as an officer of the street or the house would send them that day. */
    static List<PetitionCommand> commands() {
        return List.of(
                Ask.lodge(),
                Ask.lodgeTogether(Channel.LETTER, 40, null, World.words("representatives")),
                Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-12-12T16:00")),
                Ask.register(),
                Ask.sameAs(Ask.OTHER_CASE),
                Ask.transfer(World.HOUSING),
                Ask.assign(World.HOUSING, "2026-03-31"),
                Ask.object(),
                Ask.uphold(),
                Ask.reject(),
                Ask.recordNotice("2026-03-02"),
                Ask.accept("2026-03-02"),
                Ask.refuse(RightRoute.ARBITRATION, "2026-03-02"),
                Ask.take(),
                Ask.standIn(),
                Ask.pass("colleague.shuangta"),
                Ask.pass("officer.dinghuisi"),
                Ask.note(),
                Ask.visit("2026-03-02T09:00"),
                Ask.attach(),
                Ask.invite(World.COURT),
                Ask.endAssistance(World.HOUSING),
                Ask.requestExtension(30),
                Ask.extend(30, "2026-03-02"),
                Ask.decline(),
                Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-02"),
                Ask.reply(Adoption.ADOPTED, "2026-03-02"),
                Ask.openHearing("2026-03-09"),
                Ask.endHearing("2026-03-09"),
                Ask.moveHearing("2026-03-20T09:00"),
                Ask.callOffHearing(),
                Ask.served("2026-03-09"),
                Ask.service(ServiceManner.POST, ServiceResult.NOT_DELIVERED, "2026-03-09"),
                Ask.forReview("2026-03-09"),
                Ask.withdrawReview(),
                Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"),
                Ask.publish("2026-03-09", "2026-04-09"),
                Ask.takeDown(),
                Ask.raise(Urgency.MAJOR),
                Ask.lower(null),
                Ask.acknowledge(),
                Ask.reportUp(UrgencyReport.NATIONAL_OFFICE, "2026-03-02T09:00"),
                Ask.supervise(SupervisionGround.SHIRKING, "2027-03-20"),
                Ask.feedback(),
                Ask.endSupervision(),
                Ask.execution(true),
                Ask.reissueCode(),
                Ask.report(),
                Ask.supplement(),
                Ask.withdraw(),
                Ask.rate(Satisfaction.SATISFIED),
                Ask.contact(Means.EMAIL),
                Ask.contact(Means.NONE, true),
                Ask.close(),
                Ask.reopen(),
                Ask.correctWords(Fact.TITLE),
                Ask.issue(PaperKind.RECEIPT, 1),
                Ask.replace(PaperKind.RECEIPT, 1),
                Ask.accuse(World.STREET),
                Ask.correctAccused(World.COURT),
                Ask.disclose(),
                Ask.requestRecusal("director.shuangta"),
                Ask.follow(World.NEIGHBOUR, World.COMMUNITY),
                Ask.follow(World.STREET, World.NEW_STREET),
                Ask.handOver("officer.shuangta", "colleague.shuangta"),
                Ask.handOverCharge("officer.shuangta", "director.shuangta"),
                Ask.moveTerms(),
                Ask.followRulebook(),
                Ask.grantRecusal("colleague.shuangta"),
                Ask.liftRecusal("colleague.shuangta"),
                Ask.declineRecusal("colleague.shuangta"),
                Ask.simply(),
                Ask.usually(),
                Ask.reception("2026-03-02"),
                Ask.takeCharge(),
                Ask.endCharge(),
                Ask.effect("2026-03-09"),
                Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.COMMUNITY),
                Ask.settle(SettlementManner.JOINT_CONFERENCE, World.STREET, World.HOUSING),
                Ask.agree("2026-03-02"),
                Ask.lead(RightRoute.ARBITRATION, "2026-03-02"),
                Ask.takeUpAgain(),
                Ask.join(Ask.ISSUE),
                Ask.leave(Ask.ISSUE),
                Ask.answerTogether(Ask.ISSUE, OpinionOutcome.EXPLAINED, "2026-03-02"),
                Ask.merge("2026-03-02"),
                Ask.undoMerge(),
                Ask.repeat(Repeat.LINKED),
                Ask.leadingAnswered(OpinionOutcome.EXPLAINED),
                Ask.leadingGivenUp(),
                Ask.tellLeadingAnswer("2026-03-02"),
                Ask.noteOverdue());
    }

    /** Sent to the community, about a neighbour, and asking that a colleague of the street stays away. */
    private static Spec walled() {
        return Spec.from("2026-03-02")
                .done(
                        Ask.lodge(),
                        Ask.accuse(World.NEIGHBOUR),
                        Ask.register(PetitionKind.DENUNCIATION),
                        Ask.requestRecusal("colleague.shuangta"))
                .on("2026-03-04")
                .done(Ask.transfer(World.COMMUNITY));
    }

    private static Spec assigned() {
        return Spec.registered().done(Ask.assign(World.COMMUNITY, "2026-04-10"));
    }

    private static Spec merged() {
        return Spec.registered().done(Ask.merge("2026-03-02"));
    }

    private static Spec answered() {
        return Spec.inWork(PetitionKind.APPEAL).done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"));
    }

    private static Spec underReview() {
        return answered().done(Ask.forReview("2026-03-09"));
    }

    /** Heard in its re-review, upheld and served. */
    private static Spec lastWord() {
        return underReview()
                .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"), Ask.forReview("2026-03-09"))
                .done(Ask.openHearing("2026-03-09"), Ask.endHearing("2026-03-09"))
                .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"), Ask.served("2026-03-09"));
    }

    private static void put(Map<String, List<Spec>> states, PetitionState state, Spec... variants) {
        for (var variant : variants) {
            if (variant.state() != state) {
                throw new IllegalStateException(variant.state() + " is not " + state);
            }
        }
        states.put(state.name(), List.of(variants));
    }
}
