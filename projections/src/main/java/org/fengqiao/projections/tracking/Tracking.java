package org.fengqiao.projections.tracking;

import static org.fengqiao.domain.authority.CaseField.PAPERS;
import static org.fengqiao.domain.authority.CaseField.PERSON;
import static org.fengqiao.domain.authority.CaseField.RATING;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.Shows;
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

    /** How the complainant chose to be told; the address stays sealed. */
    Chosen contact(Actor.Complainant complainant);

    /** @param address to be kept as it is; null where nothing is to be sent */
    @Shows(PERSON)
    record Chosen(
            Means means, boolean confidential, @Nullable Sealed address) {}

    /**
     * @param headcount how many people stand behind it
     * @param holder the unit that has it
     * @param holderName its name
     * @param desk the unit that keeps the file and can be asked: the holder, or who sent it to an outside body
     * @param superiorName whom to turn to when it is overdue; null at the top
     * @param nextBy by when the next thing happens; null when nothing is owed
     * @param papers what was issued, the oldest first
     * @param hearing the hearing that is arranged or going on; null where none is
     * @param confidential whether phone number and address are kept confidential
     * @param leading how the case goes on of which this one became a part; null unless it did
     * @param told whatever the complainant was told: reason of refusal or extension, opinion, reply
     */
    record Progress(
            @Shows(STANDING) String number,
            @Shows(STANDING) PetitionState state,
            @Shows(WORDS) String title,
            @Shows(STANDING) LocalDate receivedOn,
            @Shows(STANDING) int headcount,
            @Shows(STANDING) UnitCode holder,
            @Shows(STANDING) String holderName,
            @Shows(STANDING) UnitCode desk,
            @Shows(STANDING) @Nullable String superiorName,
            @Shows(STANDING) @Nullable LocalDate nextBy,
            @Shows(STANDING) boolean overdue,
            @Shows(STANDING) List<Step> steps,
            @Shows(STANDING) List<Told> told,
            @Shows(PAPERS) List<IssuedPaper> papers,
            @Shows(STANDING) boolean canSupplement,
            @Shows(STANDING) boolean canWithdraw,
            @Shows(STANDING) boolean canRate,
            @Shows(RATING) @Nullable Satisfaction rated,
            @Shows(STANDING) Remedies remedies,
            @Shows(STANDING) @Nullable Hearing hearing,
            @Shows(PERSON) boolean confidential,
            @Shows(STANDING) @Nullable Leading leading) {}

    /**
     * A hearing whose time does not count into the term (听证), as last arranged; articles 31(6), 36.
     *
     * @param at day and hour; null where none was told
     * @param place null where none was told
     * @param begun whether its day has come
     */
    @Shows(STANDING)
    record Hearing(
            @Nullable Moment at, @Shows(WORDS) @Nullable String place, boolean begun) {}

    /**
     * What the complainant can do about the written opinion (救济途径), articles 35, 36; P19, P20.
     *
     * @param canOpen whether it waits to be opened here, which is its service; until then its words are not in {@code told}
     * @param asking where the next instance may be asked
     * @param until last day to ask it; null where none runs
     * @param last whether the re-review was given, so that nothing more can be asked
     * @param instance which can be asked next, or is judging now; null where there is none
     * @param reviewerName the unit that is asked; null where it is none of the platform's, or nothing can be asked
     */
    @Shows(STANDING)
    record Remedies(
            boolean canOpen,
            Asking asking,
            boolean canWithdraw,
            @Nullable LocalDate until,
            boolean last,
            @Nullable Instance instance,
            @Shows(STANDING) @Nullable String reviewerName) {}

    /** Where the next instance is asked (提出途径). */
    enum Asking {
        NOWHERE,
        HERE,
        /** 平台以外: whoever stands above the unit that gave the opinion is none of the platform's. */
        ELSEWHERE
    }

    /**
     * How the earlier case about the same matter goes on (主件进度): nothing of who lodged it, and none of its words.
     *
     * @param nextBy by when its next step is due; null when nothing is owed
     * @param steps what was done with it, the oldest first
     */
    @Shows(STANDING)
    record Leading(
            PetitionState state,
            @Shows(STANDING) String holderName,
            @Nullable LocalDate nextBy,
            boolean overdue,
            List<LeadingStep> steps) {}

    /** What was done with the earlier case, as {@link Step}; none of its papers. */
    @Shows(STANDING)
    record LeadingStep(
            @Shows(STANDING) String type,
            Moment at,
            @Shows(STANDING) String unitName) {}

    /**
     * A paper to download, under the number that is printed on it.
     *
     * @param lapsed when that lost its force of which it tells, and by what; null while that stands
     */
    @Shows(PAPERS)
    record IssuedPaper(
            PaperId id,
            @Shows(PAPERS) String number,
            Moment at,
            boolean replaced,
            @Nullable Lapsed lapsed) {}

    /**
     * @param type stored name of the event, and behind it {@code .review} of the service of a review, {@code .last} of
     *     whatever is of a re-review, {@code .unopened} of a paper that waits to be opened, {@code .confidential} and
     *     {@code .open} where only that was chosen; its sentence stands in the complainant's table
     * @param unitName name of the unit that has the case after it
     * @param paper which one was issued; null of all else
     */
    @Shows(STANDING)
    record Step(
            @Shows(STANDING) String type,
            Moment at,
            @Shows(STANDING) String unitName,
            @Shows(PAPERS) @Nullable PaperKind paper) {
        /** Of all that issues no paper. */
        public Step(String type, Moment at, String unitName) {
            this(type, at, unitName, null);
        }
    }

    /**
     * @param about code of what it is: {@code opinion}, {@code review}, {@code re-review}, {@code reply}, {@code refusal},
     *     {@code extension}, {@code procedure}, {@code again}, {@code leading-answer}, {@code hearing}, {@code
     *     hearing-moved}, {@code hearing-called-off}, {@code publication}, {@code publication-withdrawn}
     * @param heading of an opinion or review its part: {@code outcome} (then {@code words} is the name of an {@code
     *     OpinionOutcome} or a {@code ReviewOutcome}), {@code request}, {@code facts-and-reasons}, {@code opinion}, {@code
     *     legal-basis}; of a refusal and of a procedure the name of the {@code RightRoute}; of a hearing {@code at} (then
     *     {@code words} is the ISO minute), {@code place}, {@code presiding}, {@code openness} (then {@code words} is {@code
     *     open} or {@code closed}), {@code reasons}; of a publication {@code from}, {@code until} (then {@code words} is an
     *     ISO date), {@code title}, {@code text}; of a reply to a suggestion the name of its {@code Adoption}; otherwise
     *     null
     * @param lapsed when this lost its force, and by what; null while it stands
     */
    @Shows(STANDING)
    record Told(
            @Shows(STANDING) String about,
            @Shows(STANDING) @Nullable String heading,
            @Shows(WORDS) String words,
            Moment at,
            @Nullable Lapsed lapsed) {
        /** What stands. */
        public Told(String about, @Nullable String heading, String words, Moment at) {
            this(about, heading, words, at, null);
        }

        Told lapsed(@Nullable Lapsed since) {
            return new Told(about, heading, words, at, since);
        }
    }
}
