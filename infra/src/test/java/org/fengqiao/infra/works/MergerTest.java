package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;
import static org.fengqiao.infra.works.Suzhou2012.CITY;
import static org.fengqiao.infra.works.Suzhou2012.GUSU;
import static org.fengqiao.infra.works.Suzhou2012.JINCHANG;
import static org.fengqiao.infra.works.Suzhou2012.MERGED;
import static org.fengqiao.infra.works.Suzhou2012.MERGER;
import static org.fengqiao.infra.works.Suzhou2012.PINGJIANG;
import static org.fengqiao.infra.works.Suzhou2012.SHUANGTA;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Noted;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.projections.units.Successions;
import org.fengqiao.projections.units.Successions.Plan;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.works.Works;
import org.fengqiao.projections.works.Works.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 沧浪, 平江 and 金阊 become 姑苏 on 1 September 2012, with open cases. */
class MergerTest {
    @TempDir
    Path data;

    @Test
    void three_districts_become_one_and_nothing_is_left_behind() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var taken = suzhou.lodge("canglang", CANGLANG, "楼道堆物");
            suzhou.done("canglang", new TakePetition(taken.caseId()));
            var nobodys = suzhou.lodge("pingjiang", PINGJIANG, "夜间施工");
            var sent = suzhou.lodge("canglang", CANGLANG, "违建");
            suzhou.done("canglang", new RegisterPetition(sent.caseId(), PetitionKind.APPEAL, "01"));
            suzhou.done("canglang", new TransferPetition(sent.caseId(), SHUANGTA, null));
            suzhou.done(
                    "canglang",
                    new Supervise(
                            sent.caseId(),
                            SupervisionGround.DELAY,
                            suzhou.today().plusDays(9),
                            new Sealed("case/1/inner", "n", "c2VhbGVk")));
            var terms = suzhou.glance(sent.caseId()).deadlines();
            var against = suzhou.lodge("city", CITY, "举报平江窗口", PINGJIANG);
            var neighbours = suzhou.lodge("canglang", CANGLANG, "举报金阊", JINCHANG);
            var call = suzhou.ring("canglang", CANGLANG);
            var proposal = suzhou.propose("canglang", SHUANGTA);
            var chief = suzhou.person("chief");

            var preview = suzhou.get(Successions.class).preview(chief, MERGER);
            assertThat(preview.open())
                    .as("what is kept from anybody is in no number")
                    .isEqualTo(2);
            assertThat(preview.people()).isEqualTo(4);
            assertThat(preview.below()).isEqualTo(1);
            var work = suzhou.await(suzhou.get(Successions.class).begin(chief, MERGER));

            assertThat(work.state()).as("failure %s", work.failure()).isEqualTo(State.COMPLETED);
            assertThat(work.left()).isZero();
            assertThat(work.total()).isEqualTo(3);
            assertThat(work.done()).isEqualTo(3);
            assertThat(suzhou.glance(taken.caseId()).holder().unit()).isEqualTo(GUSU);
            assertThat(suzhou.glance(taken.caseId()).holder().account())
                    .isEqualTo(suzhou.person("canglang").account());
            assertThat(suzhou.glance(taken.caseId()).number()).isEqualTo(taken.number());
            assertThat(suzhou.glance(nobodys.caseId()).holder().unit()).isEqualTo(GUSU);
            assertThat(suzhou.glance(sent.caseId())).satisfies(now -> {
                assertThat(now.holder().unit()).isEqualTo(SHUANGTA);
                assertThat(now.routing().from()).isEqualTo(GUSU);
                assertThat(now.supervision().by()).isEqualTo(GUSU);
                assertThat(now.deadlines()).isEqualTo(terms);
            });
            people(suzhou);
            queues(suzhou, List.of(taken.caseId(), nobodys.caseId(), sent.caseId()));
            walls(suzhou, against.caseId(), neighbours.caseId());
            units(suzhou);
            tracked(suzhou, taken);
            called(suzhou, call);
            proposed(suzhou, proposal);
        }
    }

    /** A proposal is the successor's, under the number it had; its addressee goes on with it. */
    private static void proposed(Suzhou2012 suzhou, ProposalDesk.Noted proposal) {
        var proposals = suzhou.get(Proposals.class);
        for (var name : List.of("jinchang", "shuangta")) {
            var item = proposals
                    .open(suzhou.person(name), proposal.proposalId(), null)
                    .item();
            assertThat(item.by()).isEqualTo(GUSU);
            assertThat(item.addressee()).isEqualTo(SHUANGTA);
            assertThat(item.number()).isEqualTo(proposal.number().value()).startsWith("J320502");
        }
    }

    /** A call is with the successor, under the number it had. */
    private static void called(Suzhou2012 suzhou, Noted call) {
        var calls = suzhou.get(Calls.class);
        for (var name : List.of("canglang", "jinchang")) {
            var item = calls.open(suzhou.person(name), call.callId()).item();
            assertThat(item.unit()).isEqualTo(GUSU);
            assertThat(item.number()).isEqualTo(call.number().value()).startsWith("T" + "320502");
        }
        var month = suzhou.today().minusDays(40);
        assertThat(calls.counts(suzhou.person("jinchang"), GUSU, month, suzhou.today()))
                .containsEntry(CallState.OPEN, 1L);
    }

    private static void people(Suzhou2012 suzhou) {
        for (var name : List.of("canglang", "colleague", "pingjiang", "jinchang")) {
            assertThat(suzhou.person(name).unit()).as(name).isEqualTo(GUSU);
        }
        assertThat(suzhou.person("shuangta").unit()).isEqualTo(SHUANGTA);
    }

    private static void queues(Suzhou2012 suzhou, List<String> cases) {
        var worklist = suzhou.get(Worklist.class);
        assertThat(cases)
                .allMatch(caseId ->
                        worklist.find(suzhou.person("jinchang"), caseId).isPresent());
        assertThat(worklist.counts(suzhou.person("canglang"), GUSU, By.STATE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(3);
    }

    /** Who stands in the place of an accused unit learns nothing of it, and gives up what it had. */
    private static void walls(Suzhou2012 suzhou, String against, String neighbours) {
        var worklist = suzhou.get(Worklist.class);
        assertThat(suzhou.glance(neighbours).holder().unit()).isEqualTo(CITY);
        for (var caseId : List.of(against, neighbours)) {
            for (var name : List.of("canglang", "pingjiang", "jinchang", "shuangta")) {
                assertThat(worklist.find(suzhou.person(name), caseId)).as(name).isEmpty();
            }
            assertThat(worklist.find(suzhou.person("city"), caseId)).isPresent();
        }
    }

    private static void units(Suzhou2012 suzhou) {
        var units = suzhou.get(Units.class);
        assertThat(units.asOf(CANGLANG, MERGED.minusDays(1)))
                .hasValueSatisfying(then -> assertThat(then.open()).isTrue());
        assertThat(units.asOf(CANGLANG, MERGED))
                .hasValueSatisfying(then -> assertThat(then.open()).isFalse());
        assertThat(units.asOf(SHUANGTA, MERGED.minusDays(1)).orElseThrow().superior())
                .isEqualTo(CANGLANG);
        assertThat(units.find(SHUANGTA).orElseThrow().superior()).isEqualTo(GUSU);
        assertThat(units.find(PINGJIANG).orElseThrow().successors()).containsExactly(GUSU);
        assertRefused("unit.succeeded", () -> suzhou.lodge("city", JINCHANG, "路灯"));
    }

    private static void tracked(Suzhou2012 suzhou, Lodged taken) {
        var tracking = suzhou.get(Tracking.class);
        var progress = tracking.progress(tracking.signIn(taken.number().value(), taken.queryCode()));
        assertThat(progress.holderName()).isEqualTo("姑苏区");
        assertThat(progress.steps().getFirst().unitName()).isEqualTo("沧浪区");
        assertThat(progress.steps().getLast().type()).isEqualTo("petition.unit-followed");
    }

    @Test
    void it_is_stopped_resumed_and_broken_off_and_each_case_follows_once() {
        var cases = new ArrayList<String>();
        String id;
        try (var suzhou = Suzhou2012.begin(data)) {
            for (var i = 0; i < 130; i++) {
                cases.add(suzhou.lodge("canglang", CANGLANG, "第" + i + "件").caseId());
            }
            var chief = suzhou.person("chief");
            var works = suzhou.get(Works.class);
            id = suzhou.get(Successions.class).begin(chief, MERGER);
            works.stop(chief, id);
            var stopped = suzhou.await(id);
            assertThat(stopped.state()).isEqualTo(State.STOPPED);
            assertThat(stopped.done()).isLessThan(130);
            works.resume(chief, id);
        }
        try (var suzhou = Suzhou2012.again(data)) {
            var done = suzhou.await(id);

            assertThat(done.state()).as("failure %s", done.failure()).isEqualTo(State.COMPLETED);
            var history = suzhou.get(CaseHistory.class);
            assertThat(cases)
                    .allSatisfy(caseId -> assertThat(history.of(caseId))
                            .extracting(CaseHistory.Recorded::type)
                            .containsExactly("petition.lodged", "petition.unit-followed"));
        }
    }

    @Test
    void a_district_is_split_and_cases_go_where_their_people_or_somebody_chose() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var west = UnitCode.of("320509000000");
            suzhou.open(west, "西区", UnitLevel.DISTRICT, CITY, MERGED);
            var taken = suzhou.lodge("canglang", CANGLANG, "楼道堆物");
            suzhou.done("colleague", new TakePetition(taken.caseId()));
            var nobodys = suzhou.lodge("canglang", CANGLANG, "夜间施工");
            var chosen = suzhou.lodge("canglang", CANGLANG, "违建");
            var chief = suzhou.person("chief");
            var plan = new Plan(
                    List.of(CANGLANG),
                    List.of(GUSU, west),
                    MERGED,
                    Map.of(
                            suzhou.person("colleague").account(),
                            west,
                            chosen.number().value(),
                            west,
                            SHUANGTA.value(),
                            west));

            var mistyped = new Plan(plan.units(), plan.successors(), MERGED, Map.of("320599-2026-999999", west));

            assertRefused(
                    "unit.nothing-of-it", () -> suzhou.get(Successions.class).begin(chief, mistyped));
            suzhou.await(suzhou.get(Successions.class).begin(chief, plan));

            assertThat(suzhou.glance(taken.caseId()).holder().unit()).isEqualTo(west);
            assertThat(suzhou.glance(taken.caseId()).holder().account())
                    .isEqualTo(suzhou.person("colleague").account());
            assertThat(suzhou.glance(nobodys.caseId()).holder().unit()).isEqualTo(GUSU);
            assertThat(suzhou.glance(chosen.caseId()).holder().unit()).isEqualTo(west);
            assertThat(suzhou.person("canglang").unit()).isEqualTo(GUSU);
            assertThat(suzhou.get(Units.class).find(SHUANGTA).orElseThrow().superior())
                    .isEqualTo(west);
        }
    }

    @Test
    void a_unit_that_has_open_cases_is_not_simply_closed_but_succeeded() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var chief = suzhou.person("chief");
            var keeping = suzhou.get(UnitKeeping.class);
            var lodged = suzhou.lodge("city", JINCHANG, "漏水");
            suzhou.get(CaughtUp.class).await();

            assertRefused(
                    "unit.has-open-cases",
                    () -> keeping.send(chief, new CloseUnit(JINCHANG, MERGED), Suzhou2012.random()));
            assertRefused(
                    "authority.denied",
                    () -> keeping.send(
                            suzhou.person("jinchang"), new CloseUnit(JINCHANG, MERGED), Suzhou2012.random()));
            assertThat(suzhou.get(Units.class).find(JINCHANG).orElseThrow().open())
                    .isTrue();

            suzhou.await(suzhou.get(Successions.class)
                    .begin(chief, new Plan(List.of(JINCHANG), List.of(GUSU), MERGED, Map.of())));

            assertThat(suzhou.glance(lodged.caseId()).holder().unit()).isEqualTo(GUSU);
            assertThat(suzhou.get(Units.class).find(JINCHANG).orElseThrow().open())
                    .isFalse();
        }
    }

    @Test
    void a_unit_with_people_or_somebody_who_waits_for_its_answer_is_not_simply_closed_either() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var chief = suzhou.person("chief");
            var keeping = suzhou.get(UnitKeeping.class);
            var call = suzhou.ring("pingjiang", PINGJIANG).callId();
            suzhou.get(CaughtUp.class).await();
            assertRefused(
                    "unit.has-open-calls",
                    () -> keeping.send(chief, new CloseUnit(PINGJIANG, MERGED), Suzhou2012.random()));
            suzhou.get(Hotline.class).answer(suzhou.person("pingjiang"), call, "八点", Suzhou2012.random());
            suzhou.propose("city", PINGJIANG);
            suzhou.get(CaughtUp.class).await();
            assertRefused(
                    "unit.has-open-proposals",
                    () -> keeping.send(chief, new CloseUnit(PINGJIANG, MERGED), Suzhou2012.random()));
            assertRefused(
                    "unit.has-people", () -> keeping.send(chief, new CloseUnit(SHUANGTA, MERGED), Suzhou2012.random()));

            suzhou.await(suzhou.get(Leaving.class)
                    .leave(chief, suzhou.person("shuangta").account(), null));
            keeping.send(chief, new CloseUnit(SHUANGTA, suzhou.today()), Suzhou2012.random());

            assertThat(suzhou.get(Units.class).find(SHUANGTA).orElseThrow().open())
                    .isFalse();
        }
    }

    @Test
    void only_who_keeps_units_begins_one_and_only_a_merger_or_a_split() {
        try (var suzhou = Suzhou2012.begin(data)) {
            var successions = suzhou.get(Successions.class);
            Actor.Staff chief = suzhou.person("chief");
            assertRefused("authority.denied", () -> successions.begin(suzhou.person("jinchang"), MERGER));
            assertRefused("authority.denied", () -> successions.preview(suzhou.person("jinchang"), MERGER));
            assertRefused(
                    "unit.merge-or-split",
                    () -> successions.begin(
                            chief, new Plan(List.of(CANGLANG, PINGJIANG), List.of(GUSU, JINCHANG), MERGED, Map.of())));
            assertRefused(
                    "unit.not-among-the-successors",
                    () -> successions.begin(
                            chief, new Plan(List.of(CANGLANG), List.of(GUSU), MERGED, Map.of("x", JINCHANG))));
            assertRefused(
                    "unit.successor-in-its-line",
                    () -> successions.preview(chief, new Plan(List.of(CANGLANG), List.of(CITY), MERGED, Map.of())));
            assertRefused("work.unknown", () -> suzhou.get(Works.class).stop(suzhou.person("city"), "1"));
        }
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
