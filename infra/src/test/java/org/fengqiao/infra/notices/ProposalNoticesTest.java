package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.WallCommand.NameAccused;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.notices.About.OfProposal;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds what in the bell of a proposal's life, from the command to the list. */
@OfficeTest
class ProposalNoticesTest {
    @Autowired
    private Town town;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cases cases;

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private Notices notices;

    @Autowired
    private OwedAnswersSheet sheet;

    private String made(UnitCode addressee, LocalDate answerBy, String... caseIds) {
        var proposal = new NewProposal(
                ProposalKind.IMPROVE_WORK,
                addressee,
                null,
                Accused.NOBODY,
                "当日登记",
                "请改为当日登记。",
                List.of(caseIds),
                List.of(),
                answerBy);
        return desk.make(town.person("district.officer"), proposal, Town.random())
                .proposalId();
    }

    @Test
    void the_addressee_is_told_what_comes_and_is_reminded_of_and_the_office_that_made_it_what_was_answered() {
        var street = town.person("street.officer");
        var district = town.person("district.officer");
        var id = made(Town.STREET, town.today().plusDays(30));

        var told = told(street, id, NoticeKind.PROPOSAL_MADE);
        assertThat(told.by()).isEqualTo(district.account());
        assertThat(((OfProposal) told.about()).item().subject()).isEqualTo("当日登记");
        assertThat(notices.unread(street)).contains(told);
        desk.remind(district, id, "请尽快", Town.random());
        told(street, id, NoticeKind.PROPOSAL_REMINDED);
        desk.answer(street, id, Adoption.ADOPTED, "已改", town.today(), Town.random());

        assertThat(told(town.person("district.director"), id, NoticeKind.PROPOSAL_ANSWERED)
                        .by())
                .isEqualTo(street.account());
        assertThat(kinds(district, id)).containsExactly(NoticeKind.PROPOSAL_ANSWERED);
        assertThat(kinds(street, id)).containsExactly(NoticeKind.PROPOSAL_REMINDED, NoticeKind.PROPOSAL_MADE);
        for (var who : List.of("community.officer", "neighbour.officer")) {
            assertThat(kinds(town.person(who), id)).isEmpty();
        }
    }

    @Test
    void the_addressee_is_told_that_it_was_withdrawn() {
        var id = made(Town.STREET, town.today().plusDays(30));
        desk.withdraw(town.person("district.officer"), id, "重复", Town.random());

        told(town.person("street.officer"), id, NoticeKind.PROPOSAL_WITHDRAWN);
    }

    @Test
    void the_addressee_is_told_once_that_the_answer_is_due_soon_and_once_that_it_is_overdue() {
        var street = town.person("street.officer");
        var by = town.today().plusDays(1);
        var id = made(Town.STREET, by);
        told(street, id, NoticeKind.PROPOSAL_MADE);

        sheet.remind(by.minusDays(1));
        sheet.remind(by);
        sheet.remind(by.plusDays(1));
        sheet.remind(by.plusDays(2));
        assertThat(kinds(street, id))
                .containsExactlyInAnyOrder(
                        NoticeKind.PROPOSAL_MADE, NoticeKind.PROPOSAL_DUE_SOON, NoticeKind.PROPOSAL_OVERDUE);
        desk.answer(street, id, Adoption.ADOPTED, "已改", town.today(), Town.random());
        sheet.remind(by.plusDays(3));
        assertThat(kinds(street, id)).hasSize(3);
    }

    @Test
    void long_after_its_day_nobody_is_told_any_more() {
        var street = town.person("street.officer");
        var by = town.today().plusDays(1);
        var id = made(Town.STREET, by);
        told(street, id, NoticeKind.PROPOSAL_MADE);

        sheet.remind(by.plusDays(32));

        assertThat(kinds(street, id)).containsExactly(NoticeKind.PROPOSAL_MADE);
    }

    @Test
    void a_notice_from_before_a_wall_of_ones_own_is_not_shown_behind_it_and_none_is_written() {
        var accused = hired("proposal.accused");
        var colleague = town.person("street.officer");
        var district = town.person("district.officer");
        var caseId = town.lodge("district.officer", Town.DISTRICT, "反映收费").caseId();
        cases.send(district, new RegisterPetition(caseId, PetitionKind.DENUNCIATION, Town.CATEGORY), Town.random());
        var id = made(Town.STREET, town.today().plusDays(30), caseId);
        told(accused, id, NoticeKind.PROPOSAL_MADE);

        var named = new Accused(List.of(), List.of(accused.account()));
        cases.send(district, new NameAccused(caseId, named), Town.random());

        await().untilAsserted(() -> assertThat(kinds(accused, id)).isEmpty());
        assertThat(notices.unread(accused)).isEmpty();
        desk.remind(district, id, "请尽快", Town.random());
        told(colleague, id, NoticeKind.PROPOSAL_REMINDED);
        assertThat(kinds(accused, id)).isEmpty();
    }

    private Actor.Staff hired(String userName) {
        var account = new NewAccount(userName, "测试人员", Town.STREET, Set.of(Duty.PETITION_OFFICER));
        accounts.open(new Actor.House(), account, Town.PASSWORD);
        await().until(() -> accounts.staff(userName).isPresent());
        return town.person(userName);
    }

    private Notice told(Actor.Staff staff, String proposalId, NoticeKind kind) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kinds(staff, proposalId)).contains(kind));
        return about(staff, proposalId).stream()
                .filter(notice -> notice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeKind> kinds(Actor.Staff staff, String proposalId) {
        return about(staff, proposalId).stream().map(Notice::kind).toList();
    }

    private List<Notice> about(Actor.Staff staff, String proposalId) {
        return notices.page(staff, null, 100).stream()
                .filter(notice -> notice.about() instanceof OfProposal(var item)
                        && item.proposalId().equals(proposalId))
                .toList();
    }
}
