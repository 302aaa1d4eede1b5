package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.notices.ProposalCalls;
import org.fengqiao.projections.proposal.OwedAnswers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever owes the answer to a proposal that it is due soon, and tells when it is overdue (建议反馈提醒): each once
 * for each day that was asked for and person, however many sheets find it.
 */
@Component
class OwedAnswersSheet {
    /** How long after its day somebody is still told that an answer is overdue: shorter than marks are kept. */
    private static final int DAYS_AFTER = 31;

    private static final int PAGE = 200;

    private final OwedAnswers answers;
    private final ProposalTelling telling;
    private final NoticeBook notices;
    private final Supplier<Rulebook> rulebook;
    private final Supplier<WorkingCalendar> calendar;
    private final Progress progress;
    private final Clock clock;

    OwedAnswersSheet(
            OwedAnswers answers,
            ProposalTelling telling,
            NoticeBook notices,
            Supplier<Rulebook> rulebook,
            Supplier<WorkingCalendar> calendar,
            Progress progress,
            Clock clock) {
        this.answers = answers;
        this.telling = telling;
        this.notices = notices;
        this.rulebook = rulebook;
        this.calendar = calendar;
        this.progress = progress;
        this.clock = clock;
    }

    @Scheduled(cron = "40 14 * * * *", zone = "Asia/Shanghai")
    void due() {
        if (progress.caughtUp()) {
            remind(LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI));
        }
    }

    void remind(LocalDate today) {
        var from = today.minusDays(DAYS_AFTER);
        var until = rulebook.get().dueSoonUntil(today, calendar.get());
        var page = answers.between(from, until, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(proposal -> remind(proposal, today));
            page = answers.between(from, until, page.getLast().proposalId(), PAGE);
        }
    }

    private void remind(ProposalEntry proposal, LocalDate today) {
        ProposalCalls.owed(proposal, today).ifPresent(call -> {
            var matter = new Matter.OfProposal(proposal.proposalId());
            var source = "owed." + proposal.proposalId() + "." + proposal.answerBy();
            for (var to : telling.accounts(call, matter, Senders.HOUSE)) {
                notices.writeOnce(
                        source + "/" + call.kind() + "/" + to,
                        new NoticeBook.Written(to, clock.instant(), source, call.kind(), matter, Senders.HOUSE));
            }
        });
    }
}
