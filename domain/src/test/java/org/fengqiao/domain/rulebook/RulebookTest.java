package org.fengqiao.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fengqiao.domain.calendar.ShippedCalendar.shipped;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {
    private static final LocalDate LAST_DAY_OF_2005 = LocalDate.of(2022, 4, 30);
    private static final LocalDate FIRST_DAY_OF_2022 = LocalDate.of(2022, 5, 1);

    private final Rulebook book = Rulebook.petitions();
    private final WorkingCalendar calendar = shipped();

    @Nested
    class TheLawInForceOnTheDayOfReceiptApplies {
        @ParameterizedTest(name = "{0}: {1} {2} by 信访条例 {3}, by 信访工作条例 {4}")
        @CsvSource({
            "P04,           5, PEOPLE,  18,    20",
            "P06,          15, DAYS,    21,    22",
            "P08,          15, DAYS,    21–22, 23",
            "P18,          60, DAYS,    33,    34",
            "P18-extension,30, DAYS,    33,    34",
            "P19-ask,      30, DAYS,    34,    35",
            "P19-answer,   30, DAYS,    34,    35",
            "P20-ask,      30, DAYS,    35,    36",
            "P20-answer,   30, DAYS,    35,    36",
        })
        void on_both_sides_of_the_change(String id, int amount, Unit unit, String before, String after) {
            assertThat(book.get(id, LAST_DAY_OF_2005))
                    .extracting(Rule::law, Rule::article, Rule::amount, Rule::unit)
                    .containsExactly("信访条例", before, amount, unit);
            assertThat(book.get(id, FIRST_DAY_OF_2022))
                    .extracting(Rule::law, Rule::article, Rule::amount, Rule::unit)
                    .containsExactly("信访工作条例", after, amount, unit);
        }

        @Test
        void and_not_that_of_the_day_the_clock_starts() {
            Deadline due = book.dueFrom(Clock.NOTICE, "P08", LAST_DAY_OF_2005, LocalDate.of(2022, 5, 10), calendar);

            assertThat(due.law()).isEqualTo("信访条例");
            assertThat(due.on()).isEqualTo("2022-05-25");
        }

        @Test
        @Covers("P09")
        void an_objection_has_a_term_only_since_2022() {
            assertThat(book.find("P09", LAST_DAY_OF_2005)).isEmpty();
            assertThat(book.dueFrom(Clock.OBJECTION, "P09", FIRST_DAY_OF_2022, LocalDate.of(2026, 9, 30), calendar)
                            .on())
                    .isEqualTo("2026-10-13");
        }

        @Test
        void before_2005_the_book_has_no_law() {
            assertThat(book.find("P06", LocalDate.of(2005, 4, 30))).isEmpty();
            assertThat(book.find("P06", LocalDate.of(2005, 5, 1))).isPresent();
        }

        @Test
        void a_rule_that_is_not_there_is_refused_by_its_name() {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> book.get("P99", FIRST_DAY_OF_2022))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isEqualTo("rulebook.no-rule");
                        assertThat(refused.values()).containsExactly("P99");
                    });
        }
    }

    @Nested
    class ADeadlineSaysWhatMadeIt {
        @Test
        @Covers("P06")
        void fifteen_days_to_route_end_after_the_national_day_holiday() {
            LocalDate received = LocalDate.of(2026, 9, 16);

            assertThat(book.dueFrom(Clock.ROUTING, "P06", received, received, calendar))
                    .isEqualTo(new Deadline(
                            Clock.ROUTING,
                            LocalDate.of(2026, 10, 8),
                            "P06",
                            "信访工作条例",
                            "22",
                            "petitions-1",
                            "china-2026-1",
                            false));
        }

        @Test
        @Covers("P08")
        void fifteen_days_to_tell_the_complainant() {
            assertThat(due(Clock.NOTICE, "P08", "2026-11-23").on()).isEqualTo("2026-12-08");
        }

        @Test
        @Covers("P18")
        void sixty_days_to_answer() {
            assertThat(due(Clock.ANSWER, "P18", "2026-03-02").on()).isEqualTo("2026-05-06");
        }

        @Test
        void beyond_the_calendars_table_it_is_provisional() {
            assertThat(due(Clock.ANSWER, "P18", "2026-11-01").provisional()).isFalse();
            assertThat(due(Clock.ANSWER, "P18", "2026-11-02").provisional()).isTrue();
        }

        @Test
        void an_agreed_one_names_the_rule_that_lets_it_be_set_by_hand() {
            LocalDate on = LocalDate.of(2026, 12, 20);
            Rule report = book.get("P06", FIRST_DAY_OF_2022);

            Deadline due = Deadline.agreed(Clock.REPORT, on, report, book, calendar);

            assertThat(due.on()).isEqualTo(on);
            assertThat(due.rule()).isEqualTo("P06");
            assertThat(due.calendar()).isEqualTo("china-2026-1");
        }

        @Test
        void it_is_past_only_when_its_last_day_is_over() {
            Deadline due = due(Clock.NOTICE, "P08", "2026-11-23");

            assertThat(due.isPastOn(due.on())).isFalse();
            assertThat(due.isPastOn(due.on().plusDays(1))).isTrue();
        }

        @Test
        void what_is_no_period_makes_no_deadline() {
            assertThatIllegalArgumentException().isThrownBy(() -> due(Clock.NOTICE, "P04", "2026-11-23"));
        }
    }

    @Nested
    class DueSoonIsThreeWorkdaysByTheRulebook {
        @ParameterizedTest(name = "on {0} what is due by {1}")
        @CsvSource({
            "2026-11-23, 2026-11-26",
            "2026-11-20, 2026-11-25",
            "2026-11-21, 2026-11-25",
            "2026-09-30, 2026-10-10",
        })
        void counted_from_today(LocalDate today, LocalDate until) {
            assertThat(book.dueSoonUntil(today, calendar)).isEqualTo(until);
        }
    }

    @Nested
    class WhatHoldsElsewhereOrByAnalogyIsOff {
        @ParameterizedTest
        @ValueSource(strings = {"P26-accept", "P26-answer", "P27"})
        void until_an_administrator_turns_it_on(String id) {
            assertThat(book.all()).anyMatch(rule -> rule.id().equals(id) && !rule.on());
            assertThat(book.find(id, LocalDate.of(2026, 11, 23))).isEmpty();

            List<Rule> turnedOn = book.all().stream()
                    .map(rule -> rule.id().equals(id) ? rule.turned(true) : rule)
                    .toList();
            Rulebook revised = Rulebook.of("petitions-2", turnedOn);
            assertThat(revised.find(id, LocalDate.of(2026, 11, 23))).isPresent();
            assertThat(revised.version()).isEqualTo("petitions-2");
        }

        @Test
        void and_says_where_it_holds_and_for_what() {
            assertThat(book.all())
                    .filteredOn(rule -> rule.id().equals("P27"))
                    .singleElement()
                    .satisfies(hotline -> {
                        assertThat(hotline.territory().covers("370702")).isTrue();
                        assertThat(hotline.territory().covers("320508")).isFalse();
                        assertThat(hotline.scope()).isEqualTo(Scope.HOTLINE);
                    });
        }

        @Test
        void a_number_nobody_read_in_the_source_is_never_on() {
            assertThat(book.all())
                    .filteredOn(rule -> !rule.verified())
                    .isNotEmpty()
                    .noneMatch(Rule::on);
        }
    }

    @Nested
    class ABookThatContradictsItselfIsNoBook {
        private final Rule rule = book.get("P06", FIRST_DAY_OF_2022);

        @Test
        void two_entries_of_one_rule_may_not_hold_on_one_day() {
            Rule sameAgain = book.get("P06", LocalDate.of(2026, 1, 1)).turned(true);

            assertThatIllegalArgumentException().isThrownBy(() -> Rulebook.of("v", List.of(rule, sameAgain)));
        }

        @Test
        void unless_one_of_them_is_off() {
            assertThat(Rulebook.of("v", List.of(rule, rule.turned(false))).all())
                    .hasSize(2);
        }
    }

    @Test
    @Covers({"P09", "P19"})
    void objecting_and_asking_for_review_are_rights_so_letting_them_lapse_makes_nothing_overdue() {
        assertThat(Clock.values())
                .filteredOn(clock -> !clock.binding())
                .containsExactly(Clock.OBJECTION, Clock.REVIEW_REQUEST);
    }

    private Deadline due(Clock clock, String rule, String start) {
        LocalDate day = LocalDate.parse(start);
        return book.dueFrom(clock, rule, day, day, calendar);
    }
}
