package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;
import static org.fengqiao.infra.works.Suzhou2012.CITY;
import static org.fengqiao.infra.works.Suzhou2012.JINCHANG;
import static org.fengqiao.infra.works.Suzhou2012.PINGJIANG;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.axonframework.modelling.command.ConcurrencyException;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.CarryOverCommand.HandOver;
import org.fengqiao.domain.petition.Charge;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.accounts.Placing;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Doors;
import org.fengqiao.infra.imports.House;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.papers.Signing;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who leaves hands everything over in one step, and nothing is left with a closed account. */
class LeavingTest {
    @TempDir
    Path data;

    @Test
    void everything_passes_to_a_colleague_and_is_counted_first() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var cases = taken(suzhou, 60);
            var chief = suzhou.person("chief");
            var leaver = suzhou.person("canglang").account();
            var colleague = suzhou.person("colleague").account();
            var leaving = suzhou.get(Leaving.class);
            var preview = leaving.preview(chief, leaver);
            assertThat(preview.open()).isEqualTo(60);
            assertThat(preview.colleagues())
                    .extracting(person -> person.account())
                    .containsExactly(colleague);

            var work = suzhou.await(leaving.leave(chief, leaver, colleague));

            assertThat(work.state()).as("failure %s", work.failure()).isEqualTo(State.COMPLETED);
            assertThat(work.done()).isEqualTo(60);
            assertThat(cases)
                    .allMatch(caseId ->
                            colleague.equals(suzhou.glance(caseId).holder().account()));
            assertThat(suzhou.get(Accounts.class).staff("canglang")).isEmpty();
            assertThat(suzhou.get(CaseSweep.class).of(leaver, List.of(CANGLANG), "", 10))
                    .isEmpty();
            assertRefused(
                    "petition.nobody-of-that-unit",
                    () -> suzhou.done("colleague", new PassPetition(cases.getFirst(), leaver)));
        }
    }

    @Test
    void what_a_leader_answers_for_passes_to_a_leader_and_to_nobody_else() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.hire("leader", CANGLANG, Duty.DIRECTOR);
            suzhou.hire("deputy", CANGLANG, Duty.DIRECTOR);
            var charged = suzhou.lodge("canglang", CANGLANG, "积案").caseId();
            suzhou.done("leader", new TakeCharge(charged, null));
            var others = suzhou.lodge("canglang", CANGLANG, "另一件").caseId();
            suzhou.done("deputy", new TakeCharge(others, null));
            suzhou.get(CaughtUp.class).await();
            var chief = suzhou.person("chief");
            var leader = suzhou.person("leader").account();
            var deputy = suzhou.person("deputy").account();
            var leaving = suzhou.get(Leaving.class);
            assertThat(leaving.preview(chief, leader).charges()).isEqualTo(1);

            var work = suzhou.await(leaving.leave(chief, leader, deputy));

            assertThat(work.state()).as("failure %s", work.failure()).isEqualTo(State.COMPLETED);
            assertThat(work.total()).isEqualTo(1);
            assertThat(work.done()).isEqualTo(1);
            assertThat(suzhou.glance(charged).charge()).isEqualTo(new Charge(deputy, CANGLANG));

            assertRefused("account.nobody-goes-on", () -> leaving.leave(chief, deputy, null));
            suzhou.await(leaving.leave(chief, deputy, suzhou.person("colleague").account()));

            assertThat(suzhou.glance(charged).charge()).isNull();
            assertThat(suzhou.glance(others).charge()).isNull();
            assertThat(suzhou.get(CaseSweep.class).inCharge("", 10)).isEmpty();
        }
    }

    @Test
    void where_nobody_else_works_it_lies_with_nobody_at_the_unit_and_the_one_above_is_told() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.hire("mayor", CITY, Duty.DIRECTOR);
            var lodged = suzhou.lodge("jinchang", JINCHANG, "独自一人").caseId();
            suzhou.done("jinchang", new TakePetition(lodged));
            var untaken = suzhou.lodge("jinchang", JINCHANG, "无人认领").caseId();
            suzhou.get(CaughtUp.class).await();
            var chief = suzhou.person("chief");
            var leaving = suzhou.get(Leaving.class);
            var preview = leaving.preview(chief, suzhou.person("jinchang").account());
            assertThat(preview.colleagues()).isEmpty();
            assertThat(preview.above()).isEqualTo(CITY);

            suzhou.await(leaving.leave(chief, suzhou.person("jinchang").account(), null));

            assertThat(suzhou.glance(lodged).holder()).isEqualTo(new Holder(JINCHANG, null));
            Awaitility.await()
                    .untilAsserted(() -> assertThat(suzhou.get(Notices.class).unread(suzhou.person("mayor")))
                            .extracting(Notices.Notice::kind)
                            .as("of what lay with the one who left, and of what nobody had taken, once each")
                            .containsExactly(NoticeKind.WITH_NOBODY, NoticeKind.WITH_NOBODY));
            assertThat(suzhou.glance(untaken).holder()).isEqualTo(new Holder(JINCHANG, null));
            assertThat(suzhou.get(Notices.class).unread(suzhou.person("city")))
                    .as("the head is told, not the desk")
                    .isEmpty();
        }
    }

    @Test
    void whoever_signed_for_the_unit_signs_no_more_from_the_day_after_the_leaving() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.hire("leader", CANGLANG, Duty.DIRECTOR);
            var chief = suzhou.person("chief");
            var leader = suzhou.person("leader").account();
            var leaving = suzhou.get(Leaving.class);
            var signing = suzhou.get(Signing.class);
            assertThat(leaving.preview(chief, leader).signs()).isFalse();
            var today = LocalDate.now(suzhou.get(OfficeClock.class));
            signing.name(chief, CANGLANG, new Signer("测试人员", "主任"), today, "name");
            assertThat(leaving.preview(chief, leader).signs()).isTrue();

            suzhou.await(leaving.leave(chief, leader, null));

            assertThat(signing.today(chief, CANGLANG)).as("papers of today").isPresent();
            assertThat(signing.signsOn(chief, CANGLANG, "测试人员")).isFalse();
            assertThat(signing.history(chief, CANGLANG)).hasSize(2);
        }
    }

    @Test
    void of_two_who_name_each_other_only_one_leaves() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();
            suzhou.get(CaughtUp.class).await();
            var chief = suzhou.person("chief");
            var leaver = suzhou.person("canglang").account();
            var colleague = suzhou.person("colleague").account();
            var leaving = suzhou.get(Leaving.class);
            var refused = new ConcurrentLinkedQueue<String>();

            try (var administrators = Executors.newFixedThreadPool(2)) {
                administrators.execute(() -> trying(refused, () -> leaving.leave(chief, leaver, colleague)));
                administrators.execute(() -> trying(refused, () -> leaving.leave(chief, colleague, leaver)));
            }

            assertThat(refused).containsExactly("account.not-a-colleague");
            suzhou.await(suzhou.get(OfficeWorks.class)
                    .latest(House.ITSELF, 1)
                    .getFirst()
                    .id());
            assertThat(suzhou.glance(one).holder().account())
                    .isIn(leaver, colleague)
                    .isEqualTo(suzhou.get(RosterBook.class).find(leaver).isPresent() ? leaver : colleague);
        }
    }

    private static void trying(Queue<String> refused, Runnable deed) {
        try {
            deed.run();
        } catch (Refused no) {
            refused.add(no.code());
        }
    }

    @Test
    void where_who_was_named_left_as_well_the_next_colleague_goes_on() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.hire("third", CANGLANG, Duty.DIRECTOR);
            var one = taken(suzhou, 1).getFirst();
            suzhou.get(CaughtUp.class).await();
            var leaver = suzhou.person("canglang").account();
            var named = suzhou.person("colleague").account();
            suzhou.get(Placing.class).close(House.ITSELF, leaver);
            suzhou.get(Placing.class).close(House.ITSELF, named);
            var jobs = suzhou.get(Jobs.class);
            var plan = jobs.write(new HandOverTask.Plan(leaver, named, null, null, null, List.of(CANGLANG)));
            var job = Job.begun("job", Kind.HAND_OVER, "house", plan, List.of(), Instant.EPOCH)
                    .atPhase(1);

            suzhou.get(HandOverTask.class).step(job, House.ITSELF);

            assertThat(suzhou.glance(one).holder().account())
                    .isEqualTo(suzhou.person("third").account());
        }
    }

    @Test
    void somebody_has_to_be_named_and_who_may_no_longer_work_on_cases_hands_them_over_and_stays() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();
            suzhou.get(CaughtUp.class).await();
            var chief = suzhou.person("chief");
            var changed = suzhou.person("canglang").account();
            var colleague = suzhou.person("colleague").account();
            var leaving = suzhou.get(Leaving.class);

            assertRefused("account.nobody-goes-on", () -> leaving.leave(chief, changed, null));
            assertRefused("account.nobody-goes-on", () -> leaving.move(chief, changed, PINGJIANG, null));
            assertRefused(
                    "account.nobody-goes-on",
                    () -> leaving.changeDuties(chief, changed, Set.of(Duty.ADMINISTRATOR), null));
            assertThat(suzhou.person("canglang").unit()).isEqualTo(CANGLANG);
            assertThat(suzhou.glance(one).holder().account()).isEqualTo(changed);
            assertThat(suzhou.get(OfficeWorks.class).latest(House.ITSELF, 10)).isEmpty();

            assertRefused(
                    "account.correction-leaves-cases",
                    () -> leaving.correct(
                            chief, changed, 1, AccountCorrection.ofValue(AccountFact.UNIT, PINGJIANG.value()), "登记错了"));
            assertRefused(
                    "account.correction-leaves-cases",
                    () -> leaving.correct(
                            chief, changed, 1, AccountCorrection.ofDuties(Set.of(Duty.MEDIATOR)), "登记错了"));
            leaving.correct(
                    chief,
                    changed,
                    1,
                    AccountCorrection.ofDuties(Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR)),
                    "登记错了");

            assertThat(leaving.changeDuties(
                            chief, changed, Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR, Duty.ADMINISTRATOR), null))
                    .as("nothing passes over")
                    .isEmpty();
            var work = leaving.changeDuties(chief, changed, Set.of(Duty.ADMINISTRATOR), colleague);

            assertThat(suzhou.await(work.orElseThrow()).done()).isEqualTo(1);
            assertThat(suzhou.glance(one).holder().account()).isEqualTo(colleague);
            assertThat(suzhou.person("canglang").duties()).containsExactly(Duty.ADMINISTRATOR);
        }
    }

    @Test
    void who_leads_no_more_keeps_the_cases_and_hands_over_what_a_leader_answers_for_to_whoever_fits_best() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.hire("mediator", CANGLANG, Duty.MEDIATOR);
            suzhou.hire("leader", CANGLANG, Duty.DIRECTOR);
            suzhou.hire("deputy", CANGLANG, Duty.DIRECTOR);
            taken(suzhou, 1);
            var charged = suzhou.lodge("leader", CANGLANG, "积案").caseId();
            suzhou.done("leader", new TakePetition(charged));
            suzhou.done("leader", new TakeCharge(charged, null));
            suzhou.get(CaughtUp.class).await();
            var chief = suzhou.person("chief");
            var leader = suzhou.person("leader").account();
            var leaving = suzhou.get(Leaving.class);
            assertThat(leaving.preview(chief, leader).colleagues())
                    .as("officers first, the one with the fewest cases in front; a mediator last")
                    .extracting(person -> suzhou.get(Accounts.class)
                            .userNameOf(person.account())
                            .orElseThrow())
                    .containsExactly("colleague", "canglang", "deputy", "mediator");

            var work = leaving.changeDuties(
                    chief,
                    leader,
                    Set.of(Duty.PETITION_OFFICER),
                    suzhou.person("colleague").account());

            assertThat(suzhou.await(work.orElseThrow()).done()).isEqualTo(1);
            assertThat(suzhou.glance(charged).holder().account()).isEqualTo(leader);
            assertThat(suzhou.glance(charged).charge())
                    .as("whoever was named leads nothing, the next leader does")
                    .isEqualTo(new Charge(suzhou.person("deputy").account(), CANGLANG));
        }
    }

    @Test
    void who_moves_to_another_unit_leaves_the_cases_where_they_are() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();
            var colleague = suzhou.person("colleague").account();

            suzhou.await(suzhou.get(Leaving.class)
                    .move(suzhou.person("chief"), suzhou.person("canglang").account(), PINGJIANG, colleague));

            assertThat(suzhou.person("canglang").unit()).isEqualTo(PINGJIANG);
            assertThat(suzhou.glance(one).holder().account()).isEqualTo(colleague);
            assertThat(suzhou.glance(one).holder().unit()).isEqualTo(CANGLANG);
        }
    }

    @Test
    void what_is_refused_leaves_everything_as_it_was() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();
            var chief = suzhou.person("chief");
            var leaver = suzhou.person("canglang").account();
            var leaving = suzhou.get(Leaving.class);

            assertRefused(
                    "account.not-a-colleague",
                    () -> leaving.leave(
                            chief, leaver, suzhou.person("pingjiang").account()));
            assertRefused("account.last-administrator", () -> leaving.leave(chief, chief.account(), null));
            assertRefused("authority.denied", () -> leaving.leave(suzhou.person("jinchang"), leaver, null));
            assertRefused(
                    "authority.denied",
                    () -> leaving.changeDuties(suzhou.person("jinchang"), leaver, Set.of(Duty.AUDITOR), null));

            assertThat(suzhou.glance(one).holder().account()).isEqualTo(leaver);
            assertThat(suzhou.get(OfficeWorks.class).latest(House.ITSELF, 10)).isEmpty();
        }
    }

    @Test
    void an_account_that_closed_without_an_answer_hands_its_cases_over_all_the_same() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();
            var colleague = suzhou.person("colleague").account();
            var placing = suzhou.get(Placing.class);
            var losing = (Placing) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Placing.class}, (_, method, arguments) -> {
                        method.invoke(placing, arguments);
                        throw new IllegalStateException("the answer is lost");
                    });
            var task = new HandOverTask(
                    suzhou.get(Jobs.class),
                    suzhou.get(CommandDoor.class),
                    losing,
                    suzhou.get(CaseSweep.class),
                    suzhou.get(Charges.class),
                    suzhou.get(Colleagues.class),
                    suzhou.get(Signatures.class));
            var leaving = new OfficeLeaving(
                    suzhou.get(OfficeWorks.class),
                    task,
                    losing,
                    suzhou.get(RosterBook.class),
                    suzhou.get(CaseSweep.class),
                    suzhou.get(Charges.class),
                    suzhou.get(Colleagues.class),
                    suzhou.get(Signatures.class));

            var work = suzhou.await(leaving.leave(
                    suzhou.person("chief"), suzhou.person("canglang").account(), colleague));

            assertThat(work.state()).as("failure %s", work.failure()).isEqualTo(State.COMPLETED);
            assertThat(suzhou.glance(one).holder().account()).isEqualTo(colleague);
        }
    }

    @Test
    void a_case_that_somebody_else_is_busy_with_is_not_left_behind() {
        try (var suzhou = Suzhou2012.begin(data)) {
            taken(suzhou, 1);
            suzhou.get(CaughtUp.class).await();
            var leaver = suzhou.person("canglang").account();
            var jobs = suzhou.get(Jobs.class);
            var busy = Doors.to(HandOver.class, _ -> {
                throw new ConcurrencyException("somebody was faster");
            });
            var task = new HandOverTask(
                    jobs,
                    busy,
                    suzhou.get(Placing.class),
                    suzhou.get(CaseSweep.class),
                    suzhou.get(Charges.class),
                    suzhou.get(Colleagues.class),
                    suzhou.get(Signatures.class));
            var plan = jobs.write(new HandOverTask.Plan(leaver, null, null, null, null, List.of(CANGLANG)));
            var job = Job.begun("job", Kind.HAND_OVER, leaver, plan, List.of(), Instant.EPOCH)
                    .atPhase(1);

            assertRefused("command.somebody-was-faster", () -> task.step(job, House.ITSELF));
        }
    }

    private static List<String> taken(Suzhou2012 suzhou, int many) {
        var cases = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            var lodged = suzhou.lodge("canglang", CANGLANG, "第" + i + "件");
            suzhou.done("canglang", new TakePetition(lodged.caseId()));
            cases.add(lodged.caseId());
        }
        return cases;
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
