package org.fengqiao.ui.audit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The access log as a table to take along (查阅日志导出): what the auditor sees of it. */
record AccessLogSheet(Audited audited, Actor.Staff staff, AccessText text, Names names, Speech say) {
    private static final int WIDE = 60;
    private static final int MIDDLE = 28;
    private static final int NARROW = 10;

    /** All that this auditor sees, the newest first. */
    Sheet<AccessEntry> whole() {
        return sheet("access-log", "all", say.say("audit.log.title"), this::page);
    }

    /** Looks at one case, the oldest first. The filter does not say which: other auditors may have to know nothing of it. */
    Sheet<AccessEntry> ofCase(String caseId) {
        var list = "case-accesses";
        return sheet(list, "one", say.say("audit.detail.list-" + list), after -> page(caseId, after));
    }

    private Sheet<AccessEntry> sheet(
            String list, String filter, String title, Function<@Nullable String, Page<AccessEntry>> pages) {
        return new Sheet<>(
                list,
                filter,
                title,
                List.of(
                        new Column<>("#", NARROW, entry -> new Count(entry.seq())),
                        Column.text(say.say("audit.log.at"), MIDDLE, entry -> names.exactly(entry.at())),
                        Column.text(
                                say.say("audit.log.kind"),
                                MIDDLE,
                                entry -> say.name(entry.access().kind())),
                        Column.text(say.say("audit.log.who"), MIDDLE, text::who),
                        Column.text(
                                say.say("audit.log.case"),
                                MIDDLE,
                                entry -> Objects.requireNonNullElse(
                                        entry.access().caseId(), "")),
                        Column.text(say.say("audit.log.more"), WIDE, entry -> String.join(" · ", text.more(entry))),
                        Column.text(say.say("audit.log.hash"), WIDE, AccessEntry::hash)),
                after -> pages.apply(after));
    }

    private Page<AccessEntry> page(String caseId, @Nullable String after) {
        return page(audited.ofCase(staff, caseId, after == null ? 0 : Long.parseLong(after), Sheet.ROWS_OF_A_PAGE));
    }

    private Page<AccessEntry> page(@Nullable String before) {
        return page(
                audited.latest(staff, before == null ? Long.MAX_VALUE : Long.parseLong(before), Sheet.ROWS_OF_A_PAGE));
    }

    private static Page<AccessEntry> page(List<AccessEntry> entries) {
        return Page.of(entries, entry -> Long.toString(entry.seq()));
    }
}
