package org.fengqiao.ui.notices;

import java.util.List;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.shell.Desk;
import org.springframework.stereotype.Component;

/** A person's own notices as a table to take along (通知清单导出): those that may still be seen, the newest first. */
@Component
record NoticeExport(Desk desk, Notices notices, Tables tables) {
    private static final String LIST = "notices";

    ExportButton button() {
        return tables.button(this::sheet);
    }

    private Sheet<Notice> sheet() {
        var say = desk.speech();
        var self = desk.staff();
        return tables.sheet(
                LIST,
                "own",
                List.of(
                        tables.time("notices.at", Notice::at),
                        tables.text("notices.kind", Column.NARROW, notice -> say.name(notice.kind())),
                        tables.text("queue.list.number", Column.MIDDLE, NoticeText::number),
                        tables.text("report.line.title", Column.WIDE, notice -> NoticeText.title(notice, say)),
                        tables.text("notices.what", Column.WIDE, notice -> NoticeText.what(notice, desk, say)),
                        tables.text("queue.list.unit", Column.MIDDLE, notice -> NoticeText.unit(notice, desk)),
                        tables.text(
                                "notices.standing",
                                Column.NARROW,
                                notice -> say.say(notice.unread() ? "notices.unread" : "notices.read"))),
                after -> Page.of(notices.page(self, after, Sheet.ROWS_OF_A_PAGE), Notice::id));
    }
}
