package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.imports.Imports.DivisionReport;

/** What an import of divisions changed (区划导入报告), and which centres the file did not name. */
class DivisionReportDialog extends Dialog {
    private static final int MOST_SHOWN = 500;
    private static final long serialVersionUID = 1;

    DivisionReportDialog(House house, DivisionReport report) {
        var say = house.speech();
        setHeaderTitle(say.say("admin.divisions.report"));
        setWidth("min(640px, 96vw)");
        var numbers = new Numbers();
        numbers.number(say.say("admin.divisions.opened"), report.opened());
        numbers.number(say.say("admin.divisions.renamed"), report.renamed());
        numbers.number(say.say("admin.divisions.moved"), report.moved());
        numbers.number(say.say("admin.divisions.unchanged"), report.unchanged());
        numbers.number(say.say("admin.divisions.rejected"), report.rejected().size());
        numbers.number(say.say("admin.divisions.missing"), report.missing().size());
        add(numbers);
        if (!report.rejected().isEmpty()) {
            add(new H3(say.say("admin.divisions.rejected")), new RejectedRows(say, report.rejected()));
        }
        if (!report.missing().isEmpty()) {
            var list = new UnorderedList();
            report.missing().stream()
                    .limit(MOST_SHOWN)
                    .map(code -> house.unit(UnitCode.of(code)) + " · " + code)
                    .forEach(text -> list.add(new ListItem(text)));
            list.addClassName("missing");
            add(
                    new H3(say.say("admin.divisions.missing")),
                    new Paragraph(say.say("admin.divisions.missing.next")),
                    list);
        }
        getFooter().add(new Button(say.say("dialog.close"), _ -> close()));
    }
}
