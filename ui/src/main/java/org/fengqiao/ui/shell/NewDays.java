package org.fengqiao.ui.shell;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.fengqiao.ui.words.OfficeDays;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells open screens that a new day began at the office (零点换日), because standing is a range of due dates against
 * today. One look a second for the whole node, and no timer in any screen.
 */
@Component
public class NewDays {
    private final OfficeDays days;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile LocalDate today;

    NewDays(OfficeDays days) {
        this.days = days;
        this.today = days.today();
    }

    /** Runs {@code listener} on another thread at each turn of the day until the subscription is closed. */
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A look and not an alarm set for midnight: a clock that is put right and a machine that slept are noticed too. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        var now = days.today();
        if (!now.equals(today)) {
            today = now;
            listeners.forEach(Runnable::run);
        }
    }
}
