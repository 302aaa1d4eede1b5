package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.petitionfile.Answer;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** Opens the answer of a hot issue (统一答复的打开); words whose key is gone are empty. */
record GivenAnswer(Vault vault) {
    Answer opened(LeadingAnswer answer, LocalDate on) {
        var opinion = answer.opinion();
        var at = Moment.onDay(on);
        return opinion == null
                ? new Answer(null, answer.adoption(), null, null, null, text(answer.reply()), null, at, false)
                : new Answer(
                        opinion.outcome(),
                        null,
                        null,
                        text(opinion.request()),
                        text(opinion.factsAndReasons()),
                        text(opinion.opinion()),
                        text(opinion.legalBasis()),
                        at,
                        false);
    }

    private String text(@Nullable Sealed words) {
        return words == null ? "" : vault.open(words).orElse("");
    }
}
