package org.fengqiao.ui.audit;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** The access log for whoever may read it (查阅日志), page by page or as a table; that somebody began to read is remembered. */
@Component
public class AccessLogExport {
    private final Audited audited;

    AccessLogExport(Audited audited) {
        this.audited = audited;
    }

    /** All that this auditor sees of it, the newest first. */
    public Sheet<AccessEntry> sheet(Actor.Staff staff, Speech say) {
        return sheets(staff, say).whole();
    }

    /** Looks at one case, the oldest first. That they are taken is a look at the case too. */
    Sheet<AccessEntry> ofCase(Actor.Staff staff, String caseId, Speech say) {
        audited.remember(staff, caseId);
        return sheets(staff, say).ofCase(caseId);
    }

    private AccessLogSheet sheets(Actor.Staff staff, Speech say) {
        var names = new Names(audited.desk(), say);
        return new AccessLogSheet(audited, staff, new AccessText(names, say), names, say);
    }

    /** @param before sequence of the entry behind which the page begins; {@link Long#MAX_VALUE} for the first */
    public List<AccessEntry> latest(Actor.Staff staff, long before, int limit) {
        audited.remember(staff, null);
        return audited.latest(staff, before, limit);
    }

    /** Looks at one case, the oldest first. */
    public List<AccessEntry> ofCase(Actor.Staff staff, String caseId, long after, int limit) {
        var entries = audited.ofCase(staff, caseId, after, limit);
        audited.remember(staff, caseId);
        return entries;
    }
}
