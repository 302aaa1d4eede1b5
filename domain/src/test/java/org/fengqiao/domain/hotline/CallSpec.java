package org.fengqiao.domain.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.hotline.Call.Answered;
import org.fengqiao.domain.hotline.Call.Blank;
import org.fengqiao.domain.hotline.Call.HandedOver;
import org.fengqiao.domain.hotline.Call.Open;
import org.fengqiao.domain.hotline.CallCommand.CorrectCall;
import org.fengqiao.domain.hotline.CallCommand.TakeCall;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A call is answered on the spot, or answered later, or becomes a petition (热线来电). */
class CallSpec {
    private static Call after(Facts facts, CallCommand... commands) {
        Call call = new Blank();
        for (var command : commands) {
            for (var event : CallDecider.decide(call, command, facts)) {
                call = Call.evolve(call, event);
            }
        }
        return call;
    }

    private static CallTaken taken(Facts facts, TakeCall command) {
        return (CallTaken) CallDecider.decide(new Blank(), command, facts).getFirst();
    }

    @Nested
    @Covers("P27")
    class AnAnswerOnTheSpotEndsIt {
        @Test
        void and_nothing_is_owed_any_more() {
            var taken = taken(Ringing.holdingTo("P27"), Ringing.take(Ringing.ANSWER));

            assertThat(taken.answer()).isEqualTo(Ringing.ANSWER);
            assertThat(taken.due()).isNull();
            assertThat(Call.evolve(new Blank(), taken))
                    .isEqualTo(new Answered(Ringing.ID, Suzhou.GUSU, Ringing.ENTRY.answered(Ringing.ANSWER)));
        }

        @Test
        void the_caller_need_not_give_a_name() {
            assertThat(taken(Ringing.facts(), Ringing.take(Ringing.ANSWER))
                            .caller()
                            .name())
                    .isNull();
        }

        @Test
        void it_is_not_answered_twice() {
            var call = after(Ringing.facts(), Ringing.take(Ringing.ANSWER));

            assertRefused("call.answered-already", () -> CallDecider.decide(call, Ringing.ANSWERING, Ringing.facts()));
        }
    }

    @Nested
    @Covers("P27")
    class WhatCouldNotBeAnsweredAtOnce {
        @Test
        void has_no_term_as_shipped_for_the_rule_is_another_citys() {
            assertThat(taken(Ringing.facts(), Ringing.take(null)).due()).isNull();
        }

        @Test
        void is_owed_within_five_working_days_where_the_rule_was_turned_on() {
            var due = taken(Ringing.holdingTo("P27"), Ringing.take(null)).due();

            assertThat(due).isNotNull();
            assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-16"));
            assertThat(due.clock()).isEqualTo(Clock.ANSWER);
            assertThat(due.rule()).isEqualTo("P27");
            assertThat(due.rulebook()).isEqualTo("petitions-1+P27");
        }

        @Test
        void is_answered_later_and_whether_in_time_is_told() {
            var open = after(Ringing.holdingTo("P27"), Ringing.take(null));
            var late = ((Open) open).due().on().plusDays(1);

            assertThat(CallDecider.decide(open, Ringing.ANSWERING, Ringing.facts()))
                    .containsExactly(
                            new CallAnswered(Ringing.ID, Ringing.facts().thisMinute(), Ringing.ANSWER, true));
            assertThat(CallDecider.decide(open, Ringing.ANSWERING, on(late)))
                    .first()
                    .satisfies(
                            event -> assertThat(((CallAnswered) event).inTime()).isFalse());
        }

        private static Facts on(LocalDate day) {
            var facts = Ringing.facts();
            return new Facts(
                    day.atTime(9, 0),
                    facts.actor(),
                    facts.calendar(),
                    facts.rulebook(),
                    facts.units(),
                    facts.roster(),
                    facts.categories(),
                    facts.reasons());
        }
    }

    @Nested
    @Covers("P27")
    class TheRestBecomesAPetition {
        @Test
        void from_what_was_promised_and_from_what_was_answered() {
            for (var open : List.of(Ringing.take(null), Ringing.take(Ringing.ANSWER))) {
                var call = after(Ringing.facts(), open);

                assertThat(CallDecider.decide(call, Ringing.HANDING_OVER, Ringing.facts()))
                        .containsExactly(new CallHandedOver(
                                Ringing.ID, Ringing.facts().thisMinute(), "case-1", Ringing.PETITION));
            }
        }

        @Test
        void once_and_then_the_petition_goes_on_with_it() {
            var call = after(Ringing.facts(), Ringing.take(null), Ringing.HANDING_OVER);

            assertThat(call).isEqualTo(new HandedOver(Ringing.ID, Suzhou.GUSU, Ringing.ENTRY));
            assertRefused("call.is-a-petition", () -> CallDecider.decide(call, Ringing.HANDING_OVER, Ringing.facts()));
            assertRefused("call.is-a-petition", () -> CallDecider.decide(call, Ringing.ANSWERING, Ringing.facts()));
        }
    }

    @Nested
    class WhatWasWrittenDownCanBeWrong {
        @Test
        void in_any_state_and_what_it_was_stays_told() {
            for (var call : List.of(
                    after(Ringing.facts(), Ringing.take(null)),
                    after(Ringing.facts(), Ringing.take(Ringing.ANSWER)),
                    after(Ringing.facts(), Ringing.take(null), Ringing.HANDING_OVER))) {
                assertThat(CallDecider.decide(call, Ringing.CORRECTING, Ringing.facts()))
                        .containsExactly(new CallCorrected(
                                Ringing.ID,
                                Ringing.facts().thisMinute(),
                                CallCorrection.ofWords(CallFact.QUESTION, Ringing.QUESTION),
                                Ringing.CORRECTING.is(),
                                Ringing.REASON));
            }
        }

        @Test
        void and_the_next_correction_starts_from_it() {
            var call = (Call.Taken) after(Ringing.facts(), Ringing.take(null), Ringing.CORRECTING);

            assertThat(call.entry().question())
                    .isEqualTo(Ringing.CORRECTING.is().words());
        }

        @Test
        void but_not_the_answer_before_there_is_one_nor_by_nothing() {
            var open = after(Ringing.facts(), Ringing.take(null));

            assertRefused(
                    "call.not-answered-yet",
                    () -> corrected(open, CallCorrection.ofWords(CallFact.ANSWER, Ringing.ANSWER)));
            assertRefused("call.correction-empty", () -> corrected(open, CallCorrection.ofWords(CallFact.NAME, null)));
        }

        @Test
        void and_a_category_is_another_one_that_can_be_chosen() {
            var open = after(Ringing.facts(), Ringing.take(null));

            assertRefused("call.correction-changes-nothing", () -> corrected(open, CallCorrection.ofCategory("0101")));
            assertRefused("petition.unknown-category", () -> corrected(open, CallCorrection.ofCategory("99")));
        }

        private static List<CallEvent> corrected(Call call, CallCorrection is) {
            return CallDecider.decide(call, new CorrectCall(Ringing.ID, is, Ringing.REASON), Ringing.facts());
        }
    }

    @Nested
    class AUnitThatIsNoMore {
        @Test
        void has_its_calls_followed_by_its_successor_under_their_old_numbers() {
            var call = (Call.Taken) after(Ringing.facts(), Ringing.take(null), Ringing.FOLLOWING);

            assertThat(call.unit()).isEqualTo(Suzhou.KUNSHAN);
        }

        @Test
        void has_them_followed_once() {
            var call = after(Ringing.facts(), Ringing.take(null), Ringing.FOLLOWING);

            assertRefused("call.nothing-to-follow", () -> CallDecider.decide(call, Ringing.FOLLOWING, Ringing.facts()));
        }
    }

    @Test
    void it_is_for_an_open_unit_of_the_platform_in_a_category_that_can_be_chosen() {
        var nowhere = new TakeCall(
                Ringing.ID,
                Ringing.NUMBER,
                UnitCode.of("999999000000"),
                Ringing.CALLER,
                Ringing.QUESTION,
                "0101",
                null);
        var nothing =
                new TakeCall(Ringing.ID, Ringing.NUMBER, Suzhou.GUSU, Ringing.CALLER, Ringing.QUESTION, "99", null);

        assertRefused("unit.unknown", () -> taken(Ringing.facts(), nowhere));
        assertRefused("petition.unknown-category", () -> taken(Ringing.facts(), nothing));
    }

    @Test
    void a_number_tells_a_call_from_a_petition() {
        assertThat(CallNumber.of(Suzhou.GUSU, TODAY.getYear(), 17)).isEqualTo(Ringing.NUMBER);
        assertRefused("call.number-shape", () -> new CallNumber("320508-2026-000017"));
    }
}
