package org.fengqiao.infra.hotissues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotissue.HotIssueCommand;
import org.fengqiao.domain.hotissue.HotIssueCommand.AnswerHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.ConfirmHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.CorrectHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCorrection;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.JointCommand.LeaveHotIssue;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.OwnWrites;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssueStory;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.hotissue.MongoHotIssues.Lead;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Handling hot issues: seals, sends to the hot issue itself, and leaves its letters to the line. */
@Component
class OfficeHotIssues implements HotIssueDesk {
    private final MongoHotIssues issues;
    private final HotIssueStory story;
    private final CommandDoor door;
    private final OwnWrites ownWrites;
    private final Cases cases;
    private final LetterLine line;
    private final Vault vault;
    private final Clock clock;

    OfficeHotIssues(
            MongoHotIssues issues,
            StoredEvents stored,
            CommandDoor door,
            OwnWrites ownWrites,
            Cases cases,
            LetterLine line,
            Vault vault,
            Clock clock) {
        this.issues = issues;
        this.story = new HotIssueStory(stored, vault);
        this.door = door;
        this.ownWrites = ownWrites;
        this.cases = cases;
        this.line = line;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public String confirm(Actor actor, Confirmation confirmation) {
        var issueId = UUID.randomUUID().toString();
        send(
                actor,
                new ConfirmHotIssue(
                        issueId,
                        confirmation.unit(),
                        vault.seal(KeyId.hotIssue(issueId), confirmation.title()),
                        confirmation.kind(),
                        confirmation.category()));
        line.add(work(actor, issueId, confirmation.caseIds(), null, null));
        return issueId;
    }

    @Override
    public void join(Actor actor, String issueId, List<String> caseIds, @Nullable String reason) {
        lead(actor, issueId);
        var sealed = reason == null || reason.isBlank() ? null : vault.seal(KeyId.hotIssue(issueId), reason);
        line.add(work(actor, issueId, caseIds, sealed, null));
    }

    @Override
    public void leave(Actor actor, String issueId, String caseId, String reason) {
        lead(actor, issueId);
        var words = cases.wordsOf(caseId).inner(reason);
        cases.send(
                actor,
                new LeaveHotIssue(caseId, issueId, words),
                UUID.randomUUID().toString());
    }

    @Override
    public void answer(Actor actor, String issueId, Answer answer) {
        lead(actor, issueId);
        send(actor, new AnswerHotIssue(issueId, sealed(issueId, answer)));
        answerRest(actor, issueId, answer.manner());
    }

    @Override
    public void answerRest(Actor actor, String issueId) {
        answerRest(actor, issueId, mannerOfBefore(issueId));
    }

    private void answerRest(Actor actor, String issueId, NoticeManner manner) {
        var lead = lead(actor, issueId);
        if (lead.answer().isEmpty()) {
            throw Refused.conflict("hotissue.not-answered");
        }
        var open = lead.issue().unanswered().stream().map(Item::caseId).toList();
        line.add(work(actor, issueId, open, null, manner));
    }

    /** Who comes later is told as those before were. */
    private NoticeManner mannerOfBefore(String issueId) {
        return line.of(issueId).stream()
                .flatMap(work -> Stream.ofNullable(work.manner()))
                .findFirst()
                .orElse(NoticeManner.ONLINE);
    }

    private LeadingAnswer sealed(String issueId, Answer answer) {
        var key = KeyId.hotIssue(issueId);
        var words = answer.opinion();
        var opinion = words == null
                ? null
                : new Opinion(
                        vault.seal(key, words.request()),
                        vault.seal(key, words.facts()),
                        vault.seal(key, words.opinion()),
                        vault.seal(key, words.basis()),
                        words.outcome());
        return new LeadingAnswer(
                opinion, answer.reply() == null ? null : vault.seal(key, answer.reply()), answer.adoption());
    }

    private ManyLetters work(
            Actor actor, String issueId, List<String> caseIds, @Nullable Sealed reason, @Nullable NoticeManner manner) {
        var now = clock.instant();
        return new ManyLetters(
                UUID.randomUUID().toString(),
                issueId,
                Senders.nameOf(actor),
                List.copyOf(caseIds),
                reason,
                manner,
                LocalDate.ofInstant(now, Moment.SHANGHAI),
                now,
                0,
                true,
                List.of());
    }

    private void send(Actor actor, HotIssueCommand command) {
        ownWrites.ofHotIssue(door.send(actor, command, UUID.randomUUID().toString()));
    }

    @Override
    public void correct(Actor actor, String issueId, HotIssueFact fact, String value, String reason, String commandId) {
        lead(actor, issueId);
        var key = KeyId.hotIssue(issueId);
        var is = fact == HotIssueFact.TITLE
                ? HotIssueCorrection.ofTitle(vault.seal(key, value))
                : HotIssueCorrection.ofValue(fact, value);
        ownWrites.ofHotIssue(door.send(actor, new CorrectHotIssue(issueId, is, vault.seal(key, reason)), commandId));
    }

    @Override
    public List<Told> story(Actor actor, String issueId) {
        lead(actor, issueId);
        return story.of(issueId);
    }

    @Override
    public List<Work> works(Actor actor, String issueId) {
        lead(actor, issueId);
        return line.of(issueId).stream().map(ManyLetters::shown).toList();
    }

    @Override
    public void stop(Actor actor, String issueId) {
        lead(actor, issueId);
        line.askToStop(issueId);
    }

    private Lead lead(Actor actor, String issueId) {
        return issues.lead(actor, issueId).orElseThrow(() -> Refused.unknown("hotissue.unknown"));
    }
}
