package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;
import static org.fengqiao.infra.works.Suzhou2012.PINGJIANG;
import static org.fengqiao.infra.works.Suzhou2012.SHUANGTA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.worklist.PastQueues;
import org.fengqiao.projections.worklist.PastQueues.Look;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter came on the first day, was registered on the second, when another came; on the third somebody looks back. */
class PastQueueTest {
    private static final LocalDate FIRST = LocalDate.now().plusDays(1);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);

    @TempDir
    Path data;

    @Test
    void a_queue_and_a_file_of_a_day_show_what_had_been_recorded_by_its_end() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.on(FIRST);
            var letter = suzhou.lodge("canglang", CANGLANG, "漏水").caseId();
            suzhou.on(SECOND);
            suzhou.done("canglang", new RegisterPetition(letter, PetitionKind.APPEAL, "01"));
            var other = suzhou.lodge("canglang", CANGLANG, "噪音").caseId();
            suzhou.on(THIRD);
            suzhou.get(CaughtUp.class).await();

            assertThat(states(suzhou, "canglang", CANGLANG, FIRST)).containsExactly(PetitionState.RECEIVED);
            assertThat(states(suzhou, "canglang", CANGLANG, SECOND))
                    .containsExactlyInAnyOrder(PetitionState.REGISTERED, PetitionState.RECEIVED);
            assertThat(states(suzhou, "canglang", CANGLANG, FIRST.minusDays(1))).isEmpty();
            assertThat(queue(suzhou, "canglang", FIRST).counts(suzhou.person("canglang"), CANGLANG, By.STATE))
                    .containsEntry("RECEIVED", 1L)
                    .containsEntry("REGISTERED", 0L);
            assertThat(queue(suzhou, "canglang", THIRD))
                    .as("of today it is that of now")
                    .isSameAs(suzhou.get(Worklist.class));

            refused(
                    "as-of.future",
                    () -> suzhou.get(PastQueues.class).at(suzhou.person("canglang"), THIRD.plusDays(1)));
            refused("authority.denied", () -> suzhou.get(PastQueues.class).at(suzhou.person("chief"), FIRST));
            refused("authority.denied", () -> states(suzhou, "pingjiang", CANGLANG, FIRST));
            assertThat(states(suzhou, "pingjiang", PINGJIANG, FIRST)).isEmpty();
            assertThat(states(suzhou, "shuangta", SHUANGTA, SECOND)).isEmpty();

            var files = suzhou.get(PetitionFiles.class);
            var officer = suzhou.person("canglang");
            assertThat(files.asOf(officer, letter, null, new AsOf.Day(FIRST)).state())
                    .isEqualTo(PetitionState.RECEIVED);
            assertThat(files.open(officer, letter, null).state()).isEqualTo(PetitionState.REGISTERED);
            refused("as-of.before", () -> files.asOf(officer, other, null, new AsOf.Day(FIRST)));
        }
    }

    private static List<PetitionState> states(Suzhou2012 suzhou, String who, UnitCode centre, LocalDate day) {
        return queue(suzhou, who, day)
                .page(suzhou.person(who), Filter.all(centre), Order.NUMBER, null, 50)
                .items()
                .stream()
                .map(Item::state)
                .toList();
    }

    /** Filled, whatever it takes. */
    private static Worklist queue(Suzhou2012 suzhou, String who, LocalDate day) {
        var past = suzhou.get(PastQueues.class);
        var look = Awaitility.await().until(() -> past.at(suzhou.person(who), day), seen -> seen instanceof Look.Ready);
        return ((Look.Ready) look).queue();
    }

    private static void refused(String code, Runnable asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
