package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.words.ContactWords;
import org.springframework.stereotype.Component;

/** What holds from a day on, as tables to take along (规则、理由、签发人、模板、日历导出): every version, not today's only. */
@Component
record KeptExport(House house, Tables tables) {
    private static final String ALL = "all";

    /** Every entry of the rulebook. */
    ExportButton rules() {
        return tables.button(() -> {
            var say = house.speech();
            var text = new RuleText(say);
            return tables.sheet(
                    "rules",
                    ALL,
                    List.of(
                            tables.text("admin.rule.id", Column.NARROW, Rule::id),
                            tables.text("admin.rule.name", Column.WIDE, text::name),
                            tables.text("admin.rule.amount", Column.NARROW, text::amount),
                            tables.text("admin.rule.source", Column.WIDE, text::source),
                            tables.day("admin.list.from", Rule::validFrom),
                            tables.day("admin.list.until", Rule::validUntil),
                            tables.text("admin.rule.standing", Column.NARROW, text::standing)),
                    house.lasting().rules().now().all());
        });
    }

    /** How a reason is worded from a day on. */
    private record Worded(StandardReason reason, StandardReason.Wording wording) {}

    /** Every wording of every reason. */
    ExportButton reasons() {
        return tables.button(() -> {
            var say = house.speech();
            return tables.sheet(
                    "reasons",
                    ALL,
                    List.of(
                            tables.<Worded>text(
                                    "admin.reason.use",
                                    Column.MIDDLE,
                                    row -> say.name(row.reason().use())),
                            tables.text(
                                    "admin.reason.code",
                                    Column.NARROW,
                                    row -> row.reason().code()),
                            tables.text(
                                    "admin.reason.text",
                                    Column.WIDE,
                                    row -> row.wording().text()),
                            tables.text(
                                    "admin.reason.text-en",
                                    Column.WIDE,
                                    row -> row.wording().textEn()),
                            tables.day("admin.list.from", row -> row.wording().from()),
                            tables.day("admin.list.until", row -> row.reason().until())),
                    house.desk().reasons().now().all().stream()
                            .flatMap(reason -> reason.wordings().stream().map(wording -> new Worded(reason, wording)))
                            .toList());
        });
    }

    /** Who signs today for the units that are shown. */
    ExportButton signatories(Supplier<List<UnitRow>> shown) {
        return tables.button(() -> tables.sheet(
                "signatories",
                "shown",
                List.of(
                        tables.text(
                                "admin.unit.code",
                                Column.MIDDLE,
                                row -> row.code().value()),
                        tables.text("admin.unit.name", Column.WIDE, UnitRow::name),
                        tables.text("admin.signatory.office", Column.MIDDLE, row -> signs(row, Signer::office)),
                        tables.text("admin.signatory.person", Column.MIDDLE, row -> signs(row, Signer::name))),
                shown.get()));
    }

    private String signs(UnitRow unit, Function<Signer, String> part) {
        return house.signing().today(house.staff(), unit.code()).map(part).orElse("");
    }

    /** How the units that are shown are reached today: what each published itself. */
    ExportButton contacts(Supplier<List<UnitRow>> shown) {
        var words = new ContactWords(house.speech());
        return tables.button(() -> tables.sheet(
                "contacts",
                "shown",
                List.of(
                        tables.text(
                                "admin.unit.code",
                                Column.MIDDLE,
                                row -> row.code().value()),
                        tables.text("admin.unit.name", Column.WIDE, UnitRow::name),
                        tables.text("contact.phones", Column.MIDDLE, row -> own(row, ContactWords::phones)),
                        tables.text(
                                "contact.hours",
                                Column.WIDE,
                                row -> own(row, contact -> words.reception(contact.reception()))),
                        tables.text("contact.place", Column.WIDE, row -> own(row, Contact::place)),
                        tables.text("contact.address", Column.WIDE, row -> own(row, Contact::address))),
                shown.get()));
    }

    private String own(UnitRow unit, Function<Contact, String> part) {
        return house.contacts()
                .nearest(unit.code())
                .filter(reached -> reached.unit().equals(unit.code()))
                .map(UnitContacts.Reached::contact)
                .map(part)
                .orElse("");
    }

    /** A version of the words of a paper. */
    private record Versioned(PaperKind kind, Templates.Version version) {}

    /** Every version of every template, without its body. */
    ExportButton templates() {
        return tables.button(() -> {
            var say = house.speech();
            return tables.sheet(
                    "templates",
                    ALL,
                    List.of(
                            tables.<Versioned>text("admin.template.kind", Column.MIDDLE, row -> say.name(row.kind())),
                            tables.count(
                                    "admin.template.number",
                                    row -> row.version().version()),
                            tables.text(
                                    "admin.template.heading",
                                    Column.WIDE,
                                    row -> row.version().text().title()),
                            tables.text(
                                    "admin.template.numbering",
                                    Column.WIDE,
                                    row -> row.version().text().numbering()),
                            tables.day("admin.list.from", row -> row.version().validFrom())),
                    Arrays.stream(PaperKind.values())
                            .flatMap(kind -> house.paperForms().templates(house.staff(), kind).versions().stream()
                                    .map(version -> new Versioned(kind, version)))
                            .toList());
        });
    }

    /** Every day that a notice names. */
    ExportButton days() {
        return tables.button(() -> {
            var say = house.speech();
            var calendar = house.lasting().calendars().now();
            return tables.sheet(
                    "calendar",
                    ALL,
                    List.of(
                            tables.<LocalDate>day("admin.calendar.day", day -> day),
                            tables.text("admin.calendar.kind", Column.NARROW, day -> say.name(calendar.kindOf(day))),
                            tables.text(
                                    "admin.calendar.name",
                                    Column.MIDDLE,
                                    day -> calendar.nameOf(day).orElse(""))),
                    IntStream.rangeClosed(calendar.firstYear(), calendar.lastYear())
                            .boxed()
                            .flatMap(year -> CalendarPanel.named(calendar, year).stream())
                            .toList());
        });
    }
}
