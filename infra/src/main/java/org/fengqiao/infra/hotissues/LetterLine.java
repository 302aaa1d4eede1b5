package org.fengqiao.infra.hotissues;

import java.util.List;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Lines;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.engine.WaitingLine;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does to many letters one after another what was asked once (逐件办理). What a stop of the machine broke off goes on at
 * the next start; the same letter of the same work is the same command, so that nothing is done twice.
 */
@Component
class LetterLine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LetterLine.class);

    private final Works works;
    private final LetterCommands commands;
    private final MongoHotIssues issues;
    private final CommandDoor door;
    private final Roster roster;
    private final WaitingLine<ManyLetters> line;

    LetterLine(
            Works works,
            LetterCommands commands,
            MongoHotIssues issues,
            CommandDoor door,
            Roster roster,
            Lines lines,
            Progress progress) {
        this.works = works;
        this.commands = commands;
        this.issues = issues;
        this.door = door;
        this.roster = roster;
        this.line = new WaitingLine<>("hot issue", lines, progress, works::unfinishedOf, this::run);
    }

    /**
     * What could not be written down is not begun, and may be asked for again.
     *
     * @throws Refused {@code hotissue.work-runs}
     */
    void add(ManyLetters work) {
        if (!line.take(work.issueId())) {
            throw Refused.conflict("hotissue.work-runs");
        }
        try {
            works.put(work);
        } catch (RuntimeException e) {
            line.giveBack(work.issueId());
            throw e;
        }
        line.add(work.issueId(), work);
    }

    /** All that was ever done to its letters, as it stands this moment, the newest first. */
    List<ManyLetters> of(String issueId) {
        var now = line.find(issueId);
        return works.of(issueId).stream()
                .map(work ->
                        now.filter(running -> running.id().equals(work.id())).orElse(work))
                .toList();
    }

    void askToStop(String issueId) {
        line.askToStop(issueId);
    }

    private void run(ManyLetters begun) throws InterruptedException {
        var work = begun;
        line.awaitReadModels();
        while (work.done() < work.caseIds().size() && !line.isLeaving() && !line.isAskedToStop(work.issueId())) {
            work = work.oneMore(refusalOf(work));
            works.put(work);
            line.moved(work.issueId(), work);
        }
        line.awaitReadModels();
        if (!line.isLeaving()) {
            works.put(work.ended());
            LOG.info(
                    "hot issue {}: {} letters, {} refused",
                    work.issueId(),
                    work.done(),
                    work.refused().size());
        }
    }

    private @Nullable Refused refusalOf(ManyLetters work) {
        try {
            var actor = Senders.named(work.account(), roster);
            var lead = issues.lead(actor, work.issueId()).orElseThrow(() -> Refused.unknown("hotissue.unknown"));
            door.send(actor, commands.of(work, lead), work.id() + "/" + work.next());
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    @Override
    public void start() {
        line.open(works.unfinished().stream().map(ManyLetters::issueId).toList());
    }

    @Override
    public void stop() {
        line.close();
    }

    @Override
    public boolean isRunning() {
        return line.isOpen();
    }
}
