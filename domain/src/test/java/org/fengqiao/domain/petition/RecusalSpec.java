package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.WallEvent.InterestDisclosed;
import org.fengqiao.domain.petition.WallEvent.RecusalDeclined;
import org.fengqiao.domain.petition.WallEvent.RecusalGranted;
import org.fengqiao.domain.petition.WallEvent.RecusalLifted;
import org.fengqiao.domain.petition.WallEvent.RecusalRequested;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whoever has a direct interest stays away (回避). */
@Covers("P12")
class RecusalSpec {
    private static final String OFFICER = "officer.shuangta";
    private static final String COLLEAGUE = "colleague.shuangta";

    @Nested
    class ItIsAskedFor {
        @Test
        void by_the_person_who_says_so() {
            assertThat(Spec.registered().when(Ask.disclose()).happens(InterestDisclosed.class))
                    .extracting(InterestDisclosed::account)
                    .isEqualTo(OFFICER);
        }

        @Test
        void or_by_the_complainant_through_an_officer() {
            assertThat(Spec.registered().when(Ask.requestRecusal(COLLEAGUE)).happens(RecusalRequested.class))
                    .extracting(RecusalRequested::account)
                    .isEqualTo(COLLEAGUE);
        }

        @Test
        void once_and_not_for_who_stays_away_already() {
            var spec = Spec.registered().done(Ask.disclose());
            spec.when(Ask.requestRecusal(OFFICER)).refused("petition.recusal-asked-already");

            spec.by(World.STREET_DIRECTOR).done(Ask.grantRecusal(OFFICER));
            spec.when(Ask.requestRecusal(OFFICER)).refused("petition.stays-away-already");
        }

        @Test
        void only_for_somebody_who_works_here() {
            Spec.registered().when(Ask.requestRecusal("nobody")).refused("petition.nobody-of-that-name", "nobody");
        }

        @Test
        void and_changes_nothing_until_it_is_decided() {
            var spec = Spec.registered().done(Ask.take(), Ask.disclose());

            assertThat(spec.holder().account()).isEqualTo(OFFICER);
            assertThat(relation(spec, World.STREET_OFFICER)).isEqualTo(Relation.HOLDER);
        }
    }

    @Nested
    class TheHeadDecides {
        @Test
        void then_that_person_learns_no_more_of_it_and_it_lies_at_the_unit_with_nobody() {
            var spec = Spec.registered().done(Ask.take(), Ask.disclose());
            spec.by(World.STREET_DIRECTOR).when(Ask.grantRecusal(OFFICER)).happens(RecusalGranted.class);

            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
            assertThat(relation(spec, World.STREET_OFFICER)).isEqualTo(Relation.WALLED);
            assertThat(relation(spec, World.STREET_DIRECTOR)).isEqualTo(Relation.HOLDER);
        }

        @Test
        @Covers("P25")
        void a_leader_who_answered_for_it_in_person_answers_for_it_no_more() {
            var director = World.STREET_DIRECTOR.account();
            var spec =
                    Spec.inWork(PetitionKind.APPEAL).by(World.STREET_DIRECTOR).done(Ask.takeCharge(), Ask.disclose());
            spec.by(World.DISTRICT_OFFICER);
            var events = spec.when(Ask.grantRecusal(director)).happen();

            assertThat(events).hasSize(2);
            assertThat(events.getLast()).isInstanceOfSatisfying(ChargeHandedOver.class, ended -> {
                assertThat(ended.from()).isEqualTo(director);
                assertThat(ended.unit()).isEqualTo(World.STREET);
                assertThat(ended.to()).isNull();
            });
            assertThat(spec.live().matter().track().charge()).isNull();
            assertThat(spec.live().matter().oversight().marks()).doesNotContain(Mark.IN_CHARGE);
            spec.when(Ask.takeCharge()).happens(TrackEvent.ChargeTaken.class);
        }

        @Test
        void and_whoever_else_answers_for_it_goes_on() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .by(World.STREET_DIRECTOR)
                    .done(Ask.takeCharge(), Ask.requestRecusal(COLLEAGUE));
            spec.when(Ask.grantRecusal(COLLEAGUE)).happens(RecusalGranted.class);

            assertThat(spec.live().matter().track().charge())
                    .isEqualTo(new Charge(World.STREET_DIRECTOR.account(), World.STREET));
        }

        @Test
        void it_stays_with_whoever_else_had_it() {
            var spec = Spec.registered().done(Ask.take(), Ask.requestRecusal(COLLEAGUE));
            spec.by(World.STREET_DIRECTOR).done(Ask.grantRecusal(COLLEAGUE));

            assertThat(spec.holder().account()).isEqualTo(OFFICER);
        }

        @Test
        void or_says_why_not_and_who_had_asked() {
            var spec = Spec.registered().done(Ask.disclose(), Ask.requestRecusal(COLLEAGUE));
            spec.by(World.STREET_DIRECTOR);

            assertThat(spec.when(Ask.declineRecusal(OFFICER))
                            .happens(RecusalDeclined.class)
                            .disclosed())
                    .isTrue();
            assertThat(spec.when(Ask.declineRecusal(COLLEAGUE))
                            .happens(RecusalDeclined.class)
                            .disclosed())
                    .isFalse();
            assertThat(relation(spec, World.STREET_OFFICER)).isEqualTo(Relation.HOLDER);
        }

        @Test
        void only_on_what_was_asked() {
            Spec.registered().when(Ask.grantRecusal(OFFICER)).refused("petition.no-recusal-asked");
            Spec.registered().when(Ask.declineRecusal(OFFICER)).refused("petition.no-recusal-asked");
        }

        @Test
        void and_nobody_about_himself() {
            var spec = Spec.registered().by(World.STREET_DIRECTOR).done(Ask.disclose());

            spec.when(Ask.grantRecusal("director.shuangta")).refused("petition.nobody-decides-on-own-recusal");
            spec.when(Ask.declineRecusal("director.shuangta")).refused("petition.nobody-decides-on-own-recusal");
        }
    }

    @Nested
    class ItIsLifted {
        @Test
        void with_a_reason_and_the_person_may_learn_of_it_and_go_on() {
            var spec = recused();
            var lifted = spec.when(Ask.liftRecusal(OFFICER)).happens(RecusalLifted.class);

            assertThat(lifted.reason()).isEqualTo(World.words("no interest any more"));
            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
            assertThat(relation(spec, World.STREET_OFFICER)).isEqualTo(Relation.HOLDER);
            spec.by(World.STREET_OFFICER).done(Ask.take());
            assertThat(spec.holder().account()).isEqualTo(OFFICER);
        }

        @Test
        void only_where_it_was_granted_and_once() {
            Spec.registered().when(Ask.liftRecusal(OFFICER)).refused("petition.nobody-recused");
            Spec.registered()
                    .done(Ask.take(), Ask.disclose())
                    .when(Ask.liftRecusal(OFFICER))
                    .refused("petition.nobody-recused");
            recused()
                    .done(Ask.liftRecusal(OFFICER))
                    .when(Ask.liftRecusal(OFFICER))
                    .refused("petition.nobody-recused");
        }

        @Test
        void and_may_be_asked_for_and_granted_again() {
            var spec = recused().done(Ask.liftRecusal(OFFICER), Ask.requestRecusal(OFFICER));

            spec.when(Ask.grantRecusal(OFFICER)).happens(RecusalGranted.class);

            assertThat(relation(spec, World.STREET_OFFICER)).isEqualTo(Relation.WALLED);
        }

        @Test
        void whoever_is_accused_stays_behind_the_wall() {
            var spec = Spec.from("2026-03-02")
                    .done(
                            Ask.lodge(),
                            Ask.requestRecusal(COLLEAGUE),
                            Ask.grantRecusal(COLLEAGUE),
                            Ask.accuse(COLLEAGUE));

            spec.by(World.STREET_DIRECTOR).done(Ask.liftRecusal(COLLEAGUE));

            assertThat(spec.live().matter().barred().walls().keepOut(COLLEAGUE)).isTrue();
        }

        private static Spec recused() {
            return Spec.registered()
                    .done(Ask.take(), Ask.disclose())
                    .by(World.STREET_DIRECTOR)
                    .done(Ask.grantRecusal(OFFICER));
        }
    }

    @Test
    void what_is_closed_needs_none() {
        var closed = Spec.registered().done(Ask.withdraw(), Ask.close());

        closed.when(Ask.disclose()).refusedNow();
        closed.when(Ask.requestRecusal(COLLEAGUE)).refusedNow();
        closed.when(Ask.grantRecusal(COLLEAGUE)).refusedNow();
        closed.when(Ask.liftRecusal(COLLEAGUE)).refusedNow();
        closed.when(Ask.declineRecusal(COLLEAGUE)).refusedNow();
    }

    private static Relation relation(Spec spec, Actor actor) {
        return spec.live()
                .involvement()
                .of(actor, World.on(LocalDate.of(2026, 3, 2), actor).units())
                .iterator()
                .next();
    }
}
