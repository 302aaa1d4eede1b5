package org.fengqiao.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.assertRefused;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.domain.contact.Reception.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published can be called, found and visited. */
class ContactTest {
    private static final Span MORNING = new Span(LocalTime.of(9, 0), LocalTime.of(11, 30));

    @ParameterizedTest
    @CsvSource({
        "0512-65220000, +8651265220000",
        "０５１２－６５２２００００, +8651265220000",
        "010-65220000转8012, +861065220000",
        "13800138000, 13800138000",
        "400-810-0000, 4008100000",
        "12345, 12345",
        "110, 110"
    })
    void a_number_is_dialled_as_it_is_read(String written, String dialled) {
        assertThat(new Telephone(written).dialled()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6522", "65220000", "0512 接待室", "0512-1", "12", "1380013800", "tel:110", "<b>"})
    void what_nobody_can_call_is_no_number(String written) {
        assertRefused("contact.telephone", () -> new Telephone(written));
    }

    @Test
    void hours_are_of_some_day_and_follow_one_another() {
        var days = List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

        assertThat(new Reception(days, List.of(MORNING)).days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertRefused("contact.no-hours", () -> new Reception(List.of(), List.of(MORNING)));
        assertRefused("contact.no-hours", () -> new Reception(days, List.of()));
        assertRefused("contact.hours", () -> new Span(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        var inside = new Span(LocalTime.of(11, 0), LocalTime.of(12, 0));
        assertRefused("contact.hours", () -> new Reception(days, List.of(MORNING, inside)));
    }

    @Test
    void it_is_whole_or_it_is_not_published() {
        var phones = List.of(new Telephone("12345"));

        assertThat(contact(" 示例路 1 号 ", phones, " ").address()).isEqualTo("示例路 1 号");
        assertThat(contact("示例路 1 号", phones, " ").web()).isNull();
        assertRefused("contact.words", () -> contact(" ", phones, null));
        assertRefused("contact.words", () -> contact("路".repeat(Contact.LONGEST + 1), phones, null));
        assertRefused("contact.phones", () -> contact("示例路 1 号", List.of(), null));
        for (var web : List.of("javascript:alert(1)", "gusu.example.cn", "https://", "http://a b.cn", "https://x")) {
            assertRefused("contact.web", () -> contact("示例路 1 号", phones, web));
        }
    }

    private static Contact contact(String address, List<Telephone> phones, @Nullable String web) {
        return new Contact(address, phones, "一楼", Reached.WORKDAYS, web, null);
    }
}
