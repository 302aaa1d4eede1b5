package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.petition.World.words;

import java.util.List;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.JointEvent.HotIssueLeft;
import org.fengqiao.domain.rulebook.Clock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A letter joins a hot issue, leaves it, and is answered with the others (并案办理). */
class DrawingTogetherSpec {
    private static final String ISSUE = Ask.ISSUE;

    private static Oversight oversight(Spec spec) {
        return spec.live().matter().oversight();
    }

    @Nested
    class ALetterBelongsToAtMostOneHotIssue {
        @Test
        void and_stands_out_while_it_does() {
            var spec = Spec.registered();
            spec.when(Ask.join(ISSUE)).happens(HotIssueJoined.class);
            assertThat(oversight(spec).marks()).containsExactly(Mark.HOT);
            spec.when(Ask.join("another")).refused("petition.in-a-hot-issue");
            spec.when(Ask.leave("another")).refused("petition.not-of-that-hot-issue");
            spec.when(Ask.leave(ISSUE)).happens(HotIssueLeft.class);
            assertThat(oversight(spec).marks()).isEmpty();
            assertThat(oversight(spec).issue()).isNull();
            spec.when(Ask.leave(ISSUE)).refused("petition.not-of-that-hot-issue");
        }

        @Test
        void joining_changes_neither_its_terms_nor_who_has_it() {
            var before = Spec.transferred();
            var after = Spec.transferred().done(Ask.join(ISSUE));
            assertThat(after.holder()).isEqualTo(before.holder());
            assertThat(after.live().matter().terms())
                    .isEqualTo(before.live().matter().terms());
        }
    }

    @Nested
    class ItIsAnsweredWithTheOthers {
        @Test
        void from_the_day_it_came_by_every_step_that_the_law_wants() {
            var spec =
                    Spec.from("2026-03-02").done(Ask.lodge(), Ask.join(ISSUE)).on("2026-03-09");
            var events = spec.when(Ask.answerTogether(ISSUE, OpinionOutcome.EXPLAINED, "2026-03-09"))
                    .happen();
            assertThat(events)
                    .extracting(Object::getClass)
                    .isEqualTo(List.of(
                            DrawnTogether.class, PetitionRegistered.class, PetitionAccepted.class, OpinionGiven.class));
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.live().matter().terms().clocks()).isEmpty();
        }

        @Test
        void drawn_from_the_unit_below_whose_objection_term_ends_with_it() {
            var spec = Spec.transferred().done(Ask.join(ISSUE)).on("2026-03-09");
            assertThat(spec.running(Clock.OBJECTION)).isPresent();
            var events = spec.when(Ask.answerTogether(ISSUE, OpinionOutcome.SUPPORTED, "2026-03-09"))
                    .happen();
            assertThat(events.getFirst())
                    .isEqualTo(new DrawnTogether(
                            Ask.CASE,
                            events.getFirst().occurredAt(),
                            ISSUE,
                            new Holder(World.COMMUNITY, null),
                            new Holder(World.STREET, null)));
            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
            assertThat(spec.live().matter().terms().clocks()).isEmpty();
        }

        @Test
        void a_suggestion_with_a_reply_and_whether_it_was_adopted() {
            var reply = new LeadingAnswer(null, words("reply"), Adoption.ADOPTED);
            var spec = Spec.inWork(PetitionKind.SUGGESTION).done(Ask.join(ISSUE));
            assertThat(spec.when(Ask.answerTogether(ISSUE, World.STREET, reply, "2026-03-09"))
                            .happen())
                    .extracting(Object::getClass)
                    .isEqualTo(List.of(DrawnTogether.class, ReplyGiven.class));
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
        }

        @Test
        void never_against_what_the_law_asks_of_its_kind() {
            Spec.inWork(PetitionKind.SUGGESTION)
                    .done(Ask.join(ISSUE))
                    .when(Ask.answerTogether(ISSUE, OpinionOutcome.EXPLAINED, "2026-03-09"))
                    .refused("petition.only-an-appeal-ends-with-an-opinion");
            var nothing = new LeadingAnswer(null, null, null);
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.join(ISSUE))
                    .when(Ask.answerTogether(ISSUE, World.STREET, nothing, "2026-03-09"))
                    .refused("hotissue.answer-of-another-kind");
        }

        @Test
        void only_by_the_unit_that_has_it_or_stands_above() {
            Spec.registered()
                    .done(Ask.join(ISSUE))
                    .when(Ask.answerTogether(
                            ISSUE,
                            World.HOUSING,
                            new LeadingAnswer(Ask.opinion(OpinionOutcome.EXPLAINED), null, null),
                            "2026-03-02"))
                    .refused("petition.not-with-the-leading-unit", World.HOUSING.value());
        }

        @Test
        void only_what_belongs_to_it_and_only_once() {
            Spec.registered()
                    .when(Ask.answerTogether(ISSUE, OpinionOutcome.EXPLAINED, "2026-03-02"))
                    .refused("petition.not-of-that-hot-issue");
            var spec = Spec.registered().done(Ask.join(ISSUE));
            spec.done(Ask.answerTogether(ISSUE, OpinionOutcome.EXPLAINED, "2026-03-02"));
            spec.when(Ask.answerTogether(ISSUE, OpinionOutcome.EXPLAINED, "2026-03-02"))
                    .refused("petition.not-now");
        }
    }
}
