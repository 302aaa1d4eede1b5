package org.fengqiao.projections.hotissue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.hotissue.HotIssueCorrection;
import org.fengqiao.domain.hotissue.HotIssueEvent;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueCorrected;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Folds what was said of one hot issue when its history is opened (热点沿革): the row keeps what holds, events what was said
 * before. Asks no authority: whoever shows it does.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
public record HotIssueStory(StoredEvents stored, Vault vault) {
    /** What was done to the hot issue itself (热点办理步骤). */
    public enum Step {
        /** 认定. */
        CONFIRMED,
        /** 更正. */
        CORRECTED,
        /** 统一答复. */
        ANSWERED
    }

    /**
     * One step of it.
     *
     * @param account of who did it
     * @param corrected what was put right; null of any other step
     */
    public record Told(
            Step step, Instant at, String account, @Nullable Correction corrected) {}

    /**
     * Both values, and why.
     *
     * @param was title, opened; name of the kind; code of the category; empty where a key is gone
     * @param is likewise
     * @param reason empty where its key is gone
     */
    public record Correction(HotIssueFact fact, String was, String is, String reason) {}

    /** The newest first. */
    public List<Told> of(String issueId) {
        var told = new ArrayList<Told>();
        for (var each : stored.of(issueId)) {
            if (each.event() instanceof HotIssueEvent event) {
                told.add(told(event, each));
            }
        }
        return told.reversed();
    }

    private Told told(HotIssueEvent event, Stored each) {
        return switch (event) {
            case HotIssueConfirmed _ -> new Told(Step.CONFIRMED, each.recordedAt(), each.account(), null);
            case HotIssueAnswered _ -> new Told(Step.ANSWERED, each.recordedAt(), each.account(), null);
            case HotIssueCorrected e -> new Told(Step.CORRECTED, each.recordedAt(), each.account(), corrected(e));
        };
    }

    private Correction corrected(HotIssueCorrected e) {
        return new Correction(
                e.is().fact(),
                value(e.was()),
                value(e.is()),
                vault.open(e.reason()).orElse(""));
    }

    private String value(HotIssueCorrection said) {
        return said.fact() == HotIssueFact.TITLE ? vault.open(said.title()).orElse("") : said.entered();
    }
}
