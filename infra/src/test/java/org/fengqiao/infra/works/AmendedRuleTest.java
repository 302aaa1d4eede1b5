package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.rules.RuleDraft;
import org.fengqiao.projections.rules.RuleDraft.Amending;
import org.fengqiao.projections.rules.RuleDraft.Turning;
import org.fengqiao.projections.rules.Rules;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.works.Works.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of the rulebook was wrong, with open cases; another changes next year. */
class AmendedRuleTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final RuleDraft CORRECTION = telling(RECEIVED, 10);

    @TempDir
    Path data;

    @Test
    void open_terms_follow_a_corrected_figure_and_a_restart_knows_the_rulebook() {
        String moves;
        String stays;
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.on(RECEIVED.minusDays(3));
            stays = suzhou.lodge("canglang", CANGLANG, "噪音").caseId();
            suzhou.on(RECEIVED);
            moves = suzhou.lodge("canglang", CANGLANG, "漏水").caseId();
            suzhou.on(RECEIVED.plusDays(12));
            assertThat(due(suzhou, moves).on()).isEqualTo("2026-11-17");
            var chief = suzhou.person("chief");
            var rules = suzhou.get(Rules.class);
            var untouched = suzhou.get(CaseHistory.class).of(stays);

            var preview = rules.preview(chief, CORRECTION);

            assertThat(preview.moved()).isEqualTo(1);
            assertThat(preview.over()).isEqualTo(1);
            assertThat(preview.effects()).singleElement().satisfies(effect -> {
                assertThat(effect.clock()).isEqualTo(Clock.NOTICE);
                assertThat(effect.examples()).singleElement().satisfies(example -> {
                    assertThat(example.number()).startsWith(CANGLANG.value().substring(0, 6));
                    assertThat(example.to()).isEqualTo("2026-11-12");
                });
            });
            assertThat(rules.now().version()).isEqualTo("petitions-1");
            assertRefused("authority.denied", () -> rules.preview(suzhou.person("canglang"), CORRECTION));
            assertRefused(
                    "authority.denied",
                    () -> rules.change(suzhou.person("canglang"), CORRECTION, "petitions-1", "抄错了", "x"));
            assertRefused("correction.no-reason", () -> rules.change(chief, CORRECTION, "petitions-1", " ", "y"));

            var command = Suzhou2012.random();
            var begun = rules.change(chief, CORRECTION, preview.before(), "抄错了", command);
            assertThat(rules.change(chief, CORRECTION, preview.before(), "抄错了", command))
                    .as("a second click")
                    .isEqualTo(begun);
            var work = suzhou.await(begun.orElseThrow());

            assertThat(work.state()).as("failure %s", work.failure()).isEqualTo(State.COMPLETED);
            var moved = due(suzhou, moves);
            assertThat(moved.on()).isEqualTo("2026-11-12");
            assertThat(moved.rulebook()).isEqualTo("petitions-1.1");
            assertThat(suzhou.get(CaseHistory.class)
                            .of(moves)
                            .getLast()
                            .payload()
                            .get())
                    .contains("\"petitions-1\"", "petitions-1.1");
            assertThat(suzhou.get(CaseHistory.class).of(stays)).hasSameSizeAs(untouched);
            assertThat(suzhou.get(Worklist.class)
                            .find(suzhou.person("canglang"), moves)
                            .orElseThrow()
                            .dueOn())
                    .isEqualTo("2026-11-12");
            assertRefused(
                    "rulebook.changed-meanwhile",
                    () -> rules.change(chief, telling(RECEIVED, 11), preview.before(), "再改", "z"));
        }
        try (var suzhou = Suzhou2012.again(data)) {
            var rules = suzhou.get(Rules.class);
            assertThat(rules.now().version()).isEqualTo("petitions-1.1");
            assertThat(due(suzhou, moves).on()).isEqualTo("2026-11-12");
            assertThat(rules.history(suzhou.person("chief"))).singleElement().satisfies(amended -> {
                assertThat(amended.was().amount()).isEqualTo(15);
                assertThat(amended.is().amount()).isEqualTo(10);
                assertThat(amended.reason()).isEqualTo("抄错了");
                assertThat(amended.account()).isEqualTo(suzhou.person("chief").account());
            });
        }
    }

    @Test
    void what_holds_from_next_year_on_moves_no_open_term_and_a_rule_is_turned_on_by_the_day_of_receipt() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.on(RECEIVED);
            suzhou.lodge("canglang", CANGLANG, "漏水");
            var chief = suzhou.person("chief");
            var rules = suzhou.get(Rules.class);
            var nextYear = LocalDate.of(2027, 1, 1);

            assertThat(rules.preview(chief, telling(nextYear, 10)).effects()).isEmpty();
            assertThat(rules.change(chief, telling(nextYear, 10), "petitions-1", "新规定", "a"))
                    .isEmpty();
            assertThat(rules.change(chief, new Turning("P27", nextYear, true), "petitions-1.1", "区里决定", "b"))
                    .isEmpty();

            suzhou.on(nextYear);
            var later = suzhou.lodge("canglang", CANGLANG, "停电").caseId();
            assertThat(due(suzhou, later).on()).isEqualTo("2027-01-11");
            assertThat(due(suzhou, later).rulebook()).isEqualTo("petitions-1.2");
            assertThat(rules.now().find("P27", nextYear)).isPresent();
            assertThat(rules.now().find("P27", RECEIVED)).isEmpty();
            assertRefused("rulebook.always-on", () -> rules.preview(chief, new Turning("P06", nextYear, false)));
        }
    }

    private static Amending telling(LocalDate from, int days) {
        return new Amending("P08", from, days, Unit.DAYS, "信访工作条例", "23");
    }

    private static Deadline due(Suzhou2012 suzhou, String caseId) {
        return suzhou.glance(caseId).deadline(Clock.NOTICE).orElseThrow();
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
