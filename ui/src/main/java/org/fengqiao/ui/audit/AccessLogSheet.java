package org.fengqiao.ui.audit;

import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The access log as a table to take along (查阅日志导出): what the auditor sees of it, the newest first. */
record AccessLogSheet(Audited audited, Actor.Staff staff, AccessText text, Names names, Speech say) {
    private static final int WIDE = 60;
    private static final int MIDDLE = 28;
    private static final int NARROW = 10;

    Sheet<AccessEntry> whole() {
        return new Sheet<>(
                "access-log",
                "all",
                say.say("audit.log.title"),
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
                this::page);
    }

    private Page<AccessEntry> page(@Nullable String before) {
        var entries =
                audited.latest(staff, before == null ? Long.MAX_VALUE : Long.parseLong(before), Sheet.ROWS_OF_A_PAGE);
        var next = entries.size() < Sheet.ROWS_OF_A_PAGE
                ? null
                : Long.toString(entries.getLast().seq());
        return new Page<>(entries, next);
    }
}
