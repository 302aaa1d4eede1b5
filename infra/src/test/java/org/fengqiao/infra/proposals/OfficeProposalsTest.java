package org.fengqiao.infra.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.proposal.Proposals.Ground;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.projections.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal through the running application: made, found by whom it is for, answered in writing (P21). */
@OfficeTest
class OfficeProposalsTest {
    @Autowired
    private ProposalDesk desk;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Cases cases;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Town town;

    private NewProposal toImproveWork(UnitCode addressee, String... caseIds) {
        return new NewProposal(
                ProposalKind.IMPROVE_WORK,
                addressee,
                null,
                Accused.NOBODY,
                "当日登记",
                "有三件信访件三天后才登记，请改为当日登记。",
                List.of(caseIds),
                List.of(),
                town.today().plusDays(30));
    }

    private ProposalDesk.Noted made(NewProposal proposal) {
        return desk.make(town.person("district.officer"), proposal, Town.random());
    }

    @Test
    void the_same_command_again_gives_the_first_proposal() {
        var id = Town.random();
        var officer = town.person("district.officer");
        var first = desk.make(officer, toImproveWork(Town.STREET), id);

        assertThat(desk.make(officer, toImproveWork(Town.STREET), id)).isEqualTo(first);
        assertThat(first.number().value()).startsWith("J320508-");
    }

    @Test
    void it_is_answered_by_its_addressee_reminded_corrected_and_told_to_both() {
        var noted = made(toImproveWork(Town.STREET));
        var id = noted.proposalId();
        var street = town.person("street.officer");
        desk.remind(town.person("district.officer"), id, "请于本周反馈", Town.random());
        desk.answer(street, id, Adoption.ADOPTED, "已改为当日登记", town.today(), Town.random());
        desk.correct(street, id, ProposalFact.ADOPTION, "PARTLY_ADOPTED", "看错了", Town.random());
        var file = proposals.open(town.person("district.director"), id, null);

        assertThat(file.item().state()).isEqualTo(ProposalState.ANSWERED);
        assertThat(file.item().adoption()).isEqualTo(Adoption.PARTLY_ADOPTED);
        assertThat(file.answer()).isEqualTo("已改为当日登记");
        assertThat(file.steps()).hasSize(4);
        assertRefused(
                "proposal.answered-already",
                () -> desk.withdraw(town.person("district.officer"), id, "重复", Town.random()));
    }

    @Test
    void nobody_else_does_anything_with_it() {
        var id = made(toImproveWork(Town.STREET)).proposalId();
        for (var who : List.of("community.officer", "neighbour.officer", "auditor")) {
            assertRefused(
                    "authority.denied",
                    () -> desk.answer(town.person(who), id, Adoption.ADOPTED, "改", town.today(), Town.random()));
        }
        for (var who : List.of("street.officer", "community.officer")) {
            assertRefused("authority.denied", () -> desk.withdraw(town.person(who), id, "重复", Town.random()));
        }
        assertRefused(
                "proposal.no-petition-office",
                () -> desk.make(town.person("community.officer"), toImproveWork(Town.STREET), Town.random()));
    }

    @Test
    void whoever_is_to_be_held_to_account_does_not_find_it_and_cannot_touch_it() {
        var id = made(new NewProposal(
                        ProposalKind.HOLD_TO_ACCOUNT,
                        null,
                        "区纪委监委",
                        Accused.units(List.of(Town.STREET)),
                        "追究拖延的责任",
                        "拖延造成严重后果。",
                        List.of(),
                        List.of(),
                        town.today().plusDays(30)))
                .proposalId();

        for (var who : List.of("street.officer", "community.officer")) {
            var behind = town.person(who);
            assertThat(proposals
                            .page(behind, Proposals.Filter.all(behind.unit()), null, 100)
                            .items())
                    .extracting(Item::proposalId)
                    .doesNotContain(id);
            assertRefused("proposal.unknown", () -> proposals.open(behind, id, null));
            assertRefused("proposal.unknown", () -> desk.remind(behind, id, "催", Town.random()));
        }
        assertThat(proposals.open(town.person("district.officer"), id, null).aboutUnits())
                .containsExactly(Town.STREET);
    }

    @Test
    void a_unit_that_is_accused_in_a_case_reads_what_was_proposed_to_it_and_nothing_of_the_case() {
        var lodged = denunciation();
        var id = made(toImproveWork(Town.STREET, lodged.caseId())).proposalId();
        var district = town.person("district.officer");
        var street = town.person("street.officer");

        assertThat(proposals.open(district, id, null).cases())
                .containsExactly(new Ground(lodged.caseId(), lodged.number().value()));
        assertThat(proposals.restingOn(district, lodged.caseId())).hasSize(1);
        assertThat(proposals.open(street, id, null).cases()).isEmpty();
        assertThat(proposals.restingOn(street, lodged.caseId())).isEmpty();
        assertRefused(
                "case.unknown", () -> desk.make(street, toImproveWork(Town.COMMUNITY, lodged.caseId()), Town.random()));
    }

    private Cases.Lodged denunciation() {
        var district = town.person("district.officer");
        var lodged = cases.lodge(
                district,
                new NewPetition(
                        Channel.LETTER,
                        Town.DISTRICT,
                        town.today(),
                        "韩梅",
                        "13800000000",
                        null,
                        1,
                        null,
                        "举报街道",
                        "办事收两次钱。",
                        null,
                        null,
                        null,
                        Accused.units(List.of(Town.STREET)),
                        List.of(),
                        ContactWish.NONE,
                        null),
                Town.random());
        Awaitility.await().until(() -> worklist.find(district, lodged.caseId()).isPresent());
        return lodged;
    }

    @Autowired
    private StoredEvents stored;

    @Test
    void no_word_of_it_is_open_in_the_store() {
        var noted = made(toImproveWork(Town.STREET));
        desk.answer(
                town.person("street.officer"),
                noted.proposalId(),
                Adoption.NOT_ADOPTED,
                "人手不够",
                town.today(),
                Town.random());

        assertThat(stored.of(noted.proposalId()).toString())
                .contains("proposal/" + noted.proposalId())
                .doesNotContain("当日登记", "人手不够", "三件信访件");
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        var refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused).as("not refused, but should be: " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
