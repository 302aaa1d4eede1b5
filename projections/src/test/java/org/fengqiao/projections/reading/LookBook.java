package org.fengqiao.projections.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;

/** An access log in memory; can be out of order. */
public final class LookBook implements AccessLog {
    public final List<Access> looks = new ArrayList<>();
    public boolean outOfOrder;

    @Override
    public AccessEntry remember(Access access) {
        if (outOfOrder) {
            throw new IllegalStateException("the log cannot be written");
        }
        looks.add(access);
        return LivedCase.entry(looks.size(), access);
    }

    public List<AccessKind> kinds() {
        return looks.stream().map(Access::kind).toList();
    }

    @Override
    public List<AccessEntry> ofCase(String caseId, long afterSeq, int limit) {
        return List.of();
    }

    @Override
    public List<AccessEntry> latest(long beforeSeq, int limit) {
        return LongStream.iterate(Math.min(looks.size(), beforeSeq - 1), seq -> seq > 0, seq -> seq - 1)
                .limit(limit)
                .mapToObj(seq -> LivedCase.entry(seq, looks.get((int) seq - 1)))
                .toList();
    }

    @Override
    public OptionalLong verify() {
        return OptionalLong.empty();
    }
}
