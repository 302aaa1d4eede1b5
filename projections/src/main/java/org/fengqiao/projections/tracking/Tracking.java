package org.fengqiao.projections.tracking;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/** What happens next, by when, and whom to ask (办理进度查询): for whoever has number and query code. */
public interface Tracking {
    /**
     * The complainant behind number and code.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code tracking.unknown} for any mistake, always after the same work
     */
    Actor.Complainant signIn(String number, String code);

    /** Nothing internal: plain state, steps, answer, and what can be done now. */
    Progress progress(Actor.Complainant complainant);

    /** How the complainant chose to be told; never the address. */
    Chosen contact(Actor.Complainant complainant);

    record Chosen(Means means, boolean confidential) {}

    /**
     * @param headcount how many people stand behind it
     * @param holderName name of the unit that has it
     * @param superiorName whom to turn to when it is overdue; null at the top
     * @param nextBy by when the next thing happens; null when nothing is owed
     * @param papers what was issued, the oldest first
     * @param leading how the case goes on of which this one became a part; null unless it did
     * @param told whatever the complainant was told: reason of refusal or extension, opinion, reply
     */
    record Progress(
            String number,
            PetitionState state,
            String title,
            LocalDate receivedOn,
            int headcount,
            String holderName,
            @Nullable String superiorName,
            @Nullable LocalDate nextBy,
            boolean overdue,
            List<Step> steps,
            List<Told> told,
            List<IssuedPaper> papers,
            boolean canSupplement,
            boolean canWithdraw,
            boolean canRate,
            @Nullable Satisfaction rated,
            Remedies remedies,
            @Nullable Leading leading) {}

    /**
     * What the complainant can do about the written opinion (救济途径), articles 35, 36; P19, P20.
     *
     * @param canOpen whether it waits to be opened here, which is its service; until then its words are not in {@code told}
     * @param canAsk whether the next instance may be asked
     * @param until last day to ask it; null where none runs
     * @param last whether the re-review was given, so that nothing more can be asked
     */
    record Remedies(
            boolean canOpen,
            boolean canAsk,
            boolean canWithdraw,
            @Nullable LocalDate until,
            boolean last) {}

    /**
     * How the earlier case about the same matter goes on (主件进度): nothing of who lodged it, and none of its words.
     *
     * @param nextBy by when its next step is due; null when nothing is owed
     * @param steps what was done with it, the oldest first
     */
    record Leading(
            PetitionState state,
            String holderName,
            @Nullable LocalDate nextBy,
            boolean overdue,
            List<Step> steps) {}

    /** A paper to download, under the number that is printed on it. */
    record IssuedPaper(PaperId id, String number, Moment at, boolean replaced) {}

    /**
     * @param type stored name of the event; its sentence stands in the complainant's table
     * @param unitName name of the unit that has the case after it
     */
    record Step(String type, Moment at, String unitName) {}

    /**
     * @param about code of what it is: {@code opinion}, {@code review}, {@code re-review}, {@code reply}, {@code refusal}, {@code extension},
     *     {@code leading-answer}
     * @param heading of an opinion or review its part: {@code outcome} (then {@code words} is the name of an {@code OpinionOutcome} or a {@code ReviewOutcome}),
     *     {@code request}, {@code facts-and-reasons}, {@code opinion}, {@code legal-basis}; of a refusal the name of the
     *     {@code RightRoute}; of a reply to a suggestion the name of its {@code Adoption}; otherwise null
     */
    record Told(String about, @Nullable String heading, String words, Moment at) {}
}
