package org.fengqiao.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fengqiao.projections.imports.Imports.DivisionReport;
import org.fengqiao.ui.parts.Aside;

/** 导入区划: opens, renames and moves centres by a file; closes none. */
class DivisionsDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final TableDrop file;
    private final ProgressBar working = new ProgressBar();

    DivisionsDialog(House house, Runnable done) {
        super(house, "admin.divisions", "", done);
        file = new TableDrop(say, ".csv", ".xlsx");
        working.setIndeterminate(true);
        working.setVisible(false);
        working.getElement().setAttribute("aria-label", say.say("admin.divisions.working"));
        ask(file, working);
    }

    @Override
    protected boolean sendsAside() {
        return true;
    }

    @Override
    protected void send(String id) {
        var upload = file.one();
        working.setVisible(true);
        var staff = house.staff();
        Aside.run(UI.getCurrent(), () -> house.imports().divisions(staff, upload), this::report, refused -> {
            working.setVisible(false);
            refused(refused);
        });
    }

    private void report(DivisionReport report) {
        finish();
        new DivisionReportDialog(house, report).open();
    }

    @Override
    protected void said() {}
}
