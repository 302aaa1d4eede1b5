package org.fengqiao.ui.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.searches.SearchedWords;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.shell.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an auditor asks (审计入口). Reading the log of reads is itself remembered. */
@Component
record Audited(Desk desk, AccessLog log, SearchedWords searched) {
    /** The looks at one case, oldest first; one that is kept from who asks is answered as one that is not there. */
    List<AccessEntry> ofCase(Actor.Staff staff, String caseId, long afterSeq, int limit) {
        mayRead(staff);
        if (desk.worklist().find(staff, caseId).isEmpty()) {
            throw Authority.refused(Permission.READ_ACCESS_LOG, EnumSet.of(Relation.WALLED));
        }
        return log.ofCase(caseId, afterSeq, limit);
    }

    /** All looks, newest first; none at a case that is kept from who asks. */
    List<AccessEntry> latest(Actor.Staff staff, long beforeSeq, int limit) {
        mayRead(staff);
        var shown = new ArrayList<AccessEntry>();
        var before = beforeSeq;
        List<AccessEntry> page;
        do {
            page = log.latest(before, limit);
            var hidden = keptFrom(
                    staff,
                    page.stream()
                            .flatMap(entry -> Stream.ofNullable(entry.access().caseId()))
                            .distinct()
                            .toList());
            page.stream()
                    .filter(entry -> entry.access().caseId() == null
                            || !hidden.contains(entry.access().caseId()))
                    .forEach(shown::add);
            before = page.isEmpty() ? before : page.getLast().seq();
        } while (shown.size() < limit && page.size() == limit);
        return List.copyOf(shown.subList(0, Math.min(limit, shown.size())));
    }

    /** The numbers of the cases that were looked at, as far as whoever asks finds them. */
    Map<String, String> numbersIn(Actor.Staff staff, List<AccessEntry> looks) {
        var ids = looks.stream()
                .flatMap(entry -> Stream.ofNullable(entry.access().caseId()))
                .distinct()
                .toList();
        return desk.worklist().findAll(staff, ids).values().stream()
                .collect(Collectors.toMap(Item::caseId, Item::number));
    }

    /** Cases, calls that became one, hot issues and proposals. */
    private Set<String> keptFrom(Actor.Staff staff, List<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var kept = new HashSet<>(desk.worklist().keptFrom(staff, ids));
        desk.calls().ifAvailable(calls -> kept.addAll(calls.keptFrom(staff, ids)));
        desk.hotIssues().ifAvailable(issues -> kept.addAll(issues.keptFrom(staff, ids)));
        desk.proposals().ifAvailable(proposals -> kept.addAll(proposals.keptFrom(staff, ids)));
        return kept;
    }

    /** Somebody begins to read the log; of one case or all of it. */
    void remember(Actor.Staff staff, @Nullable String caseId) {
        mayRead(staff);
        var look = new Access(
                AccessKind.OPENED_RAW,
                staff.account(),
                Duty.AUDITOR.name(),
                staff.unit().value(),
                caseId,
                null,
                "access-log",
                null);
        log.remember(look);
    }

    /** The end of the chain, whatever it is about: its hash tells nothing and proves all before it. */
    Optional<AccessEntry> newest(Actor.Staff staff) {
        mayRead(staff);
        return log.latest(Long.MAX_VALUE, 1).stream().findFirst();
    }

    private static void mayRead(Actor.Staff staff) {
        Authority.require(staff, Permission.READ_ACCESS_LOG);
    }
}
