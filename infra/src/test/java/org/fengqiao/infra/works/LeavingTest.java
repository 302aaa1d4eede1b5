package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;
import static org.fengqiao.infra.works.Suzhou2012.PINGJIANG;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.modelling.command.ConcurrencyException;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.CarryOverCommand.HandOver;
import org.fengqiao.domain.petition.Charge;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Doors;
import org.fengqiao.infra.imports.House;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Leaving;
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

            suzhou.await(leaving.leave(chief, deputy, suzhou.person("colleague").account()));

            assertThat(suzhou.glance(charged).charge()).isNull();
            assertThat(suzhou.glance(others).charge()).isNull();
            assertThat(suzhou.get(CaseSweep.class).inCharge("", 10)).isEmpty();
        }
    }

    @Test
    void without_a_colleague_it_lies_with_nobody_at_the_unit() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();

            suzhou.await(suzhou.get(Leaving.class)
                    .leave(suzhou.person("chief"), suzhou.person("canglang").account(), null));

            assertThat(suzhou.glance(one).holder().account()).isNull();
            assertThat(suzhou.glance(one).holder().unit()).isEqualTo(CANGLANG);
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

            assertThat(suzhou.glance(one).holder().account()).isEqualTo(leaver);
            assertThat(suzhou.get(OfficeWorks.class).latest(House.ITSELF, 10)).isEmpty();
        }
    }

    @Test
    void an_account_that_closed_without_an_answer_hands_its_cases_over_all_the_same() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var one = taken(suzhou, 1).getFirst();
            var colleague = suzhou.person("colleague").account();
            var accounts = suzhou.get(Accounts.class);
            var losing = (Accounts) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Accounts.class}, (_, method, arguments) -> {
                        method.invoke(accounts, arguments);
                        throw new IllegalStateException("the answer is lost");
                    });
            var task = new HandOverTask(
                    suzhou.get(Jobs.class),
                    suzhou.get(CommandDoor.class),
                    losing,
                    suzhou.get(CaseSweep.class),
                    suzhou.get(Charges.class));
            var leaving = new OfficeLeaving(
                    suzhou.get(OfficeWorks.class),
                    task,
                    suzhou.get(RosterBook.class),
                    suzhou.get(CaseSweep.class),
                    suzhou.get(Charges.class));

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
                    jobs, busy, suzhou.get(Accounts.class), suzhou.get(CaseSweep.class), suzhou.get(Charges.class));
            var plan = jobs.write(new HandOverTask.Plan(leaver, null, null, List.of(CANGLANG)));
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
