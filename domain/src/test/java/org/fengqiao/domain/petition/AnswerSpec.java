package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.AnsweringCommand.ExtendTerm;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionDeclined;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionRequested;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The term is extended once, and the petition is answered as its kind asks (延期与答复). */
class AnswerSpec {
    @Nested
    @Covers("P18")
    class TheTermIsExtendedOnce {
        @Test
        void after_the_officer_asked_the_head_grants_it_and_the_complainant_is_told_why() {
            var spec = Spec.inWork(PetitionKind.APPEAL).on("2026-04-20");
            assertThat(spec.when(Ask.requestExtension(20))
                            .happens(ExtensionRequested.class)
                            .days())
                    .isEqualTo(20);
            var extended = spec.when(Ask.extend(10, "2026-04-20")).happens(TermExtended.class);

            assertThat(extended.reasons()).isEqualTo(World.words("complex"));
            assertThat(extended.notice()).isEqualTo(Ask.told("2026-04-20"));
            assertThat(spec.running(Clock.ANSWER)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo("2026-05-18");
                assertThat(due.rule()).isEqualTo("P18-extension");
                assertThat(due.article()).isEqualTo("34");
            });
        }

        @ParameterizedTest(name = "by {0} days until {1}")
        @CsvSource({"1, 2026-05-09", "10, 2026-05-18", "30, 2026-06-08"})
        void by_thirty_days_at_most_counted_on_from_the_sixtieth(int days, LocalDate until) {
            var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.extend(days, "2026-03-09"));

            assertThat(spec.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo(until));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 31})
        void by_no_other_length(int days) {
            Spec.inWork(PetitionKind.APPEAL)
                    .when(Ask.extend(days, "2026-03-09"))
                    .refused("petition.extension-days", "30");
            Spec.inWork(PetitionKind.APPEAL).when(Ask.requestExtension(days)).refused("petition.extension-days", "30");
        }

        @Test
        void never_a_second_time() {
            var extended = Spec.inWork(PetitionKind.APPEAL).done(Ask.extend(1, "2026-03-09"));
            extended.when(Ask.extend(1, "2026-03-09")).refused("petition.extended-once-only");
            extended.when(Ask.requestExtension(1)).refused("petition.extended-once-only");
        }

        @Test
        void while_it_runs_and_not_after() {
            Spec.inWork(PetitionKind.APPEAL)
                    .on("2026-05-08")
                    .when(Ask.extend(30, "2026-05-08"))
                    .happens(TermExtended.class);
            Spec.inWork(PetitionKind.APPEAL)
                    .on("2026-05-09")
                    .when(Ask.extend(30, "2026-05-09"))
                    .refused("petition.extension-too-late", "2026-05-08");
        }

        @Test
        void a_declined_request_may_be_made_again() {
            var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.requestExtension(30));
            spec.when(Ask.requestExtension(30)).refused("petition.extension-already-requested");
            spec.when(Ask.decline()).happens(ExtensionDeclined.class);
            spec.when(Ask.decline()).refused("petition.no-extension-requested");
            spec.when(Ask.requestExtension(15)).happens(ExtensionRequested.class);
        }

        @Test
        void only_where_there_is_a_term() {
            Spec.inWork(PetitionKind.SUGGESTION)
                    .when(Ask.extend(30, "2026-03-09"))
                    .refused("petition.no-term-to-extend");
        }

        @Test
        void not_without_telling_whoever_can_be_reached() {
            Spec.inWork(PetitionKind.APPEAL)
                    .when(new ExtendTerm(Ask.CASE, 10, World.words("complex"), null))
                    .refused("petition.notice-missing");
        }
    }

    @Nested
    @Covers("P16")
    class AnAppealEndsWithAnOpinion {
        @ParameterizedTest
        @EnumSource(OpinionOutcome.class)
        void of_four_parts_and_one_of_three_outcomes(OpinionOutcome outcome) {
            var spec = Spec.inWork(PetitionKind.APPEAL).on("2026-05-08");
            var given = spec.when(Ask.opinion(outcome, "2026-05-08")).happens(OpinionGiven.class);

            assertThat(given.opinion()).isEqualTo(Ask.opinion(outcome));
            assertThat(given.inTime()).isTrue();
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
        }

        @Test
        void late_after_the_last_day() {
            var given = Spec.inWork(PetitionKind.APPEAL)
                    .on("2026-05-09")
                    .when(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-05-09"))
                    .happens(OpinionGiven.class);

            assertThat(given.inTime()).isFalse();
        }

        @Test
        void in_time_within_the_extension() {
            var given = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.extend(30, "2026-03-09"))
                    .on("2026-06-08")
                    .when(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-06-08"))
                    .happens(OpinionGiven.class);

            assertThat(given.inTime()).isTrue();
        }

        @Test
        void not_with_a_reply_and_not_in_silence() {
            Spec.inWork(PetitionKind.APPEAL)
                    .when(Ask.reply(null, "2026-03-09"))
                    .refused("petition.an-appeal-ends-with-an-opinion");
            Spec.inWork(PetitionKind.APPEAL)
                    .when(new GiveOpinion(Ask.CASE, Ask.opinion(OpinionOutcome.SUPPORTED), null))
                    .refused("petition.notice-missing");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPEAL")
        void and_nothing_else_does(PetitionKind kind) {
            Spec.inWork(kind)
                    .when(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"))
                    .refused("petition.only-an-appeal-ends-with-an-opinion");
        }

        @Test
        void once() {
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"))
                    .when(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"))
                    .refusedNow();
        }
    }

    @Nested
    @Covers("P13")
    class OtherKindsEndWithAReply {
        @ParameterizedTest
        @EnumSource(Adoption.class)
        void a_suggestion_is_told_whether_it_was_adopted(Adoption adoption) {
            var spec = Spec.inWork(PetitionKind.SUGGESTION);
            var given = spec.when(Ask.reply(adoption, "2026-03-09")).happens(ReplyGiven.class);

            assertThat(given.adoption()).isEqualTo(adoption);
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
        }

        @Test
        void it_is_not_left_in_the_dark() {
            Spec.inWork(PetitionKind.SUGGESTION)
                    .when(Ask.reply(null, "2026-03-09"))
                    .refused("petition.adoption-missing");
        }

        @Test
        void a_denunciation_is_answered_without_it() {
            Spec.inWork(PetitionKind.DENUNCIATION)
                    .when(Ask.reply(null, "2026-03-09"))
                    .happens(ReplyGiven.class);
        }
    }
}
