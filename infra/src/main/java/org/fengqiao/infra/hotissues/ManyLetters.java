package org.fengqiao.infra.hotissues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.hotissue.HotIssueDesk.Deed;
import org.fengqiao.projections.hotissue.HotIssueDesk.Letter;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.jspecify.annotations.Nullable;

/**
 * What is done to many letters of a hot issue, as it is kept (批量办理任务): written after each of them, so that a restart
 * goes on where it stood.
 *
 * @param account who started it, as {@code Senders} names an actor
 * @param reason of joining, sealed with the hot issue's key; null when none was given
 * @param manner how complainants are told of the answer; null when the letters only join
 * @param on the day of it
 * @param begun null in works that were kept before each was kept for good; of these there is one for each hot issue
 * @param done how many of {@code caseIds} are dealt with
 */
record ManyLetters(
        String id,
        String issueId,
        String account,
        List<String> caseIds,
        @Nullable Sealed reason,
        @Nullable NoticeManner manner,
        LocalDate on,
        @Nullable Instant begun,
        int done,
        boolean running,
        List<Letter> refused) {
    boolean answers() {
        return manner != null;
    }

    String next() {
        return caseIds.get(done);
    }

    ManyLetters oneMore(@Nullable Refused no) {
        var all = new ArrayList<>(refused);
        if (no != null) {
            all.add(new Letter(next(), no.code(), no.values()));
        }
        return with(done + 1, running, List.copyOf(all));
    }

    ManyLetters ended() {
        return with(done, false, refused);
    }

    private ManyLetters with(int nextDone, boolean nextRunning, List<Letter> nextRefused) {
        return new ManyLetters(
                id, issueId, account, caseIds, reason, manner, on, begun, nextDone, nextRunning, nextRefused);
    }

    Work shown() {
        return new Work(
                answers() ? Deed.ANSWERED : Deed.JOINED, on, begun, account, running, caseIds.size(), done, refused);
    }
}
