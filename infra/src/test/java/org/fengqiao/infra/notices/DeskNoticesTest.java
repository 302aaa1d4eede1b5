package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.OversightCommand.RaiseUrgency;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.domain.petition.Urgency;
import org.fengqiao.domain.petition.WallCommand.DiscloseInterest;
import org.fengqiao.domain.petition.WallCommand.GrantRecusal;
import org.fengqiao.domain.petition.WallCommand.LiftRecusal;
import org.fengqiao.domain.petition.WallCommand.NameAccused;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Rebuild;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.notices.About.OfCase;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.notices.Notices.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find in their bell, from the command to the list. */
@OfficeTest
class DeskNoticesTest {
    @Autowired
    Town town;

    @Autowired
    Accounts accounts;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Records records;

    @Autowired
    Rebuild rebuild;

    @Autowired
    MeterRegistry meters;

    @Test
    void a_colleague_is_told_what_was_passed_on_and_reads_it_once() {
        var anna = hire("anna", Duty.PETITION_OFFICER);
        var bo = hire("bo", Duty.PETITION_OFFICER);
        var caseId = lodged("移交");
        var heard = new AtomicInteger();

        try (var _ = notices.subscribe(bo.account(), heard::incrementAndGet)) {
            send(anna, new TakePetition(caseId));
            send(anna, new PassPetition(caseId, bo.account()));
            var told = told(bo, caseId, NoticeKind.PASSED);

            assertThat(told.by()).isEqualTo(anna.account());
            assertThat(told.unread()).isTrue();
            assertThat(told.about())
                    .isInstanceOfSatisfying(
                            OfCase.class,
                            about -> assertThat(about.item().title()).isEqualTo("移交"));
            assertThat(kinds(anna, caseId)).as("who did it needs no telling").isEmpty();
            await().untilAsserted(() -> assertThat(heard).hasPositiveValue());

            notices.read(anna, told.id());
            assertThat(notices.unread(bo)).as("read by somebody else").contains(told);
            notices.read(bo, told.id());
            assertThat(unread(bo, caseId)).isEmpty();
            assertThat(kinds(bo, caseId)).containsExactly(NoticeKind.PASSED);
        }
    }

    @Test
    void opening_the_file_reads_what_is_about_it_and_nothing_else() {
        var anna = hire("hal", Duty.PETITION_OFFICER);
        var bo = hire("ida", Duty.PETITION_OFFICER);
        var opened = lodged("打开");
        var other = lodged("没有打开");
        for (var caseId : List.of(opened, other)) {
            send(anna, new TakePetition(caseId));
            send(anna, new PassPetition(caseId, bo.account()));
            told(bo, caseId, NoticeKind.PASSED);
        }
        var heard = new AtomicInteger();
        try (var _ = notices.subscribe(bo.account(), heard::incrementAndGet)) {
            notices.readAbout(bo, opened);
            assertThat(unread(bo, opened)).isEmpty();
            assertThat(unread(bo, other)).hasSize(1);
            await("another window of the same person hears it")
                    .untilAsserted(() -> assertThat(heard).hasValue(1));
            notices.readAbout(bo, opened);
        }
    }

    @Test
    void an_open_window_hears_when_the_case_of_an_unread_notice_comes_back_into_sight() {
        var anna = hire("jo", Duty.PETITION_OFFICER);
        var bo = hire("kim", Duty.PETITION_OFFICER);
        var head = town.person("community.director");
        var caseId = lodged("回避后又恢复");
        send(anna, new TakePetition(caseId));
        send(anna, new PassPetition(caseId, bo.account()));
        told(bo, caseId, NoticeKind.PASSED);
        var reason = cases.wordsOf(caseId).inner("并非亲属");
        send(bo, new DiscloseInterest(caseId, reason));
        send(head, new GrantRecusal(caseId, bo.account()));
        await().untilAsserted(() -> assertThat(unread(bo, caseId)).isEmpty());
        var heard = new AtomicInteger();

        try (var _ = notices.subscribe(bo.account(), heard::incrementAndGet)) {
            send(head, new LiftRecusal(caseId, bo.account(), reason));
            await().untilAsserted(() -> assertThat(heard).hasPositiveValue());
        }
        assertThat(unread(bo, caseId)).hasSize(1);
    }

    @Test
    void the_metrics_say_how_far_the_telling_is_behind() {
        lodged("滞后");

        await().untilAsserted(() -> assertThat(meters.find(Progress.LAG).gauges())
                .allSatisfy(lag -> assertThat(lag.value()).isZero()));
        assertThat(meters.find(Progress.LAG)
                        .tag("processor", NoticeProcessor.NAME)
                        .gauges())
                .hasSize(1);
        assertThat(meters.find(Progress.LAG).gauges())
                .as("with the read models")
                .hasSize(2);
    }

    @Test
    void whoever_loses_a_case_to_a_colleague_is_told() {
        var anna = hire("cara", Duty.PETITION_OFFICER);
        var bo = hire("dan", Duty.PETITION_OFFICER);
        var head = town.person("community.director");
        var caseId = lodged("改由同事办理");

        send(anna, new TakePetition(caseId));
        send(head, new PassPetition(caseId, bo.account()));

        assertThat(told(anna, caseId, NoticeKind.TAKEN).by()).isEqualTo(head.account());
        told(bo, caseId, NoticeKind.PASSED);
    }

    @Test
    void a_unit_is_told_what_is_sent_to_it_and_its_sender_of_the_objection() {
        var street = town.person("street.officer");
        var community = town.person("community.officer");
        var caseId = town.lodge("street.officer", Town.STREET, "转送").caseId();
        send(street, new TakePetition(caseId));
        send(street, new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(street, new TransferPetition(caseId, Town.COMMUNITY, null));

        assertThat(told(community, caseId, NoticeKind.ASSIGNED).by()).isEqualTo(street.account());
        assertThat(kinds(town.person("neighbour.officer"), caseId)).isEmpty();

        send(community, new ObjectToRouting(caseId, cases.wordsOf(caseId).inner("不属于本社区"), null));
        assertThat(told(street, caseId, NoticeKind.OBJECTION).by()).isEqualTo(community.account());
    }

    @Test
    void the_unit_that_is_responsible_by_what_several_bodies_settled_is_told_and_who_decided_is_not() {
        var street = town.person("street.officer");
        var caseId = town.lodge("street.officer", Town.STREET, "几个单位").caseId();
        send(street, new RegisterPetition(caseId, PetitionKind.APPEAL, Town.CATEGORY));
        send(
                street,
                new SettleBodies(
                        caseId,
                        SettlementManner.COMMON_SUPERIOR,
                        Town.COMMUNITY,
                        List.of(Town.NEIGHBOUR),
                        town.today(),
                        cases.wordsOf(caseId).inner("由社区负责")));

        assertThat(told(town.person("community.officer"), caseId, NoticeKind.ASSIGNED)
                        .by())
                .isEqualTo(street.account());
        told(town.person("community.director"), caseId, NoticeKind.ASSIGNED);
        assertThat(kinds(street, caseId)).isEmpty();
        assertThat(kinds(town.person("neighbour.officer"), caseId)).isEmpty();
    }

    @Test
    void what_is_urgent_reaches_every_level_above() {
        var caseId = town.lodge("community.officer", Town.COMMUNITY, "紧急").caseId();
        send(
                town.person("community.officer"),
                new RaiseUrgency(caseId, Urgency.MAJOR, cases.wordsOf(caseId).inner("有人要跳楼")));

        for (var who : List.of("community.director", "street.officer", "district.officer", "district.director")) {
            told(town.person(who), caseId, NoticeKind.URGENT);
        }
    }

    @Test
    void a_notice_from_before_the_wall_is_not_shown_behind_it() {
        var community = town.person("community.officer");
        var caseId = town.lodge("street.officer", Town.STREET, "反映社区").caseId();
        send(town.person("street.officer"), new RegisterPetition(caseId, PetitionKind.DENUNCIATION, Town.CATEGORY));
        send(town.person("street.officer"), new TransferPetition(caseId, Town.COMMUNITY, null));
        told(community, caseId, NoticeKind.ASSIGNED);

        send(community, new NameAccused(caseId, Accused.units(List.of(Town.COMMUNITY))));

        await().untilAsserted(() -> assertThat(kinds(community, caseId)).isEmpty());
        assertThat(unread(community, caseId)).isEmpty();
        told(town.person("street.officer"), caseId, NoticeKind.ASSIGNED);
    }

    @Test
    void a_rebuild_and_another_look_at_the_same_events_tell_nobody_twice() throws InterruptedException {
        var anna = hire("eve", Duty.PETITION_OFFICER);
        var bo = hire("fay", Duty.PETITION_OFFICER);
        var caseId = lodged("重建");
        send(anna, new TakePetition(caseId));
        send(anna, new PassPetition(caseId, bo.account()));
        var told = told(bo, caseId, NoticeKind.PASSED);
        notices.read(bo, told.id());
        var place = records.find(RecordTable.TOKENS, NoticeProcessor.NAME);

        rebuild.run(_ -> {}, () -> false);

        assertThat(kinds(bo, caseId)).containsExactly(NoticeKind.PASSED);
        assertThat(unread(bo, caseId)).isEmpty();
        assertThat(place).isPresent();
        assertThat(records.find(RecordTable.TOKENS, NoticeProcessor.NAME)).isPresent();
    }

    @Test
    void a_notice_that_was_written_when_all_were_about_cases_is_read_as_ever() {
        var reader = hire("gil", Duty.PETITION_OFFICER);
        var caseId = lodged("旧通知");
        var key = reader.account() + "/001790000000000/e1/PASSED";
        var kept = "{\"kind\":\"PASSED\",\"at\":\"2026-09-21T12:53:20Z\",\"caseId\":\"%s\",\"by\":\"anna\"}";
        records.insert(RecordTable.NOTICES, key, kept.formatted(caseId));

        assertThat(kinds(reader, caseId)).containsExactly(NoticeKind.PASSED);
    }

    @Test
    void nobody_without_cases_has_a_bell() {
        var refused = catchThrowableOfType(Refused.class, () -> notices.unread(town.person("chief")));

        assertThat(refused.code()).isEqualTo("authority.denied");
        assertThat(catchThrowableOfType(Refused.class, () -> notices.page(town.person("auditor"), null, 10)))
                .isNotNull();
    }

    private Actor.Staff hire(String name, Duty duty) {
        var user = name + System.nanoTime() % 1_000_000;
        accounts.open(new Actor.House(), new NewAccount(user, "同事", Town.COMMUNITY, Set.of(duty)), Town.PASSWORD);
        await().atMost(Duration.ofSeconds(30)).until(() -> accounts.staff(user).isPresent());
        return town.person(user);
    }

    private String lodged(String title) {
        return town.lodge("community.officer", Town.COMMUNITY, title).caseId();
    }

    private void send(Actor actor, PetitionCommand command) {
        cases.send(actor, command, Town.random());
    }

    private Notice told(Actor.Staff staff, String caseId, NoticeKind kind) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kinds(staff, caseId)).contains(kind));
        return notices.page(staff, null, 50).stream()
                .filter(notice -> isAbout(notice, caseId) && notice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeKind> kinds(Actor.Staff staff, String caseId) {
        return notices.page(staff, null, 50).stream()
                .filter(notice -> isAbout(notice, caseId))
                .map(Notice::kind)
                .toList();
    }

    private List<Notice> unread(Actor.Staff staff, String caseId) {
        return notices.unread(staff).stream()
                .filter(notice -> isAbout(notice, caseId))
                .toList();
    }

    private static boolean isAbout(Notice notice, String caseId) {
        return notice.about() instanceof OfCase(var item) && item.caseId().equals(caseId);
    }
}
