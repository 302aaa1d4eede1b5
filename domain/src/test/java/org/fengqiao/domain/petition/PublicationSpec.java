package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.assertRefused;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last word after a hearing may be read by everybody for a while (复核意见公示). */
class PublicationSpec {
    private static final Actor COMPLAINANT = new Actor.Complainant(Ask.CASE);

    /** Before the city on 2026-04-20, asked to judge once more. */
    private static Spec underReReview() {
        return Spec.inWork(PetitionKind.APPEAL)
                .on("2026-03-10")
                .done(Ask.opinion(OpinionOutcome.NOT_SUPPORTED, "2026-03-10"), Ask.served("2026-03-10"))
                .on("2026-03-20")
                .done(Ask.forReview("2026-03-20"))
                .on("2026-04-10")
                .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-04-10"), Ask.served("2026-04-10"))
                .on("2026-04-20")
                .done(Ask.forReview("2026-04-20"));
    }

    private static Spec heard() {
        return underReReview()
                .done(Ask.openHearing("2026-04-20"))
                .on("2026-04-22")
                .done(Ask.endHearing("2026-04-22"));
    }

    private static Spec decided(Spec reReview) {
        return reReview.on("2026-05-06").done(Ask.conclude(ReviewOutcome.UPHELD, "2026-05-06"));
    }

    private static Spec lastWord() {
        return decided(heard()).done(Ask.served("2026-05-06"));
    }

    private static Spec published() {
        return lastWord().done(Ask.publish("2026-05-06", "2026-06-05"));
    }

    private static Publication publication(Spec spec) {
        return PetitionGlance.of(spec.live()).conclusion().publication();
    }

    @Nested
    @Covers("P20")
    class TheLastWordAfterAHearingMayBePublished {
        @Test
        void from_a_day_until_a_day_by_whose_opinion_it_is() {
            var spec = lastWord();
            var published = spec.when(Ask.publish("2026-05-08", "2026-06-05")).happens(OpinionPublished.class);

            assertThat(published.by()).isEqualTo(World.CITY);
            assertThat(published.rule()).isEqualTo("P20");
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(publication(spec)).isEqualTo(Ask.period("2026-05-08", "2026-06-05"));
        }

        @Test
        void after_closing_too_and_it_stays_closed() {
            var spec = lastWord().done(Ask.close());
            spec.when(Ask.publish("2026-05-06", "2026-06-05")).happens(OpinionPublished.class);

            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
            spec.when(Ask.takeDown()).happens(PublicationWithdrawn.class);
            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
        }

        @Test
        void not_without_a_hearing() {
            decided(underReReview())
                    .done(Ask.served("2026-05-06"))
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .refused("petition.not-heard-not-published");
        }

        @Test
        void not_after_one_that_was_called_off() {
            var calledOff = underReReview().done(Ask.openHearing("2026-04-20"), Ask.callOffHearing());

            decided(calledOff)
                    .done(Ask.served("2026-05-06"))
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .refused("petition.not-heard-not-published");
        }

        @Test
        void nor_after_one_of_an_earlier_instance() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.openHearing("2026-03-09"), Ask.endHearing("2026-03-09"))
                    .done(Ask.opinion(OpinionOutcome.NOT_SUPPORTED, "2026-03-09"), Ask.served("2026-03-09"));
            spec.when(Ask.publish("2026-03-09", "2026-04-09")).refused("petition.only-the-last-word-is-published");
            spec.done(Ask.forReview("2026-03-09"))
                    .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"), Ask.served("2026-03-09"))
                    .done(Ask.forReview("2026-03-09"))
                    .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"), Ask.served("2026-03-09"));

            spec.when(Ask.publish("2026-03-09", "2026-04-09")).refused("petition.not-heard-not-published");
        }

        @Test
        void not_before_its_complainant_has_it() {
            decided(heard())
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .refused("petition.served-first-then-published");
        }

        @Test
        void not_where_the_complainant_wants_confidence() {
            lastWord()
                    .done(Ask.contact(Means.NONE, true))
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .refused("petition.confidential-is-not-published");
        }

        @Test
        void but_where_it_is_wanted_no_more() {
            lastWord()
                    .done(Ask.contact(Means.NONE, true), Ask.contact(Means.NONE, false))
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .happens(OpinionPublished.class);
        }

        @Test
        void not_what_proves_to_be_a_denunciation() {
            lastWord()
                    .done(Ask.correct(Fact.KIND, PetitionKind.DENUNCIATION.name()))
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .refused("petition.a-denunciation-is-not-published");
        }

        @Test
        void the_opinion_of_an_outside_body_is_that_body_s_to_publish() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, World.DISTRICT))
                    .done(Ask.register(PetitionKind.APPEAL), Ask.accept("2026-03-02"))
                    .done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-02"), Ask.served("2026-03-02"))
                    .done(Ask.forReview("2026-03-02"))
                    .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-02"), Ask.served("2026-03-02"))
                    .done(Ask.forReview("2026-03-02"), Ask.openHearing("2026-03-02"), Ask.endHearing("2026-03-02"))
                    .done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-02"), Ask.served("2026-03-02"));
            assertThat(spec.holder().unit()).isEqualTo(World.PROVINCE);

            spec.when(Ask.publish("2026-03-02", "2026-04-02"))
                    .refused("petition.whose-opinion-publishes-it", World.PROVINCE.value());
        }

        @Test
        void from_today_at_the_earliest() {
            lastWord()
                    .when(Ask.publish("2026-05-05", "2026-06-05"))
                    .refused("petition.publication-began-already", "2026-05-06");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-05-06, 2026-05-05, petition.publication-ends-before-it-begins",
            "2026-05-06, 2027-05-07, petition.publication-too-long"
        })
        void for_a_day_at_least_and_a_year_at_most(String from, String until, String code) {
            assertRefused(code, () -> Ask.period(from, until));
            assertThat(Ask.period("2026-05-06", "2026-05-06")).isNotNull();
            assertThat(Ask.period("2026-05-06", "2027-05-06")).isNotNull();
        }

        @Test
        void once_at_a_time_and_again_when_it_is_over() {
            var spec = published().on("2026-06-05");
            spec.when(Ask.publish("2026-06-05", "2026-06-30")).refused("petition.published-already", "2026-06-05");
            spec.on("2026-06-06").when(Ask.publish("2026-06-06", "2026-06-30")).happens(OpinionPublished.class);
        }
    }

    @Nested
    @Covers("P20")
    class APublicationIsTakenDown {
        @Test
        void with_a_reason_and_may_be_published_again() {
            var spec = published().on("2026-05-10");
            var withdrawn = spec.when(Ask.takeDown()).happens(PublicationWithdrawn.class);

            assertThat(withdrawn.ground()).isEqualTo(WithdrawalGround.DECIDED);
            assertThat(withdrawn.reason()).isNotNull();
            assertThat(publication(spec)).isNull();
            spec.when(Ask.publish("2026-05-10", "2026-06-10")).happens(OpinionPublished.class);
        }

        @Test
        void before_it_begins_too_but_not_once_it_is_over() {
            lastWord()
                    .done(Ask.publish("2026-05-20", "2026-06-20"))
                    .when(Ask.takeDown())
                    .happens(PublicationWithdrawn.class);
            published().on("2026-06-06").when(Ask.takeDown()).refused("petition.nothing-is-published");
            lastWord().when(Ask.takeDown()).refused("petition.nothing-is-published");
        }

        @Test
        void by_itself_when_its_complainant_wants_confidence() {
            var spec = published().by(COMPLAINANT);
            var events = spec.when(Ask.contact(Means.NONE, true)).happen();

            assertThat(events).hasSize(2);
            assertThat(events.getLast()).isInstanceOfSatisfying(PublicationWithdrawn.class, withdrawn -> {
                assertThat(withdrawn.ground()).isEqualTo(WithdrawalGround.CONFIDENTIAL);
                assertThat(withdrawn.reason()).isNull();
            });
            assertThat(publication(spec)).isNull();
        }

        @Test
        void by_itself_when_the_opinion_is_issued_anew() {
            var director = new Actor.Staff("director.city", World.CITY, World.STREET_DIRECTOR.duties());
            var spec = published().by(director);
            spec.done(Ask.issue(PaperKind.REREVIEW, 1, World.CITY, 2026));
            var events = spec.when(Ask.replace(PaperKind.REREVIEW, 1)).happen();

            assertThat(events.getFirst()).isInstanceOf(PaperReplaced.class);
            assertThat(events.getLast())
                    .isInstanceOfSatisfying(
                            PublicationWithdrawn.class,
                            withdrawn -> assertThat(withdrawn.ground()).isEqualTo(WithdrawalGround.REPLACED));
            spec.done(Ask.served("2026-05-06"))
                    .when(Ask.publish("2026-05-06", "2026-06-05"))
                    .happens(OpinionPublished.class);
        }

        @Test
        void by_itself_when_it_proves_to_be_a_denunciation() {
            var events = published()
                    .when(Ask.correct(Fact.KIND, PetitionKind.DENUNCIATION.name()))
                    .happen();

            assertThat(events.getLast())
                    .isInstanceOfSatisfying(
                            PublicationWithdrawn.class,
                            withdrawn -> assertThat(withdrawn.ground()).isEqualTo(WithdrawalGround.WALLED));
        }

        @Test
        void not_by_what_has_nothing_to_do_with_it() {
            var spec = published();
            spec.when(Ask.close()).happen();
            spec.when(Ask.contact(Means.EMAIL)).happens(ContactEvent.ContactChosen.class);
            spec.when(Ask.reopen()).happens(EndingEvent.PetitionReopened.class);

            assertThat(publication(spec)).isNotNull();
        }
    }
}
