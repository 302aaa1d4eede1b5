package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.notices.DigestBook.Kept;
import org.fengqiao.projections.notices.MessageKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.roster.RosterBook;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts the digests of the day into the outbox (每日摘要): once a day for each who wants one, from that person's hour on, and only
 * where something is unread. What a stopped machine missed is made up for on the same day.
 */
@Component
class DigestSheet {
    private final DigestBook digests;
    private final Waiting waiting;
    private final Notices notices;
    private final RosterBook roster;
    private final Progress progress;
    private final Clock clock;

    DigestSheet(
            DigestBook digests, Waiting waiting, Notices notices, RosterBook roster, Progress progress, Clock clock) {
        this.digests = digests;
        this.waiting = waiting;
        this.notices = notices;
        this.roster = roster;
        this.progress = progress;
        this.clock = clock;
    }

    @Scheduled(cron = "30 */5 * * * *", zone = "Asia/Shanghai")
    void due() {
        if (digests.possible() && progress.caughtUp()) {
            put();
        }
    }

    void put() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Moment.SHANGHAI);
        digests.all().stream().filter(kept -> kept.hour() <= now.getHour()).forEach(kept -> put(kept, now));
    }

    private void put(Kept kept, ZonedDateTime now) {
        var id = "digest/" + now.toLocalDate() + "/" + kept.account();
        var unread = !waiting.wasAdded(id)
                && roster.find(kept.account())
                        .filter(staff -> !notices.unread(staff).isEmpty())
                        .isPresent();
        if (unread) {
            waiting.add(id, MessageKind.DIGEST, Means.EMAIL, kept.account());
        }
    }
}
