package org.fengqiao.ui.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.cases.Cases.Outcome;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.MovedNote;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.LiveChanges;

/** One command for several cases (批量办理); what was refused is listed with its reason and stays marked. */
abstract class BulkDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    protected final transient Desk desk;
    private final transient List<QueueRow> rows;
    private final transient Runnable done;
    private final MovedNote moved;

    BulkDialog(Desk desk, String act, Set<QueueRow> rows, Runnable done) {
        super(
                desk.speech(),
                desk.speech().say("bulk." + act, rows.size()),
                desk.speech().say("bulk." + act + ".confirm", rows.size()));
        this.desk = desk;
        this.rows = List.copyOf(rows);
        this.done = done;
        moved = new MovedNote(say);
        warn(moved);
        effect(say.say("bulk." + act + ".effect", rows.size()));
        LiveChanges.follow(this, desk, change -> row(change.caseId()).isPresent(), this::moved);
    }

    private Optional<QueueRow> row(String caseId) {
        return rows.stream().filter(row -> row.caseId().equals(caseId)).findFirst();
    }

    private void moved(Set<String> changed) {
        var staff = desk.staff();
        moved.tell(changed.stream()
                .flatMap(caseId -> desk.worklist().find(staff, caseId).stream())
                .filter(item -> !item.changedBy().equals(staff.account()))
                .map(item -> say.say("bulk.moved", item.number(), desk.whoIs(item.changedBy(), say)))
                .toList());
    }

    protected abstract PetitionCommand command(String caseId);

    /** Stays open with what was refused. */
    @Override
    protected final boolean sendsAside() {
        return true;
    }

    @Override
    protected final void send(String commandId) {
        var commands = rows.stream().map(row -> command(row.caseId())).toList();
        var outcomes = desk.cases().sendAll(desk.staff(), commands);
        var failed = outcomes.stream().filter(outcome -> !outcome.done()).toList();
        var succeeded = outcomes.size() - failed.size();
        done.run();
        if (failed.isEmpty()) {
            finish();
            return;
        }
        var each = failed.stream().map(this::sentence).toArray(String[]::new);
        tell(say.say("bulk.partly", succeeded, failed.size()), each);
    }

    @Override
    protected final void done() {
        Said.done(say.say("bulk.done", rows.size()));
    }

    private String sentence(Outcome outcome) {
        var refusal = say.refusal(outcome.refusal(), outcome.values());
        return row(outcome.caseId())
                .map(QueueRow::item)
                .map(item -> say.say("said.of", item.number(), desk.citing(refusal, item.receivedAt())))
                .orElseGet(() -> say.say("said.of", outcome.caseId(), refusal));
    }
}
