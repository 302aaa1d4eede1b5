package org.fengqiao.infra.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessLog;

/** An access log that notes what it is told. */
public final class Noting implements AccessLog {
    public final List<Access> looks = new ArrayList<>();

    @Override
    public AccessEntry remember(Access access) {
        looks.add(access);
        return new AccessEntry(looks.size(), Instant.EPOCH, access, "");
    }

    @Override
    public List<AccessEntry> ofCase(String caseId, long afterSeq, int limit) {
        return List.of();
    }

    @Override
    public List<AccessEntry> latest(long beforeSeq, int limit) {
        return List.of();
    }

    @Override
    public OptionalLong verify() {
        return OptionalLong.empty();
    }
}
