package org.fengqiao.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.calendar.ShippedCalendar;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.Suzhou;

/** What the specs of the house know: Monday, 9 March 2026, in a small Suzhou, kept by an administrator. */
public final class Given {
    public static final LocalDate TODAY = LocalDate.parse("2026-03-09");
    public static final LocalDate YESTERDAY = TODAY.minusDays(1);
    public static final LocalDate LAST_YEAR = LocalDate.parse("2025-01-01");
    public static final LocalDate TOMORROW = TODAY.plusDays(1);
    public static final Actor.Staff ADMINISTRATOR =
            new Actor.Staff("0196a3f0-0000-7000-8000-00000000000a", Suzhou.CITY, Set.of(Duty.ADMINISTRATOR));

    private Given() {}

    public static Facts facts() {
        return facts(ADMINISTRATOR);
    }

    /** Category 01 and 0101 can be chosen. */
    public static Facts facts(Actor actor) {
        return new Facts(
                TODAY.atTime(10, 0),
                actor,
                ShippedCalendar.shipped(),
                Rulebook.petitions(),
                Suzhou.today(),
                _ -> Optional.empty(),
                Choosable.always("01", "0101"),
                StandardReasons.NONE);
    }

    public static void assertRefused(String code, ThrowingCallable asked) {
        var refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused).as("not refused, but should be: " + code).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
