package org.fengqiao.infra.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.access.Noting;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.exports.Sheet.Percent;
import org.fengqiao.projections.exports.Sheet.Strong;
import org.fengqiao.projections.words.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeExportsTest {
    private static final Actor.Staff OFFICER =
            new Actor.Staff("wang", UnitCode.of("320508000000"), Set.of(Duty.PETITION_OFFICER));

    private final Noting log = new Noting();
    private final List<Access> looks = log.looks;
    private final List<String> asked = new ArrayList<>();
    private final Exports exports = new OfficeExports(
            log,
            noVault(),
            new OfficeClock(
                    InstantSource.fixed(Instant.parse("2026-11-26T04:00:00Z")).withZone(ZoneOffset.UTC)));

    @Test
    void a_list_leaves_whole_with_days_and_numbers_as_such() throws IOException {
        var export = exports.begin(OFFICER, numbers(1), "meeting");
        var out = new ByteArrayOutputStream();
        export.writeTo(out);
        assertThat(export.fileName()).isEqualTo("清单-2026-11-26.xlsx");
        assertThat(Taken.rows(out.toByteArray()))
                .containsExactly(List.of("编号", "数", "日期"), List.of("n0", "0", "46327"), List.of("n1", "1", "46328"));
    }

    @Test
    void shares_leave_as_numbers_and_headings_within_a_table_as_words() throws IOException {
        var sheet = Sheet.of(
                "some",
                "",
                "清单",
                List.of(
                        new Column<Integer>("项目", Column.WIDE, _ -> new Strong("=合计")),
                        new Column<Integer>("占比", 9, Percent::new)),
                List.of(85));
        var out = new ByteArrayOutputStream();
        exports.begin(OFFICER, sheet, "meeting").writeTo(out);
        assertThat(Taken.rows(out.toByteArray())).contains(List.of("'=合计", "0.85"));
    }

    @Test
    void it_is_remembered_before_anything_leaves_and_again_with_how_many_left() throws IOException {
        var export = exports.begin(OFFICER, numbers(3), "meeting");
        assertThat(looks).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo(AccessKind.EXPORTED);
            assertThat(look.account()).isEqualTo("wang");
            assertThat(look.duty()).isEqualTo("PETITION_OFFICER");
            assertThat(look.detail()).isEqualTo("list-some:centre=320508000000,kind=appeal");
            assertThat(look.purpose()).isNotNull();
        });
        export.writeTo(new ByteArrayOutputStream());
        assertThat(looks).hasSize(2);
        assertThat(looks.getLast().detail()).isEqualTo("list-some:rows=6");
        assertThat(looks.getLast().purpose()).isEqualTo(looks.getFirst().purpose());
    }

    @Test
    void no_page_is_read_before_the_one_before_it_was_written() throws IOException {
        var export = exports.begin(OFFICER, numbers(3), "meeting");
        assertThat(asked).containsExactly("first");
        export.writeTo(new ByteArrayOutputStream());
        assertThat(asked).containsExactly("first", "1", "2");
    }

    @Test
    void a_reader_who_goes_away_is_remembered_with_what_was_read_until_then() {
        var export = exports.begin(OFFICER, numbers(5000), "meeting");
        assertThatThrownBy(() -> export.writeTo(new GoneAfter(2000))).isInstanceOf(IOException.class);
        assertThat(looks.getLast().detail()).startsWith("list-some:cut,rows=").doesNotEndWith("rows=10000");
    }

    @Test
    void nothing_leaves_without_a_purpose_or_a_duty_and_a_refused_list_leaves_no_trace_of_having_left() {
        refused(() -> exports.begin(OFFICER, numbers(1), " "), "export.purpose-missing");
        var mediator = new Actor.Staff("li", OFFICER.unit(), Set.of(Duty.MEDIATOR));
        refused(() -> exports.begin(mediator, numbers(1), "meeting"), "authority.denied");
        Sheet<Integer> walled = new Sheet<>("some", "", "清单", List.of(), _ -> {
            throw Refused.denied("authority.denied", "READ_REPORT");
        });
        refused(() -> exports.begin(OFFICER, walled, "meeting"), "authority.denied");
        assertThat(looks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "  =HYPERLINK(\"http://x\")", "＝1+1"})
    void what_a_spreadsheet_would_calculate_is_words(String words) throws IOException {
        assertThat(cell(words)).isEqualTo("'" + words);
    }

    @Test
    void other_words_stay_as_they_are_without_what_no_table_can_hold() throws IOException {
        assertThat(cell("路灯不亮 <b>&\"'\n第二行 𠮷")).isEqualTo("路灯不亮 <b>&\"'\n第二行 𠮷");
        assertThat(cell("a\u0000b\u000bc\ud800d\uffff")).isEqualTo("abcd");
        assertThat(cell("字".repeat(40_000))).hasSize(32_000);
        assertThat(cell("")).isEmpty();
    }

    private String cell(String words) throws IOException {
        var sheet = Sheet.of(
                "some",
                "",
                "清单",
                List.of(Column.<String>text("x", 9, each -> each), Column.text("y", 9, _ -> "y")),
                List.of(words));
        var out = new ByteArrayOutputStream();
        exports.begin(OFFICER, sheet, "meeting").writeTo(out);
        return Taken.rows(out.toByteArray()).get(1).getFirst();
    }

    /** Pages of two rows each. */
    private Sheet<Integer> numbers(int pages) {
        return new Sheet<>(
                "some",
                "centre=320508000000,kind=appeal",
                "清单",
                List.of(
                        Column.text("编号", 10, row -> "n" + row),
                        new Column<>("数", 10, row -> new Count(row)),
                        Column.day("日期", row -> LocalDate.of(2026, 11, 1).plusDays(row))),
                after -> {
                    asked.add(after == null ? "first" : after);
                    int page = after == null ? 0 : Integer.parseInt(after);
                    var next = page + 1 < pages ? Integer.toString(page + 1) : null;
                    return new Page<>(List.of(2 * page, 2 * page + 1), next);
                });
    }

    /** A purpose that is a code is not sealed. */
    private static Vault noVault() {
        return (Vault)
                Proxy.newProxyInstance(Vault.class.getClassLoader(), new Class<?>[] {Vault.class}, (_, method, _) -> {
                    throw new AssertionError(method);
                });
    }

    private static void refused(ThrowingCallable asking, String code) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** A connection that breaks. */
    private static final class GoneAfter extends OutputStream {
        private int left;

        GoneAfter(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("gone");
            }
        }
    }
}
