package org.fengqiao.ui.hotissue;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.projections.exports.FilterCode;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;
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
    private static final String STORY = "hot-story";
    private static final String LETTERS = "hot-issue";

    /** What the house found. */
    ExportButton clusters(Hot hot, Supplier<List<Cluster>> shown) {
        return tables.button(() -> {
            var text = new ClusterText(hot, hot.speech());
            return tables.sheet(
                    "hot-found",
                    FilterCode.at(hot.unit()).toString(),
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
            return tables.sheet(
                    "hot-issues",
                    FilterCode.at(hot.unit()).toString(),
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

    /** What was done to one of them itself, with both values of what was corrected. */
    ExportButton story(Hot hot, String id) {
        return tables.button(() -> {
                    var text = new StoryText(hot, hot.speech());
                    return tables.sheet(
                            STORY,
                            id,
                            List.of(
                                    tables.time("hot.column.at", Told::at),
                                    tables.text("hot.column.by", Column.MIDDLE, text::who),
                                    tables.text("hot.column.step", Column.NARROW, text::step),
                                    tables.text("hot.column.what", Column.WIDE, text::what),
                                    tables.text("hot.field.reason", Column.WIDE, text::reason)),
                            hot.work().story(hot.staff(), id));
                })
                .of(tables.title(STORY));
    }

    /** @param code which letters, for the access log */
    ExportButton letters(Hot hot, String code, Supplier<List<Item>> shown) {
        return cases.button(LETTERS, code, hot.speech(), shown).of(tables.title(LETTERS));
    }
}
