package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.RemedyCommand.ConcludeReview;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.RemedyEvent.HearingEnded;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.OpinionServed;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RemedyEvent.ReviewWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.ServiceFailed;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An opinion is served, judged by the superior, and once more by the superior's superior (送达、复查、复核). */
class ReviewSpec {
    private static final Actor COMPLAINANT = new Actor.Complainant(Ask.CASE);

    /** An opinion of the street of 2026-03-10, not yet served. */
    private static Spec answered() {
        return Spec.inWork(PetitionKind.APPEAL)
                .on("2026-03-10")
                .done(Ask.opinion(OpinionOutcome.NOT_SUPPORTED, "2026-03-10"));
    }

    private static Spec underReview() {
        return answered()
                .done(Ask.served("2026-03-10"))
                .on("2026-03-20")
                .done(Ask.forReview("2026-03-20"))
                .by(World.DISTRICT_OFFICER);
    }

    private static Spec reviewed(ReviewOutcome outcome) {
        return underReview().on("2026-04-10").done(Ask.conclude(outcome, "2026-04-10"));
    }

    private static Spec underReReview() {
        return reviewed(ReviewOutcome.UPHELD)
                .done(Ask.served("2026-04-10"))
                .on("2026-04-20")
                .done(Ask.forReview("2026-04-20"));
    }

    @Nested
    @Covers({"P16", "P19"})
    class TheOpinionIsServed {
        @Test
        void and_thirty_days_to_ask_for_review_begin_that_day() {
            var spec = answered().on("2026-03-12");
            var served = spec.when(Ask.served("2026-03-11")).happens(OpinionServed.class);

            assertThat(served.instance()).isEqualTo(Instance.HANDLING);
            assertThat(served.service().on()).isEqualTo("2026-03-11");
            assertThat(spec.running(Clock.REVIEW_REQUEST)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo("2026-04-10");
                assertThat(due.rule()).isEqualTo("P19-ask");
                assertThat(due.article()).isEqualTo("35");
            });
        }

        @Test
        void by_leaving_it_where_it_was_refused_too_but_with_words() {
            answered()
                    .when(new RecordService(
                            Ask.CASE,
                            new Service(
                                    ServiceManner.IN_PERSON,
                                    ServiceResult.REFUSED_AND_LEFT,
                                    LocalDate.parse("2026-03-10"),
                                    null)))
                    .refused("petition.service-words-missing");
            answered()
                    .when(Ask.service(ServiceManner.IN_PERSON, ServiceResult.REFUSED_AND_LEFT, "2026-03-10"))
                    .happens(OpinionServed.class);
        }

        @Test
        void but_nothing_is_left_by_post() {
            answered()
                    .when(Ask.service(ServiceManner.POST, ServiceResult.REFUSED_AND_LEFT, "2026-03-10"))
                    .refused("petition.only-what-is-handed-over-is-left");
        }

        @Test
        void an_attempt_that_failed_starts_nothing_and_may_be_repeated() {
            var spec = answered();
            spec.when(Ask.service(ServiceManner.POST, ServiceResult.NOT_DELIVERED, "2026-03-10"))
                    .happens(ServiceFailed.class);
            assertThat(spec.running(Clock.REVIEW_REQUEST)).isEmpty();
            spec.when(Ask.served("2026-03-10")).happens(OpinionServed.class);
        }

        @Test
        void once() {
            answered()
                    .done(Ask.served("2026-03-10"))
                    .when(Ask.served("2026-03-10"))
                    .refused("petition.served-already", "2026-03-10");
        }

        @Test
        void by_its_complainant_who_opens_it_on_the_net() {
            answered()
                    .by(COMPLAINANT)
                    .when(Ask.service(ServiceManner.ONLINE, ServiceResult.RECEIVED, "2026-03-10"))
                    .happens(OpinionServed.class);
        }

        @ParameterizedTest
        @CsvSource({"POST, RECEIVED, 2026-03-10", "ONLINE, NOT_DELIVERED, 2026-03-10", "ONLINE, RECEIVED, 2026-03-09"})
        void but_in_no_other_way_by_the_complainant(ServiceManner manner, ServiceResult result, String day) {
            answered()
                    .by(COMPLAINANT)
                    .when(Ask.service(manner, result, day))
                    .refused("petition.only-the-network-serves-itself");
        }

        @Test
        void after_closing_too() {
            var spec = answered().done(Ask.close());
            spec.when(Ask.served("2026-03-10")).happens(OpinionServed.class);
            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
            assertThat(spec.running(Clock.REVIEW_REQUEST)).isPresent();
        }

        @Test
        void not_tomorrow_and_not_a_reply() {
            answered().when(Ask.served("2026-03-11")).refused("petition.in-the-future", "2026-03-11");
            Spec.inWork(PetitionKind.SUGGESTION)
                    .done(Ask.reply(Adoption.ADOPTED, "2026-03-09"))
                    .when(Ask.served("2026-03-09"))
                    .refusedNow();
        }
    }

    @Nested
    @Covers("P19")
    class TheSuperiorReviews {
        @Test
        void who_asks_in_time_goes_before_the_superior_of_the_unit_that_issued_it() {
            var spec = answered().done(Ask.served("2026-03-10")).on("2026-04-09");
            var asked = spec.when(Ask.forReview("2026-04-09")).happens(ReviewRequested.class);

            assertThat(asked.instance()).isEqualTo(Instance.REVIEW);
            assertThat(spec.state()).isEqualTo(PetitionState.UNDER_REVIEW);
            assertThat(spec.holder()).isEqualTo(new Holder(World.DISTRICT, null));
            assertThat(spec.running(Clock.REVIEW_REQUEST)).isEmpty();
            assertThat(spec.running(Clock.REVIEW)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo("2026-05-09");
                assertThat(due.rule()).isEqualTo("P19-answer");
            });
        }

        @Test
        void who_assisted_assists_no_more_once_it_judges() {
            var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.invite(World.DISTRICT));
            spec.done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"), Ask.forReview("2026-03-09"));

            assertThat(spec.live().matter().assisting()).isEmpty();
        }

        @Test
        void the_unit_whose_opinion_it_is_reads_along() {
            assertThat(underReview().live().involvement().senderWaits()).isTrue();
        }

        @Test
        void who_asks_late_is_told_the_last_day() {
            answered()
                    .done(Ask.served("2026-03-10"))
                    .on("2026-04-10")
                    .when(Ask.forReview("2026-04-10"))
                    .refused("petition.review-too-late", "2026-04-09");
        }

        @Test
        void a_request_that_was_handed_in_in_time_may_be_entered_later() {
            answered()
                    .done(Ask.served("2026-03-10"))
                    .on("2026-04-13")
                    .when(Ask.forReview("2026-04-09"))
                    .happens(ReviewRequested.class);
        }

        @Test
        void nobody_asks_before_having_it_or_before_it_was_served_at_all_too_late() {
            answered()
                    .on("2026-03-15")
                    .done(Ask.served("2026-03-12"))
                    .when(Ask.forReview("2026-03-11"))
                    .refused("petition.review-before-service", "2026-03-12");
            answered().on("2026-08-01").when(Ask.forReview("2026-08-01")).happens(ReviewRequested.class);
        }

        @Test
        void the_complainant_asks_today() {
            answered()
                    .by(COMPLAINANT)
                    .on("2026-03-12")
                    .when(Ask.forReview("2026-03-11"))
                    .refused("petition.network-is-received-today");
            answered().by(COMPLAINANT).when(Ask.forReview("2026-03-10")).happens(ReviewRequested.class);
        }

        @Test
        void from_a_closed_case_too() {
            var spec = answered().done(Ask.served("2026-03-10"), Ask.close());
            spec.when(Ask.forReview("2026-03-10")).happens(ReviewRequested.class);
            assertThat(spec.state()).isEqualTo(PetitionState.UNDER_REVIEW);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REVOKED")
        void it_is_answered_within_thirty_days(ReviewOutcome outcome) {
            var spec = underReview().on("2026-04-20");
            var concluded = spec.when(Ask.conclude(outcome, "2026-04-20")).happens(ReviewConcluded.class);

            assertThat(concluded.inTime()).isTrue();
            assertThat(concluded.backTo()).isNull();
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
            assertThat(spec.running(Clock.REVIEW)).isEmpty();
            assertThat(underReview()
                            .on("2026-04-21")
                            .when(Ask.conclude(outcome, "2026-04-21"))
                            .happens(ReviewConcluded.class)
                            .inTime())
                    .isFalse();
        }

        @Test
        void what_was_revoked_is_handled_anew_by_who_handled_it() {
            var spec = reviewed(ReviewOutcome.REVOKED);

            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertThat(spec.holder().unit()).isEqualTo(World.STREET);
            assertThat(spec.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-06-09"));
            spec.by(World.STREET_OFFICER).done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-04-10"));
            spec.done(Ask.served("2026-04-10"))
                    .when(Ask.forReview("2026-04-10"))
                    .happens(ReviewRequested.class);
        }

        @Test
        void a_request_may_be_withdrawn_and_the_term_to_ask_runs_on() {
            var spec = underReview();
            spec.when(Ask.withdrawReview()).happens(ReviewWithdrawn.class);

            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.holder().unit()).isEqualTo(World.STREET);
            assertThat(spec.running(Clock.REVIEW)).isEmpty();
            assertThat(spec.running(Clock.REVIEW_REQUEST))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-04-09"));
        }

        @Test
        void not_dated_back_by_a_unit_of_the_platform() {
            underReview()
                    .on("2026-04-10")
                    .when(Ask.conclude(ReviewOutcome.UPHELD, "2026-04-09"))
                    .refused("petition.only-outside-results-are-past");
        }

        @Test
        void not_without_telling_whoever_can_be_reached() {
            underReview()
                    .when(new ConcludeReview(
                            Ask.CASE, LocalDate.parse("2026-03-20"), Ask.reviewOpinion(ReviewOutcome.UPHELD), null))
                    .refused("petition.notice-missing");
        }

        @Test
        void no_outside_body_where_the_superior_is_here() {
            answered()
                    .when(Ask.forReviewBy(World.COURT, "2026-03-10"))
                    .refused("petition.the-superior-reviews", World.DISTRICT.value());
        }

        @Test
        void under_the_law_of_the_day_of_receipt() {
            var spec = Spec.from("2019-12-02")
                    .done(Ask.lodge(Channel.NETWORK, "2019-12-02", Ask.REACHABLE), Ask.register(PetitionKind.APPEAL))
                    .done(Ask.accept("2019-12-02"), Ask.opinion(OpinionOutcome.EXPLAINED, "2019-12-02"))
                    .done(Ask.served("2019-12-02"));

            assertThat(spec.running(Clock.REVIEW_REQUEST)).hasValueSatisfying(due -> {
                assertThat(due.law()).isEqualTo("信访条例");
                assertThat(due.article()).isEqualTo("34");
            });
        }
    }

    @Nested
    @Covers("P20")
    class TheSuperiorOfTheSuperiorHasTheLastWord {
        @Test
        void asked_within_thirty_days_of_the_review_s_service() {
            var spec = underReReview();

            assertThat(spec.state()).isEqualTo(PetitionState.UNDER_REVIEW);
            assertThat(spec.holder().unit()).isEqualTo(World.CITY);
            assertThat(spec.running(Clock.REVIEW)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo("2026-05-20");
                assertThat(due.rule()).isEqualTo("P20-answer");
                assertThat(due.article()).isEqualTo("36");
            });
        }

        @Test
        void then_nothing_more_can_be_asked() {
            var spec = underReReview().on("2026-05-06").done(Ask.conclude(ReviewOutcome.UPHELD, "2026-05-06"));
            spec.when(Ask.served("2026-05-06")).happens(OpinionServed.class);

            assertThat(spec.running(Clock.REVIEW_REQUEST)).isEmpty();
            spec.when(Ask.forReview("2026-05-06")).refused("petition.re-review-was-the-last");
        }

        @Test
        void revoking_sends_it_back_to_the_first_unit() {
            var spec = underReReview().on("2026-05-06").done(Ask.conclude(ReviewOutcome.REVOKED, "2026-05-06"));

            assertThat(spec.holder().unit()).isEqualTo(World.STREET);
            assertThat(spec.live().matter().routing()).isNull();
        }

        @Test
        void the_result_of_an_outside_body_is_entered_by_hand_with_its_own_day() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, World.CITY))
                    .done(Ask.register(PetitionKind.APPEAL), Ask.accept("2026-03-02"))
                    .done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-02"), Ask.served("2026-03-02"))
                    .on("2026-03-10")
                    .done(Ask.forReview("2026-03-10"));
            assertThat(spec.holder().unit()).isEqualTo(World.PROVINCE);
            spec.on("2026-04-15");
            spec.when(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"))
                    .refused("petition.review-before-request", "2026-03-10");
            var concluded =
                    spec.when(Ask.conclude(ReviewOutcome.UPHELD, "2026-04-08")).happens(ReviewConcluded.class);

            assertThat(concluded.on()).isEqualTo("2026-04-08");
            assertThat(concluded.inTime()).isTrue();
            spec.done(Ask.served("2026-04-15"))
                    .when(Ask.forReview("2026-04-15"))
                    .refused("petition.no-superior-here", World.PROVINCE.value());
            spec.when(Ask.forReviewBy(World.HOUSING, "2026-04-15"))
                    .refused("petition.no-outside-body", World.HOUSING.value());
        }

        @Test
        void from_one_outside_body_to_the_next_the_file_stays_with_who_keeps_it() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, World.CITY))
                    .done(Ask.register(PetitionKind.APPEAL), Ask.accept("2026-03-02"))
                    .done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-02"), Ask.served("2026-03-02"))
                    .done(Ask.forReview("2026-03-02"), Ask.conclude(ReviewOutcome.UPHELD, "2026-03-02"))
                    .done(Ask.served("2026-03-02"), Ask.forReviewBy(World.COURT, "2026-03-02"));

            assertThat(spec.holder().unit()).isEqualTo(World.COURT);
            assertThat(spec.live().involvement().desk(spec.facts().units())).isEqualTo(World.CITY);
            spec.done(Ask.conclude(ReviewOutcome.CHANGED, "2026-03-02"), Ask.served("2026-03-02"));
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.live().involvement().desk(spec.facts().units())).isEqualTo(World.CITY);
        }
    }

    @Nested
    @Covers({"P15", "P20"})
    class TheDaysOfAHearingAreNotCounted {
        @Test
        void when_an_appeal_is_handled() {
            var spec = Spec.inWork(PetitionKind.APPEAL).on("2026-03-16");
            spec.when(Ask.openHearing("2026-03-16")).happens(HearingOpened.class);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
            spec.when(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-16"))
                    .refused("petition.hearing-open", "2026-03-16");
            spec.when(Ask.extend(30, "2026-03-16")).refused("petition.hearing-open", "2026-03-16");
            spec.on("2026-03-18").when(Ask.endHearing("2026-03-18")).happens(HearingEnded.class);

            assertThat(spec.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-05-11"));
        }

        @Test
        void and_on_top_of_the_extension_whichever_came_first() {
            var extended = Spec.inWork(PetitionKind.APPEAL).done(Ask.extend(30, "2026-03-09"));
            extended.done(Ask.openHearing("2026-03-09"), Ask.endHearing("2026-03-09"));
            var heard = Spec.inWork(PetitionKind.APPEAL).done(Ask.openHearing("2026-03-09"));
            heard.done(Ask.endHearing("2026-03-09"), Ask.extend(30, "2026-03-09"));

            assertThat(extended.running(Clock.ANSWER)).isEqualTo(heard.running(Clock.ANSWER));
            assertThat(heard.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-06-08"));
        }

        @Test
        void when_it_is_reviewed_once_more() {
            var spec = underReReview();
            spec.when(Ask.openHearing("2026-04-20")).happens(HearingOpened.class);
            spec.when(Ask.conclude(ReviewOutcome.UPHELD, "2026-04-20")).refused("petition.hearing-open", "2026-04-20");
            spec.on("2026-04-29").when(Ask.endHearing("2026-04-29")).happens(HearingEnded.class);

            assertThat(spec.running(Clock.REVIEW))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-06-01"));
        }

        @Test
        void one_at_a_time_and_in_order() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            spec.when(Ask.endHearing("2026-03-09")).refused("petition.no-hearing-open");
            spec.when(Ask.openHearing("2026-03-08")).refused("petition.hearing-too-early", "2026-03-09");
            spec.done(Ask.openHearing("2026-03-09"));
            spec.when(Ask.openHearing("2026-03-09")).refused("petition.hearing-open", "2026-03-09");
            spec.when(Ask.endHearing("2026-03-08")).refused("petition.hearing-too-early", "2026-03-09");
        }

        @Test
        void its_hour_is_on_its_days() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            spec.when(Ask.openHearing("2026-03-09", "2026-03-08T14:30"))
                    .refused("petition.hearing-sits-too-early", "2026-03-09");
            spec.done(Ask.openHearing("2026-03-09", "2026-03-16T14:30"));
            spec.on("2026-03-15")
                    .when(Ask.endHearing("2026-03-15"))
                    .refused("petition.hearing-too-early", "2026-03-16");
            spec.on("2026-03-16").when(Ask.endHearing("2026-03-16")).happens(HearingEnded.class);
        }

        @Test
        void when_it_is_moved_and_held_later() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            spec.when(Ask.moveHearing("2026-03-20T09:00")).refused("petition.no-hearing-open");
            spec.done(Ask.openHearing("2026-03-09"));
            spec.when(Ask.moveHearing("2026-03-08T09:00")).refused("petition.hearing-hour-is-past");
            spec.when(Ask.moveHearing("2026-03-20T09:00")).happens(HearingMoved.class);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
            spec.on("2026-03-19")
                    .when(Ask.endHearing("2026-03-19"))
                    .refused("petition.hearing-too-early", "2026-03-20");
            spec.on("2026-03-20").when(Ask.endHearing("2026-03-20")).happens(HearingEnded.class);

            assertThat(spec.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-05-20"));
        }

        @Test
        void but_are_when_it_is_called_off() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            var due = spec.running(Clock.ANSWER);
            spec.when(Ask.callOffHearing()).refused("petition.no-hearing-open");
            spec.done(Ask.openHearing("2026-03-09", "2026-03-16T14:30"));
            spec.on("2026-03-13").when(Ask.callOffHearing()).happens(HearingCalledOff.class);

            assertThat(spec.running(Clock.ANSWER)).isEqualTo(due);
            spec.when(Ask.endHearing("2026-03-13")).refused("petition.no-hearing-open");
        }

        @Test
        void nor_are_those_of_an_earlier_one_lost_when_a_later_one_is_called_off() {
            var spec = underReReview();
            spec.done(Ask.openHearing("2026-04-20"), Ask.endHearing("2026-04-20"), Ask.openHearing("2026-04-20"));
            spec.done(Ask.callOffHearing());

            var held = underReReview().done(Ask.openHearing("2026-04-20"), Ask.endHearing("2026-04-20"));
            assertThat(spec.running(Clock.REVIEW)).isPresent().isEqualTo(held.running(Clock.REVIEW));
        }

        @Test
        void only_appeals_are_heard() {
            Spec.inWork(PetitionKind.SUGGESTION)
                    .when(Ask.openHearing("2026-03-09"))
                    .refused("petition.only-an-appeal-is-heard");
        }
    }
}
