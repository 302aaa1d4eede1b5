package org.fengqiao.infra.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessLog;
import org.jspecify.annotations.Nullable;

/**
 * The access log (查阅日志) over durable records. Those who wait at the same time are written together: a chain has one
 * end, and it must not cost each opening of a file its own wait for the disk.
 */
public final class ChainedAccessLog implements AccessLog {
    private static final int TOGETHER = 100;

    private final Records records;
    private final Clock clock;
    private final Chain chain;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    public ChainedAccessLog(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
        this.chain = new Chain(records);
    }

    @Override
    public AccessEntry remember(Access access) {
        var mine = new Waiting(access);
        waiting.add(mine);
        turn.lock();
        try {
            while (mine.written == null && mine.failed == null) {
                writeThoseWaiting();
            }
        } finally {
            turn.unlock();
        }
        return mine.outcome();
    }

    private void writeThoseWaiting() {
        var batch = new ArrayList<Waiting>();
        for (Waiting next = waiting.poll(); next != null; next = batch.size() < TOGETHER ? waiting.poll() : null) {
            batch.add(next);
        }
        try {
            List<AccessEntry> written = chain.append(
                    clock.instant(), batch.stream().map(one -> one.access).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).written = written.get(i);
            }
        } catch (RuntimeException failed) {
            batch.forEach(one -> one.failed = failed);
        }
    }

    @Override
    public List<AccessEntry> ofCase(String caseId, long afterSeq, int limit) {
        List<String> keys = records.after(RecordTable.ACCESS_OF_CASE, Chain.key(caseId, afterSeq), limit).stream()
                .map(Entry::key)
                .filter(key -> key.startsWith(caseId + "/"))
                .map(key -> key.substring(caseId.length() + 1))
                .toList();
        Map<String, String> found = records.findAll(RecordTable.ACCESS, keys);
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Chain::read)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<AccessEntry> latest(long beforeSeq, int limit) {
        return records.before(RecordTable.ACCESS, Chain.key(beforeSeq), limit).stream()
                .map(entry -> Chain.read(entry.json()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public OptionalLong verify() {
        return new Inspection(records).firstBroken();
    }

    /** One who waits; changed under {@link #turn} only, and only by who writes for it. */
    private static final class Waiting {
        final Access access;

        @Nullable
        AccessEntry written;

        @Nullable
        RuntimeException failed;

        Waiting(Access access) {
            this.access = access;
        }

        AccessEntry outcome() {
            if (written == null) {
                throw new IllegalStateException("The access log could not be written", failed);
            }
            return written;
        }
    }
}
