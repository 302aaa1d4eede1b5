package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.rulebook.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The states of a petition (信访事项状态), each holding only what that state knows. {@link PetitionLife} tells how one
 * becomes the next.
 */
public sealed interface Petition {
    /** 尚无: nothing happened yet. */
    record Blank() implements Petition {}

    /** A petition that exists: all states but {@link Blank}. */
    sealed interface Live extends Petition {
        Matter matter();

        Live with(Matter matter);

        /** Which units it has to do with, for authority and scope. */
        default Involvement involvement() {
            return matter().involvement(PetitionState.of(this).senderWaits());
        }
    }

    /** 待登记: received, not yet registered; the fifteen days of article 22 run. */
    record Received(Matter matter) implements Live {
        @Override
        public Received with(Matter next) {
            return new Received(next);
        }
    }

    /**
     * 已登记: what it asks for and its field are known; it is to be sent on, accepted or refused.
     *
     * @param handedBackOn since when it is here again after an objection was upheld; null when it was never away
     */
    record Registered(Matter matter, @Nullable LocalDate handedBackOn) implements Live {
        @Override
        public Registered with(Matter next) {
            return new Registered(next, handedBackOn);
        }
    }

    /**
     * 已转送、已交办: sent to the unit that is competent, which accepts, refuses or objects.
     *
     * @param objectionRejected whether the unit objected and was told that it is competent
     */
    record Routed(Matter matter, LocalDate routedOn, boolean objectionRejected) implements Live {
        @Override
        public Routed with(Matter next) {
            return new Routed(next, routedOn, objectionRejected);
        }
    }

    /** 异议待核: the unit says that it is not competent; the sender decides. */
    record Objected(Matter matter, LocalDate routedOn) implements Live {
        @Override
        public Objected with(Matter next) {
            return new Objected(next, routedOn);
        }
    }

    /**
     * 办理中: accepted, in work.
     *
     * @param extension where the one extension stands
     * @param extendedBy the days that were granted; 0 unless it was
     * @param hearing the hearings of this handling
     */
    record InWork(Matter matter, LocalDate acceptedOn, Extension extension, int extendedBy, Hearing hearing)
            implements Live {
        static InWork since(Matter matter, LocalDate acceptedOn) {
            return new InWork(matter, acceptedOn, Extension.NONE, 0, Hearing.NONE);
        }

        @Override
        public InWork with(Matter next) {
            return new InWork(next, acceptedOn, extension, extendedBy, hearing);
        }

        InWork extended(Extension next, int days) {
            return new InWork(matter, acceptedOn, next, days, hearing);
        }

        InWork heard(Hearing next) {
            return new InWork(matter, acceptedOn, extension, extendedBy, next);
        }
    }

    /** The one extension that article 34 allows (延期). */
    enum Extension {
        NONE,
        REQUESTED,
        GRANTED
    }

    /**
     * 已答复: an opinion or a reply was given.
     *
     * @param conclusion the written opinion against which the next instance may be asked; null after a reply
     */
    record Answered(Matter matter, @Nullable Conclusion conclusion) implements Live {
        @Override
        public Answered with(Matter next) {
            return new Answered(next, conclusion);
        }
    }

    /**
     * 复查中、复核中: the complainant asked the superior to judge the opinion.
     *
     * @param against the opinion that is judged
     * @param askedOn day of the request, from which the term of the answer counts
     * @param hearing the hearings of this review
     */
    record UnderReview(Matter matter, Conclusion against, LocalDate askedOn, Hearing hearing) implements Live {
        @Override
        public UnderReview with(Matter next) {
            return new UnderReview(next, against, askedOn, hearing);
        }

        UnderReview heard(Hearing next) {
            return new UnderReview(matter, against, askedOn, next);
        }

        Instance instance() {
            return against.instance().next();
        }

        /** How it came here: {@code from} issued the opinion that is judged. */
        Routing request() {
            return Objects.requireNonNull(matter.routing());
        }

        /** How it came to the instance below: of a re-review that is the review's request. */
        Routing firstRequest() {
            return against.instance() == Instance.REVIEW
                    ? Objects.requireNonNull(request().earlier())
                    : request();
        }
    }

    /** 不予受理: with the reason and the right route. */
    record NotAccepted(Matter matter) implements Live {
        @Override
        public NotAccepted with(Matter next) {
            return new NotAccepted(next);
        }
    }

    /** 已撤回. */
    record Withdrawn(Matter matter) implements Live {
        @Override
        public Withdrawn with(Matter next) {
            return new Withdrawn(next);
        }
    }

    /**
     * 已并入: it repeats an earlier case and ended as a part of that one.
     *
     * @param before the state in which it goes on when it was merged in error
     * @param owed the terms that ran then
     * @param answer how far the answer of the earlier case has come
     */
    record Merged(Live before, String leadingCaseId, List<Deadline> owed, AnswerElsewhere answer) implements Live {
        public Merged {
            owed = List.copyOf(owed);
        }

        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public Merged with(Matter next) {
            return new Merged(before.with(next), leadingCaseId, owed, answer);
        }

        Merged answered(AnswerElsewhere next) {
            return new Merged(before, leadingCaseId, owed, next);
        }

        List<ClockChange> owedAgain() {
            return owed.stream().map(ClockChange::due).toList();
        }
    }

    /** How far the answer of the case into which another was merged has come (主件答复). */
    enum AnswerElsewhere {
        AWAITED,
        GIVEN,
        /** In words of its own, to the complainant of the merged one. */
        TOLD
    }

    /**
     * 已结案.
     *
     * @param before the state to which it returns when it was closed in error
     */
    record Closed(Live before) implements Live {
        @Override
        public Matter matter() {
            return before.matter();
        }

        @Override
        public Closed with(Matter next) {
            return new Closed(before.with(next));
        }
    }
}
