package org.fengqiao.infra.sheets;

import java.util.concurrent.TimeUnit;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.worklist.SearchSweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Words whose keys were deleted leave no hash behind (检索痕迹清理), soon after each start and once a day: whoever deleted a
 * key, on whatever node, while whatever was written, or before whatever backup was restored.
 *
 * @see "ADR 0003 sealed at the edge"
 */
@Component
class ForgottenWords {
    private static final int AT_ONCE = 500;

    private final SearchSweep sweep;
    private final MongoHotIssues hotIssues;
    private final MongoCalls calls;

    ForgottenWords(SearchSweep sweep, MongoHotIssues hotIssues, MongoCalls calls) {
        this.sweep = sweep;
        this.hotIssues = hotIssues;
        this.calls = calls;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 1440, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var last = "";
        do {
            var looked = sweep.next(last, AT_ONCE);
            looked.unreadable().forEach(hotIssues::forgetWords);
            last = looked.last();
        } while (!last.isEmpty());
        do {
            last = calls.forgetUnreadable(last, AT_ONCE);
        } while (!last.isEmpty());
    }
}
