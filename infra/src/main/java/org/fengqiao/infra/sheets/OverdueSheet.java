package org.fengqiao.infra.sheets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.RecordCommand.NoteOverdue;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.problems.Outline;
import org.fengqiao.projections.worklist.DueSweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes which deadlines have passed (逾期登记), every hour and just after midnight; P23. What a stopped machine missed is
 * noted by the next sheet, and a deadline is noted once however many sheets find it. A letter that came in late in its
 * life is noted like any other: it is a fact of the day on which it is found, and notifies nobody.
 */
@Component
public class OverdueSheet {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueSheet.class);

    private final DueSweep sweep;
    private final CommandDoor door;
    private final Progress progress;
    private final Clock clock;

    OverdueSheet(DueSweep sweep, CommandDoor door, Progress progress, Clock clock) {
        this.sweep = sweep;
        this.door = door;
        this.progress = progress;
        this.clock = clock;
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Asia/Shanghai")
    @Scheduled(cron = "20 0 0 * * *", zone = "Asia/Shanghai")
    void due() {
        if (progress.caughtUp()) {
            var noted = note();
            if (noted > 0) {
                LOG.info("{} petitions fell overdue", noted);
            }
        }
    }

    /** Answers how many cases were noted. */
    public int note() {
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        var noted = new AtomicInteger();
        sweep.each(
                today,
                caseId -> noted.addAndGet(note(caseId, today) ? 1 : 0),
                (caseId, e) -> LOG.error("case {} cannot be noted as overdue: {}", caseId, Outline.of(e)));
        return noted.get();
    }

    private boolean note(String caseId, LocalDate today) {
        try {
            door.send(new Actor.House(), new NoteOverdue(caseId), "sheet/" + today + "/" + caseId);
            return true;
        } catch (Refused refused) {
            // answered a moment ago, or noted by another node: the next sheet asks again
            return false;
        }
    }
}
