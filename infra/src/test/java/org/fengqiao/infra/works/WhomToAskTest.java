package org.fengqiao.infra.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.infra.works.Suzhou2012.CANGLANG;
import static org.fengqiao.infra.works.Suzhou2012.CITY;
import static org.fengqiao.infra.works.Suzhou2012.JINCHANG;
import static org.fengqiao.infra.works.Suzhou2012.SHUANGTA;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.domain.contact.Reception.Span;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom to ask is published by whoever receives, and found at the nearest unit above where it is not. */
class WhomToAskTest {
    @TempDir
    Path data;

    @Test
    void the_nearest_unit_above_stands_in_and_a_stop_forgets_nothing() {
        try (var suzhou = Suzhou2012.begin(data)) {
            suzhou.hire("mayor", CITY, Duty.DIRECTOR);
            suzhou.hire("leader", CANGLANG, Duty.DIRECTOR);
            var contacts = suzhou.get(UnitContacts.class);
            var today = LocalDate.now(suzhou.get(OfficeClock.class));
            assertThat(contacts.nearest(SHUANGTA)).isEmpty();

            contacts.publish(suzhou.person("mayor"), CITY, by("0512-65220001"), today, "c1");
            contacts.publish(suzhou.person("leader"), CANGLANG, by("0512-65220002"), today.plusDays(1), "c2");
            assertThat(contacts.nearest(SHUANGTA))
                    .as("tomorrow has not come")
                    .contains(new Reached(CITY, by("0512-65220001")));
            contacts.publish(suzhou.person("leader"), CANGLANG, by("0512-65220003"), today, "c3");

            assertThat(contacts.nearest(SHUANGTA)).contains(new Reached(CANGLANG, by("0512-65220003")));
            assertThat(contacts.nearest(JINCHANG)).contains(new Reached(CITY, by("0512-65220001")));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> contacts.publish(suzhou.person("leader"), JINCHANG, by("12345"), today, "c4"))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("authority.denied"));
        }
        try (var suzhou = Suzhou2012.again(data)) {
            var contacts = suzhou.get(UnitContacts.class);
            assertThat(contacts.nearest(SHUANGTA)).contains(new Reached(CANGLANG, by("0512-65220003")));
            assertThat(contacts.history(suzhou.person("chief"), CANGLANG)).hasSize(2);
        }
    }

    private static Contact by(String phone) {
        var mornings =
                new Reception(List.of(DayOfWeek.MONDAY), List.of(new Span(LocalTime.of(9, 0), LocalTime.of(11, 30))));
        return new Contact("示例路 1 号", List.of(new Telephone(phone)), "一楼", mornings, null, null);
    }
}
