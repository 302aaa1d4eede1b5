package org.fengqiao.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.IntStream;
import org.fengqiao.ui.report.ReportTable.Behind;
import org.fengqiao.ui.report.ReportTable.Shown;

/** One table of the report on the page (报告分表): what opens something is a link to it. */
class ReportTablePart extends Section {
    private static final int LONG = 20;
    private static final int NARROW = 4;
    private static final long serialVersionUID = 1;

    ReportTablePart(ReportTable table, ReportQuestion question) {
        var shown = new NativeTable();
        shown.addClassNames("print-list", "figures");
        var heads = shown.getHead().addRow();
        var numeric = IntStream.range(0, table.columns().size())
                .mapToObj(column -> isNumeric(table, column))
                .toList();
        for (int column = 0; column < numeric.size(); column++) {
            var head = new NativeTableHeaderCell(table.columns().get(column));
            head.getElement().setAttribute("scope", "col");
            head.setClassName("numeric", numeric.get(column));
            heads.add(head);
        }
        table.rows().forEach(row -> {
            var line = shown.getBody().addRow();
            for (int column = 0; column < row.size(); column++) {
                var cell = cell(row.get(column), row.getFirst().words(), question);
                cell.setClassName("numeric", numeric.get(column));
                line.add(cell);
            }
        });
        shown.setClassName("wide", numeric.size() > NARROW);
        var heading = new H2(table.heading());
        setClassName("long", table.rows().size() > LONG);
        add(heading, shown);
    }

    private static boolean isNumeric(ReportTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).numeric());
    }

    private static NativeTableCell cell(Shown shown, String label, ReportQuestion question) {
        var cell = new NativeTableCell();
        if (shown.opens() == null) {
            cell.setText(shown.words());
        } else {
            var link = link(shown.words(), shown.opens(), question);
            if (shown.numeric()) {
                link.getElement().setAttribute("aria-label", label + " " + shown.words());
            }
            cell.add(link);
        }
        return cell;
    }

    private static Component link(String words, Behind behind, ReportQuestion question) {
        return switch (behind) {
            case Behind.Cases(var cell) -> {
                var link = new RouterLink(words, ReportCasesView.class);
                link.setQueryParameters(question.opening(cell).parameters());
                yield link;
            }
            case Behind.Below(var centre) -> {
                var link = new RouterLink(words, ReportView.class);
                link.setQueryParameters(question.of(centre).opening(null).parameters());
                yield link;
            }
            case Behind.Proposals(var cell) ->
                new Anchor(CountedProposals.addressOf(question.centre(), question.period(), cell), words);
        };
    }
}
