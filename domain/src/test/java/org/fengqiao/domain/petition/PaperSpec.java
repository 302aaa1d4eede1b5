package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.petition.PaperTrail.Ground;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Test;

/** Which papers a petition calls for, and who issues them (文书). */
class PaperSpec {
    private static final Map<PaperKind, Spec> CALLED_FOR = Map.of(
            PaperKind.RECEIPT,
            Spec.from("2026-03-02").done(Ask.lodge()),
            PaperKind.TRANSFER,
            Spec.transferred(),
            PaperKind.ACCEPTANCE,
            Spec.inWork(PetitionKind.APPEAL),
            PaperKind.REFUSAL,
            Spec.registered().done(Ask.refuse(RightRoute.LITIGATION, "2026-03-02")),
            PaperKind.EXTENSION,
            Spec.inWork(PetitionKind.APPEAL).by(World.STREET_DIRECTOR).done(Ask.extend(30, "2026-03-09")),
            PaperKind.OPINION,
            answered(),
            PaperKind.REPLY,
            Spec.inWork(PetitionKind.SUGGESTION).done(Ask.reply(Adoption.ADOPTED, "2026-03-09")));

    @Test
    @Covers("P08")
    void whatever_the_complainant_is_owed_in_writing_calls_for_a_paper_of_the_unit_that_did_it() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(CALLED_FOR.keySet())))
                .containsExactly(
                        PaperKind.REVIEW,
                        PaperKind.REREVIEW,
                        PaperKind.HEARING,
                        PaperKind.CANCELLATION,
                        PaperKind.SUPERVISION);
        CALLED_FOR.forEach(
                (kind, spec) -> assertThat(PetitionGlance.of(spec.live()).papers())
                        .contains(new Ground(new PaperId(kind, 1), World.STREET, false)));
    }

    @Test
    void it_is_issued_once_by_that_unit_under_its_number() {
        CALLED_FOR.forEach((kind, given) -> {
            var issued = given.when(Ask.issue(kind, 1)).happens(PaperIssued.class);

            assertThat(issued.paper()).isEqualTo(new PaperId(kind, 1));
            assertThat(issued.number()).isEqualTo(new PaperNumber(World.STREET, kind, 2026, 17, "〔2026〕17号"));
            given.when(Ask.issue(kind, 1)).refused("paper.issued-already");
        });
    }

    @Test
    void what_did_not_happen_has_no_paper() {
        Spec.registered().when(Ask.issue(PaperKind.OPINION, 1)).refused("paper.unknown");
        Spec.transferred().when(Ask.issue(PaperKind.TRANSFER, 2)).refused("paper.unknown");
    }

    @Test
    void a_second_transfer_calls_for_a_second_notice_of_the_unit_that_sent_it_on() {
        var spec = Spec.transferred().by(World.COMMUNITY_OFFICER).done(Ask.transfer(World.HOUSING));

        assertThat(PetitionGlance.of(spec.live()).papers())
                .extracting(Ground::paper, Ground::unit)
                .contains(
                        tuple(new PaperId(PaperKind.TRANSFER, 1), World.STREET),
                        tuple(new PaperId(PaperKind.TRANSFER, 2), World.COMMUNITY));
        spec.when(Ask.issue(PaperKind.TRANSFER, 2, World.COMMUNITY, 2026)).happens(PaperIssued.class);
    }

    @Test
    @Covers("P19")
    void a_review_calls_for_a_paper_of_the_superior_and_waits_to_be_opened_when_it_came_by_the_network() {
        var spec = answered().done(Ask.served("2026-03-09"), Ask.forReview("2026-03-09"));
        assertThat(PetitionGlance.of(spec.live()).unopened()).isEmpty();

        spec.by(World.DISTRICT_OFFICER).done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"));

        var review = new PaperId(PaperKind.REVIEW, 1);
        assertThat(PetitionGlance.of(spec.live()).papers()).contains(new Ground(review, World.DISTRICT, false));
        assertThat(PetitionGlance.of(spec.live()).unopened()).contains(review);
        spec.when(Ask.issue(PaperKind.REVIEW, 1, World.DISTRICT, 2026)).happens(PaperIssued.class);
    }

    @Test
    @Covers("P15")
    void a_hearing_calls_for_a_notice_of_the_unit_that_holds_it() {
        var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.openHearing("2026-03-09"));

        assertThat(PetitionGlance.of(spec.live()).papers())
                .contains(new Ground(new PaperId(PaperKind.HEARING, 1), World.STREET, false));
        spec.when(Ask.issue(PaperKind.HEARING, 1)).happens(PaperIssued.class);
    }

    @Test
    @Covers("P15")
    void the_notice_of_a_hearing_that_is_moved_or_called_off_gives_way_to_the_later_one() {
        var first = new PaperId(PaperKind.HEARING, 1);
        var second = new PaperId(PaperKind.HEARING, 2);
        var off = new PaperId(PaperKind.CANCELLATION, 1);
        var spec = Spec.inWork(PetitionKind.APPEAL)
                .done(
                        Ask.openHearing("2026-03-09"),
                        Ask.issue(PaperKind.HEARING, 1),
                        Ask.moveHearing("2026-03-20T09:00"));

        assertThat(PetitionGlance.of(spec.live()).replaced()).containsExactly(Map.entry(first, second));

        spec.done(Ask.callOffHearing());
        spec.when(Ask.issue(PaperKind.HEARING, 2)).refused("paper.overtaken");
        spec.when(Ask.issue(PaperKind.CANCELLATION, 1)).happens(PaperIssued.class);
        assertThat(PetitionGlance.of(spec.live()).replaced())
                .containsOnly(Map.entry(first, second), Map.entry(second, off));
    }

    @Test
    @Covers("P21")
    void a_supervision_calls_for_a_notice_of_the_superior_which_the_complainant_is_not_sent() {
        var spec = Spec.inWork(PetitionKind.APPEAL)
                .by(World.DISTRICT_OFFICER)
                .done(Ask.supervise(SupervisionGround.DELAY, "2026-03-20"));

        assertThat(PetitionGlance.of(spec.live()).papers())
                .contains(new Ground(new PaperId(PaperKind.SUPERVISION, 1), World.DISTRICT, false));
        spec.when(Ask.issue(PaperKind.SUPERVISION, 1, World.DISTRICT, 2026)).happens(PaperIssued.class);
        assertThat(PaperKind.SUPERVISION.forComplainant()).isFalse();
    }

    @Test
    void nobody_else_issues_it() {
        var spec = Spec.transferred().by(World.COMMUNITY_OFFICER);

        spec.when(Ask.issue(PaperKind.TRANSFER, 1)).refused("paper.of-another-unit", World.STREET.value());
        spec.by(new Actor.House()).when(Ask.issue(PaperKind.TRANSFER, 1)).refused("paper.of-another-unit");
    }

    @Test
    void under_no_number_of_another_unit_or_year() {
        var spec = answered();

        spec.when(Ask.issue(PaperKind.OPINION, 1, World.DISTRICT, 2026)).refused("paper.number-shape");
        spec.when(Ask.issue(PaperKind.OPINION, 1, World.STREET, 2025)).refused("paper.number-shape");
    }

    @Test
    void a_closed_petition_gets_the_papers_that_were_forgotten() {
        answered().done(Ask.close()).when(Ask.issue(PaperKind.OPINION, 1)).happens(PaperIssued.class);
    }

    @Test
    void an_imported_letter_was_answered_on_paper_elsewhere() {
        var spec =
                Spec.from("2026-03-02").done(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-12-12T16:00")));

        assertThat(PetitionGlance.of(spec.live()).papers()).isEmpty();
    }

    @Test
    void a_paper_that_said_something_wrong_is_issued_anew_under_a_number_of_its_own_and_stays() {
        var receipt = new PaperId(PaperKind.RECEIPT, 1);
        var spec = Spec.from("2026-03-02").done(Ask.lodge(), Ask.issue(PaperKind.RECEIPT, 1));

        var replaced = spec.when(Ask.replace(PaperKind.RECEIPT, 1)).happens(PaperReplaced.class);

        assertThat(replaced.paper()).isEqualTo(receipt);
        assertThat(replaced.reason()).isEqualTo(World.words("misspelt"));
        var glance = PetitionGlance.of(spec.live());
        assertThat(glance.replaced()).containsExactly(entry(receipt, new PaperId(PaperKind.RECEIPT, 2)));
        assertThat(glance.papers())
                .contains(
                        new Ground(receipt, World.STREET, true),
                        new Ground(new PaperId(PaperKind.RECEIPT, 2), World.STREET, false));
        spec.when(Ask.issue(PaperKind.RECEIPT, 2)).happens(PaperIssued.class);
        spec.when(Ask.replace(PaperKind.RECEIPT, 1)).refused("paper.replaced-already");
        spec.when(Ask.replace(PaperKind.RECEIPT, 2)).happens(PaperReplaced.class);
    }

    @Test
    void only_what_was_issued_and_by_the_unit_that_issued_it() {
        var spec = Spec.transferred();
        spec.when(Ask.replace(PaperKind.TRANSFER, 1)).refused("paper.not-issued-yet");
        spec.when(Ask.replace(PaperKind.OPINION, 1)).refused("paper.unknown");
        spec.done(Ask.issue(PaperKind.TRANSFER, 1));

        spec.by(World.COMMUNITY_OFFICER)
                .when(Ask.replace(PaperKind.TRANSFER, 1))
                .refused("paper.of-another-unit");
        spec.by(World.STREET_OFFICER).when(Ask.replace(PaperKind.TRANSFER, 1)).happens(PaperReplaced.class);
    }

    @Test
    void a_corrected_paper_rests_on_the_same_act() {
        var spec = Spec.registered().on("2026-03-04");
        var sent = spec.when(Ask.transfer(World.COMMUNITY)).happens(PetitionTransferred.class);
        var replaced = spec.done(Ask.issue(PaperKind.TRANSFER, 1))
                .when(Ask.replace(PaperKind.TRANSFER, 1))
                .happens(PaperReplaced.class);
        var further = spec.by(World.COMMUNITY_OFFICER)
                .when(Ask.transfer(World.HOUSING))
                .happens(PetitionTransferred.class);
        var events = List.<PetitionEvent>of(sent, replaced, further);

        assertThat(PaperTrail.groundOf(new PaperId(PaperKind.TRANSFER, 2), events, event -> event))
                .isEqualTo(sent);
        assertThat(PaperTrail.groundOf(new PaperId(PaperKind.TRANSFER, 3), events, event -> event))
                .isEqualTo(further);
    }

    @Test
    @Covers("P19")
    void the_term_to_ask_for_review_runs_from_the_service_of_the_corrected_opinion() {
        var spec = answered().done(Ask.issue(PaperKind.OPINION, 1), Ask.served("2026-03-09"));
        assertThat(spec.running(Clock.REVIEW_REQUEST)).isPresent();

        spec.on("2026-03-20").done(Ask.replace(PaperKind.OPINION, 1));

        assertThat(spec.running(Clock.REVIEW_REQUEST)).isEmpty();
        assertThat(PetitionGlance.of(spec.live()).conclusion().servedOn()).isNull();
        assertThat(PetitionGlance.of(spec.live()).waitsToBeOpened(new PaperId(PaperKind.OPINION, 1)))
                .isTrue();
        assertThat(PetitionGlance.of(spec.live()).waitsToBeOpened(new PaperId(PaperKind.OPINION, 2)))
                .isTrue();
        spec.done(Ask.issue(PaperKind.OPINION, 2), Ask.served("2026-03-20"));
        assertThat(spec.running(Clock.REVIEW_REQUEST))
                .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo("2026-04-20"));
        assertThat(PetitionGlance.of(spec.live()).waitsToBeOpened(new PaperId(PaperKind.OPINION, 1)))
                .isFalse();
    }

    @Test
    @Covers("P19")
    void an_opinion_that_was_judged_or_is_being_judged_stays_as_it_was_served() {
        var spec = answered().done(Ask.issue(PaperKind.OPINION, 1), Ask.served("2026-03-09"));
        spec.done(Ask.forReview("2026-03-09"));

        spec.by(World.STREET_OFFICER).when(Ask.replace(PaperKind.OPINION, 1)).refused("paper.opinion-stands-no-more");
        spec.by(World.DISTRICT_OFFICER).done(Ask.conclude(ReviewOutcome.UPHELD, "2026-03-09"));
        spec.by(World.STREET_OFFICER).when(Ask.replace(PaperKind.OPINION, 1)).refused("paper.opinion-stands-no-more");
    }

    private static Spec answered() {
        return Spec.inWork(PetitionKind.APPEAL).done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"));
    }
}
