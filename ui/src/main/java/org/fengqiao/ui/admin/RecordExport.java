package org.fengqiao.ui.admin;

import java.util.List;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.imports.Imports.Import;
import org.fengqiao.projections.notices.Outbox.Stuck;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.projections.notices.Untold.Entry;
import org.fengqiao.projections.partners.ApiKeys.KeyRow;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.springframework.stereotype.Component;

/**
 * What goes on in the house, as tables to take along (运行记录导出): keys, messages that could not be sent, long works and
 * imports. Each row says what stands on the screen: of a key neither itself nor its hash, of a message neither an address
 * nor a word.
 */
@Component
record RecordExport(House house, Tables tables) {
    private static final String IMPORTS = "imports";
    private static final String REJECTED = "import-rows";

    /** Every key that was issued, also those that are revoked. */
    ExportButton keys() {
        return tables.button(() -> {
            var say = house.speech();
            return tables.sheet(
                    "api-keys",
                    "all",
                    List.of(
                            tables.text("admin.key.partner", Column.MIDDLE, KeyRow::partner),
                            tables.text("admin.key.account", Column.WIDE, row -> house.person(row.account())),
                            tables.time("admin.key.issued", KeyRow::issuedAt),
                            tables.text(
                                    "admin.key.standing",
                                    Column.NARROW,
                                    row -> say.say(row.revoked() ? "admin.key.revoked" : "admin.key.valid"))),
                    house.keys().list(house.staff()));
        });
    }

    /** Every message that was tried in vain. */
    ExportButton messages() {
        return tables.button(() -> {
            var say = house.speech();
            var text = new StuckText(say);
            var staff = house.staff();
            return tables.sheet(
                    "messages",
                    "stuck",
                    List.of(
                            tables.text("admin.outbox.message", Column.MIDDLE, text::name),
                            tables.text("admin.outbox.means", Column.NARROW, row -> say.name(row.means())),
                            tables.time("admin.outbox.since", Stuck::since),
                            tables.count("admin.outbox.count", Stuck::tries),
                            tables.text("admin.outbox.failure", Column.WIDE, text::why)),
                    after -> Page.of(house.outbox().stuck(staff, after, Sheet.ROWS_OF_A_PAGE), Stuck::id));
        });
    }

    /** Every event that nobody could be told of yet, the first of each case and proposal. */
    ExportButton untold(Untold untold) {
        return tables.button(() -> {
            var text = new UntoldText(house.speech());
            var staff = house.staff();
            return tables.sheet(
                    "untold",
                    "all",
                    List.of(
                            tables.text("admin.untold.event", Column.MIDDLE, text::name),
                            tables.text("admin.untold.whom", Column.MIDDLE, text::whom),
                            tables.time("admin.untold.at", Entry::at),
                            tables.time("admin.untold.since", Entry::since),
                            tables.count("admin.outbox.count", Entry::tries),
                            tables.text("admin.untold.after", Column.MIDDLE, text::behind),
                            tables.text("admin.untold.failure", Column.WIDE, text::failure)),
                    after -> Page.of(untold.list(staff, after, Sheet.ROWS_OF_A_PAGE), Entry::id));
        });
    }

    /** Every long work, the newest first. */
    ExportButton works() {
        return tables.button(() -> {
            var say = house.speech();
            var text = new WorkText(house, say);
            var staff = house.staff();
            return tables.sheet(
                    "works",
                    "all",
                    List.of(
                            tables.text("admin.work.kind", Column.MIDDLE, work -> say.name(work.kind())),
                            tables.text("admin.work.about", Column.WIDE, text::title),
                            tables.time("admin.import.started", Work::startedAt),
                            tables.text("admin.work.state", Column.NARROW, work -> say.name(work.state())),
                            tables.count("admin.work.done", Work::done),
                            tables.count("admin.work.left", Work::left),
                            tables.text("admin.work.failure", Column.WIDE, text::failure)),
                    after -> Page.of(house.lasting().works().latest(staff, after, Sheet.ROWS_OF_A_PAGE), Work::id));
        });
    }

    /** Every import, the newest first. */
    ExportButton imports() {
        return tables.button(() -> {
                    var say = house.speech();
                    var text = new ImportText(house, say);
                    var staff = house.staff();
                    return tables.sheet(
                            IMPORTS,
                            "all",
                            List.of(
                                    tables.text("admin.import.centre", Column.WIDE, row -> house.unit(row.centre())),
                                    tables.text("admin.import.source", Column.MIDDLE, Import::source),
                                    tables.time("admin.import.started", Import::startedAt),
                                    tables.text("admin.work.state", Column.NARROW, row -> say.name(row.state())),
                                    tables.count("admin.import.imported", Import::imported),
                                    tables.count("admin.import.skipped", Import::skipped),
                                    tables.count("admin.import.rejected", Import::rejected),
                                    tables.text("admin.work.failure", Column.WIDE, text::failure)),
                            after -> Page.of(house.imports().latest(staff, after, Sheet.ROWS_OF_A_PAGE), Import::id));
                })
                .of(tables.title(IMPORTS));
    }

    /** The rows that one import did not take, and why. */
    ExportButton rejected(String id) {
        return tables.button(() -> {
                    var say = house.speech();
                    var found = house.imports().find(house.staff(), id);
                    return tables.<Imports.Row>sheet(
                            REJECTED,
                            id,
                            List.of(
                                    tables.count("admin.import.row-number", Imports.Row::row),
                                    tables.text(
                                            "admin.import.row-reason",
                                            Column.WIDE,
                                            row -> say.refusal(
                                                    row.reason().code(),
                                                    row.reason().values()))),
                            found.map(Import::rows).orElse(List.of()));
                })
                .of(tables.title(REJECTED));
    }
}
