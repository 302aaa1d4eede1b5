package org.fengqiao.ui.report;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.fengqiao.ui.report.ReportTable.Shown;

/** One table of the report on the page (报告分表): a number with cases behind it is a link to them. */
class ReportTablePart extends Section {
    private static final long serialVersionUID = 1;

    ReportTablePart(ReportTable table, ReportQuestion question) {
        var shown = new NativeTable();
        shown.addClassNames("print-list", "figures");
        var heads = shown.getHead().addRow();
        for (int column = 0; column < table.columns().size(); column++) {
            var head = new NativeTableHeaderCell(table.columns().get(column));
            head.getElement().setAttribute("scope", "col");
            head.setClassName("numeric", isNumeric(table, column));
            heads.add(head);
        }
        table.rows().forEach(row -> {
            var line = shown.getBody().addRow();
            row.forEach(each -> line.add(cell(each, row.getFirst().words(), question)));
        });
        var heading = new H2(table.heading());
        add(heading, shown);
    }

    private static boolean isNumeric(ReportTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).numeric());
    }

    private static NativeTableCell cell(Shown shown, String label, ReportQuestion question) {
        var cell = new NativeTableCell();
        cell.setClassName("numeric", shown.numeric());
        if (shown.opens() == null) {
            cell.setText(shown.words());
        } else {
            var link = new RouterLink(shown.words(), ReportCasesView.class);
            link.setQueryParameters(question.opening(shown.opens()).parameters());
            link.getElement().setAttribute("aria-label", label + " " + shown.words());
            cell.add(link);
        }
        return cell;
    }
}
