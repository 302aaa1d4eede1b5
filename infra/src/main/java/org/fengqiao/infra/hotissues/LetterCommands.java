package org.fengqiao.infra.hotissues;

import java.util.Objects;
import org.fengqiao.domain.petition.JointCommand;
import org.fengqiao.domain.petition.JointCommand.AnswerTogether;
import org.fengqiao.domain.petition.JointCommand.JoinHotIssue;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.hotissue.MongoHotIssues.Lead;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The command to one letter of many (逐件命令). What was written once about all of them is sealed anew with the letter's
 * own key: it goes when that letter's words go, and not before.
 */
@Component
class LetterCommands {
    private final Vault vault;

    LetterCommands(Vault vault) {
        this.vault = vault;
    }

    JointCommand of(ManyLetters work, Lead lead) {
        var caseId = work.next();
        if (!work.answers()) {
            var reason = work.reason();
            return new JoinHotIssue(
                    caseId, work.issueId(), reason == null ? null : again(KeyId.caseInner(caseId), reason));
        }
        var answer = lead.answer().orElseThrow(() -> Refused.conflict("hotissue.not-answered"));
        var issue = lead.issue();
        return new AnswerTogether(
                caseId,
                work.issueId(),
                lead.unit(),
                issue.kind(),
                issue.category(),
                again(caseId, answer),
                new Notice(Objects.requireNonNull(work.manner()), work.on()));
    }

    private LeadingAnswer again(String caseId, LeadingAnswer answer) {
        var key = KeyId.caseOuter(caseId);
        return new LeadingAnswer(again(key, answer.opinion()), againOrNull(key, answer.reply()), answer.adoption());
    }

    private @Nullable Opinion again(KeyId key, @Nullable Opinion opinion) {
        return opinion == null
                ? null
                : new Opinion(
                        again(key, opinion.request()),
                        again(key, opinion.factsAndReasons()),
                        again(key, opinion.opinion()),
                        again(key, opinion.legalBasis()),
                        opinion.outcome());
    }

    private @Nullable Sealed againOrNull(KeyId key, @Nullable Sealed words) {
        return words == null ? null : again(key, words);
    }

    private Sealed again(KeyId key, Sealed words) {
        return vault.seal(key, vault.open(words).orElseThrow(() -> Refused.conflict("words.keys-withheld")));
    }
}
