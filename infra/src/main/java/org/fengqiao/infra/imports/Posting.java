package org.fengqiao.infra.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.cases.Numbers;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.imports.Job.Tally;
import org.fengqiao.infra.letters.LetterRow;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.projections.words.KeyId;
import org.jspecify.annotations.Nullable;

/**
 * Sends the letters of one import, batch by batch (导入投递). Whether a letter is there already is told by its own events
 * and nothing else; that is looked up beforehand only to save keys and numbers.
 */
record Posting(
        Job job,
        Actor actor,
        Envelopes envelopes,
        Numbers numbers,
        CommandDoor door,
        Predicate<String> there,
        ExecutorService workers) {

    /** @param refused why it is not in; null when it is */
    private record Sent(LetterRow row, @Nullable Refused refused) {
        boolean skipped() {
            return refused != null && refused.code().equals(THERE);
        }

        Optional<BadRow> rejected() {
            return Optional.ofNullable(skipped() ? null : refused)
                    .map(no -> new BadRow(row.row(), no.code(), no.values()));
        }
    }

    private static final String THERE = "petition.already-there";

    /** What became of the batch, and which rows are to be reported. */
    record Posted(Tally tally, List<BadRow> rejected) {}

    /** @param unsure whether some of it may have been sent before the machine stopped: then nothing is looked up */
    Posted post(Batch batch, boolean unsure) throws InterruptedException {
        var fresh = batch.letters().stream()
                .filter(row -> unsure || !there.test(envelopes.caseId(row)))
                .toList();
        envelopes
                .vault()
                .ensure(fresh.stream().flatMap(row -> keys(row).stream()).toList());
        var sent = sendAll(fresh);
        var skipped = batch.letters().size()
                - fresh.size()
                + (int) sent.stream().filter(Sent::skipped).count();
        var rejected = batch.badAnd(sent.stream().map(Sent::rejected).flatMap(Optional::stream));
        var imported = batch.size() - skipped - rejected.size();
        return new Posted(new Tally(imported, skipped, rejected.size()), rejected);
    }

    private List<KeyId> keys(LetterRow row) {
        return List.of(KeyId.person(envelopes.person(row)), KeyId.caseOuter(envelopes.caseId(row)));
    }

    private List<Sent> sendAll(List<LetterRow> rows) throws InterruptedException {
        var tasks = new ArrayList<Callable<Sent>>();
        rows.forEach(row -> tasks.add(() -> send(row)));
        var sent = new ArrayList<Sent>();
        for (var task : workers.invokeAll(tasks)) {
            sent.add(outcome(task));
        }
        return sent;
    }

    private static Sent outcome(Future<Sent> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** The same row of the same import is the same command: sent again after a restart it counts as its first time. */
    private Sent send(LetterRow row) {
        try {
            var number = numbers.next(job.centre(), row.writtenAt().getYear());
            door.send(actor, envelopes.seal(row, number), job.id() + "/" + row.row());
            return new Sent(row, null);
        } catch (Refused refused) {
            return new Sent(row, refused);
        }
    }
}
