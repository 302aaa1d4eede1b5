package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.notices.Audience;
import org.fengqiao.projections.notices.Calls;
import org.fengqiao.projections.worklist.DueSweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever has a case that its term ends soon (临期提醒), once for each due date and person, however many sheets find it.
 */
@Component
class DueSoonSheet {
    private static final Logger LOG = LoggerFactory.getLogger(DueSoonSheet.class);

    private final DueSweep sweep;
    private final CaseHistory history;
    private final Audience audience;
    private final NoticeBook notices;
    private final Supplier<Rulebook> rulebook;
    private final Supplier<WorkingCalendar> calendar;
    private final Progress progress;
    private final Clock clock;

    DueSoonSheet(
            DueSweep sweep,
            CaseHistory history,
            Audience audience,
            NoticeBook notices,
            Supplier<Rulebook> rulebook,
            Supplier<WorkingCalendar> calendar,
            Progress progress,
            Clock clock) {
        this.sweep = sweep;
        this.history = history;
        this.audience = audience;
        this.notices = notices;
        this.rulebook = rulebook;
        this.calendar = calendar;
        this.progress = progress;
        this.clock = clock;
    }

    @Scheduled(cron = "50 12 * * * *", zone = "Asia/Shanghai")
    void due() {
        if (progress.caughtUp()) {
            remind();
        }
    }

    void remind() {
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        var until = rulebook.get().dueSoonUntil(today, calendar.get());
        sweep.each(
                until.plusDays(1),
                caseId -> CaseStory.of(history.of(caseId)).ifPresent(story -> remind(story, today, until)),
                (caseId, e) -> LOG.error("nobody is reminded of case {}: {}", caseId, Outline.of(e)));
    }

    private void remind(CaseStory story, LocalDate today, LocalDate until) {
        Calls.dueWithin(story, today, until).ifPresent(on -> {
            var call = Calls.dueSoon(story);
            var source = "due/" + story.caseId() + "/" + on;
            for (var to : audience.of(call.whom(), story, Senders.HOUSE)) {
                notices.writeOnce(
                        source + "/" + to,
                        new NoticeBook.Written(
                                to,
                                clock.instant(),
                                "due." + story.caseId() + "." + on,
                                call.kind(),
                                new Matter.OfCase(story.caseId()),
                                Senders.HOUSE));
            }
        });
    }
}
