package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.rulebook.Deadline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Any entered fact can be corrected with a reason; old and new stay visible, terms follow (更正). */
class CorrectionSpec {
    @Nested
    class BothValuesStayVisible {
        @ParameterizedTest
        @EnumSource(names = {"NAME", "PHONE", "ADDRESS", "TITLE", "TEXT"})
        void of_words(Fact fact) {
            var corrected = Spec.registered().when(Ask.correctWords(fact)).happens(FactCorrected.class);

            assertThat(corrected.was().words())
                    .isEqualTo(World.words(fact.name().toLowerCase(java.util.Locale.ROOT)));
            assertThat(corrected.is().words()).isEqualTo(World.words("right"));
            assertThat(corrected.reason()).isEqualTo(World.words("mistyped"));
        }

        @ParameterizedTest
        @CsvSource({
            "CHANNEL, NETWORK, LETTER",
            "KIND, APPEAL, SUGGESTION",
            "CATEGORY, 0101, 0202",
            "RECEIVED_ON, 2026-03-02, 2026-02-27",
            "UNIT, 320508021000, 320508021024"
        })
        void of_values(Fact fact, String was, String is) {
            var corrected = Spec.registered().when(Ask.correct(fact, is)).happens(FactCorrected.class);

            assertThat(corrected.was().value()).isEqualTo(was);
            assertThat(corrected.is().value()).isEqualTo(is);
        }

        @Test
        void and_a_second_correction_starts_from_the_first() {
            var corrected = Spec.registered()
                    .done(Ask.correctWords(Fact.NAME))
                    .when(Ask.correctWords(Fact.NAME))
                    .happens(FactCorrected.class);

            assertThat(corrected.was().words()).isEqualTo(World.words("right"));
        }
    }

    @Nested
    class WhatIsNoCorrectionIsRefused {
        @Test
        void the_same_value_again() {
            Spec.registered()
                    .when(Ask.correct(Fact.CHANNEL, "NETWORK"))
                    .refused("petition.correction-changes-nothing", "CHANNEL");
        }

        @ParameterizedTest
        @CsvSource({"CHANNEL, PIGEON", "KIND, JOKE", "RECEIVED_ON, yesterday"})
        void an_unknown_value(Fact fact, String value) {
            Spec.registered().when(Ask.correct(fact, value)).refused("petition.correction-unknown-value", fact.name());
        }

        @Test
        void an_empty_one() {
            Spec.registered().when(Ask.correct(Fact.KIND, " ")).refused("petition.correction-empty");
            Spec.registered().when(Ask.correct(Fact.NAME, "open words")).refused("petition.correction-empty");
        }

        @Test
        void a_value_and_words_at_once() {
            var words = World.words("right");
            var both = new Correction(Fact.NAME, words, "open words");
            Spec.registered().when(new CorrectFact(Ask.CASE, both, words)).refused("petition.correction-unknown-value");
            var alsoBoth = new Correction(Fact.CHANNEL, words, "LETTER");
            Spec.registered()
                    .when(new CorrectFact(Ask.CASE, alsoBoth, words))
                    .refused("petition.correction-unknown-value");
        }

        @Test
        void kind_and_field_before_there_are_any() {
            var received = Spec.from("2026-03-02").done(Ask.lodge());
            received.when(Ask.correct(Fact.KIND, "APPEAL")).refused("petition.not-registered-yet", "KIND");
            received.when(Ask.correct(Fact.CATEGORY, "0202")).refused("petition.not-registered-yet", "CATEGORY");
        }

        @Test
        void a_field_that_does_not_exist() {
            Spec.registered().when(Ask.correct(Fact.CATEGORY, "9999")).refused("petition.unknown-category", "9999");
        }

        @Test
        void a_day_of_receipt_after_the_petition_was_here() {
            var spec = Spec.registered().on("2026-03-09");
            spec.when(Ask.correct(Fact.RECEIVED_ON, "2026-03-03"))
                    .refused("petition.received-after-it-was-here", "2026-03-02");
            spec.when(Ask.correct(Fact.RECEIVED_ON, "2026-03-10")).refused("petition.in-the-future");
        }

        @Test
        void a_day_of_receipt_after_the_answer_of_another_system() {
            Spec.from("2026-03-02")
                    .done(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-12-12T16:00")))
                    .when(Ask.correct(Fact.RECEIVED_ON, "2019-12-13"))
                    .refused("petition.received-after-it-was-here", "2019-12-12");
        }
    }

    @Nested
    class TermsFollow {
        @Test
        @Covers({"P06", "P08"})
        void the_day_of_receipt() {
            var spec = Spec.registered().on("2026-03-04").done(Ask.correct(Fact.RECEIVED_ON, "2026-02-27"));

            due(spec, Clock.ROUTING, "2026-03-16");
            due(spec, Clock.NOTICE, "2026-03-16");
        }

        @Test
        void and_the_law_of_that_day() {
            var spec = Spec.inWork(PetitionKind.SUGGESTION).done(Ask.correct(Fact.RECEIVED_ON, "2022-04-29"));

            assertThat(spec.running(Clock.ANSWER)).map(Deadline::law).hasValue("信访条例");
        }

        @Test
        void but_not_what_counts_from_the_day_it_was_sent_on() {
            var spec = Spec.transferred();
            var corrected =
                    spec.when(Ask.correct(Fact.RECEIVED_ON, "2026-02-27")).happens(FactCorrected.class);

            assertThat(corrected.clocks()).isEmpty();
            due(spec, Clock.NOTICE, "2026-03-19");
        }

        @Test
        void also_while_an_objection_is_checked() {
            var spec =
                    Spec.transferred().on("2026-03-06").done(Ask.object(), Ask.correct(Fact.RECEIVED_ON, "2026-02-27"));

            due(spec, Clock.NOTICE, "2026-03-19");
        }

        @Test
        void or_was_handed_back() {
            var spec = Spec.transferred()
                    .on("2026-03-06")
                    .done(Ask.object(), Ask.uphold(), Ask.correct(Fact.RECEIVED_ON, "2026-02-27"));

            due(spec, Clock.ROUTING, "2026-03-23");
        }

        @Test
        @Covers("P18")
        void the_kind() {
            var spec = Spec.inWork(PetitionKind.SUGGESTION).on("2026-03-20");
            spec.done(Ask.correct(Fact.KIND, "APPEAL"));
            due(spec, Clock.ANSWER, "2026-05-08");

            spec.done(Ask.correct(Fact.KIND, "DENUNCIATION"));
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
        }

        @Test
        @Covers("P18")
        void and_an_extension_is_not_lost_on_the_way() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.extend(30, "2026-03-09"))
                    .done(Ask.correct(Fact.KIND, "SUGGESTION"), Ask.correct(Fact.KIND, "APPEAL"));

            due(spec, Clock.ANSWER, "2026-06-08");
        }

        @Test
        @Covers("P08")
        void the_address_which_makes_a_notice_owed_from_then_on() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.UNREACHABLE));
            spec.on("2026-03-04").done(Ask.correctWords(Fact.ADDRESS));

            due(spec, Clock.NOTICE, "2026-03-19");
        }

        @Test
        void but_not_by_an_outside_body() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.UNREACHABLE), Ask.register())
                    .done(Ask.transfer(World.COURT), Ask.correctWords(Fact.ADDRESS));

            assertThat(spec.live().matter().terms().clocks()).isEmpty();
        }

        @Test
        @Covers("P23")
        void and_a_moved_term_can_be_missed_anew() {
            var spec = Spec.from("2026-03-20")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.UNREACHABLE), Ask.noteOverdue());
            spec.done(Ask.correct(Fact.RECEIVED_ON, "2026-03-19"));
            spec.when(Ask.noteOverdue()).refused("petition.not-overdue");

            assertThat(spec.on("2026-04-10")
                            .when(Ask.noteOverdue())
                            .happens(PetitionFellOverdue.class)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 4, 3));
        }
    }

    @Nested
    class TheUnit {
        @Test
        void is_corrected_before_the_case_went_anywhere() {
            var spec = Spec.registered().done(Ask.take(), Ask.correct(Fact.UNIT, World.NEIGHBOUR.value()));

            assertThat(spec.holder()).isEqualTo(new Holder(World.NEIGHBOUR, null));
        }

        @Test
        void afterwards_it_is_routed() {
            Spec.transferred()
                    .when(Ask.correct(Fact.UNIT, World.NEIGHBOUR.value()))
                    .refused("petition.unit-is-routed-now");
        }

        @Test
        void to_one_that_takes_petitions() {
            Spec.registered().when(Ask.correct(Fact.UNIT, "nowhere")).refused("unit.unknown");
            Spec.registered().when(Ask.correct(Fact.UNIT, "320508021025")).refused("unit.closed");
            Spec.registered().when(Ask.correct(Fact.UNIT, "gusu-court")).refused("unit.works-outside");
            Spec.registered().when(Ask.correct(Fact.UNIT, "??")).refused("unit.code-shape");
        }
    }

    private static void due(Spec spec, Clock clock, String day) {
        assertThat(spec.running(clock)).map(Deadline::on).hasValue(LocalDate.parse(day));
    }
}
