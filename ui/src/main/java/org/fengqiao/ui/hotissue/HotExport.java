package org.fengqiao.ui.hotissue;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.projections.exports.FilterCode;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.hotissue.HotIssues.Cluster;
import org.fengqiao.projections.hotissue.HotIssues.Issue;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.worklist.QueueExport;
import org.springframework.stereotype.Component;

/** What is shown of hot issues as tables to take along (热点清单导出), of the letters that whoever takes it may read. */
@Component
record HotExport(Tables tables, QueueExport cases) {
    /** What the house found. */
    ExportButton clusters(Hot hot, Supplier<List<Cluster>> shown) {
        return tables.button(() -> {
            var text = new ClusterText(hot, hot.speech());
            return Sheet.of(
                    "hot-found",
                    FilterCode.at(hot.unit()).toString(),
                    tables.title("hot-found"),
                    List.of(
                            tables.text("report.line.title", Column.WIDE, text::title),
                            tables.text("queue.list.category", Column.MIDDLE, text::category),
                            tables.count(
                                    "hot.column.letters",
                                    cluster -> cluster.letters().size()),
                            tables.count("queue.list.people", Cluster::people),
                            tables.count("hot.column.week", text::fresh),
                            tables.day("hot.column.first", Cluster::first),
                            tables.day("hot.column.last", Cluster::last)),
                    shown.get());
        });
    }

    /** What was confirmed. */
    ExportButton issues(Hot hot, Supplier<List<Issue>> shown) {
        return tables.button(() -> {
            var say = hot.speech();
            return Sheet.of(
                    "hot-issues",
                    FilterCode.at(hot.unit()).toString(),
                    tables.title("hot-issues"),
                    List.of(
                            tables.text("report.line.title", Column.WIDE, Issue::title),
                            tables.text("report.line.kind", Column.NARROW, issue -> say.name(issue.kind())),
                            tables.text(
                                    "queue.list.category",
                                    Column.MIDDLE,
                                    issue -> hot.desk().categories().pathOf(issue.category(), say.locale())),
                            tables.text("queue.list.unit", Column.MIDDLE, issue -> hot.unit(issue.unit())),
                            tables.count(
                                    "hot.column.letters",
                                    issue -> issue.letters().size()),
                            tables.count(
                                    "hot.column.unanswered",
                                    issue -> issue.unanswered().size()),
                            tables.day("hot.column.confirmed", Issue::confirmedOn),
                            tables.day("hot.column.answered", Issue::answeredOn)),
                    shown.get());
        });
    }

    /** @param code which letters, for the access log */
    ExportButton letters(Hot hot, String code, Supplier<List<Item>> shown) {
        return cases.button("hot-issue", code, hot.speech(), shown);
    }
}
