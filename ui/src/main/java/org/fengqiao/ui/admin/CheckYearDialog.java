package org.fengqiao.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.fengqiao.projections.calendars.Calendars.Preview;
import org.fengqiao.ui.parts.Aside;

/** 核对一年的节假日安排: from a table; nothing is loaded yet. */
class CheckYearDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient Runnable loaded;
    private final TableDrop file;
    private final ProgressBar working = new ProgressBar();

    CheckYearDialog(House house, Runnable loaded) {
        super(house, "admin.calendar.check", "", () -> {});
        this.loaded = loaded;
        var next = house.lasting().calendars().now().lastYear() + 1;
        effect(say.say("admin.calendar.check.effect", next));
        file = new TableDrop(say, ".csv");
        var about = new Paragraph(say.say("admin.calendar.columns", next));
        about.addClassNames("quiet", "small");
        working.setIndeterminate(true);
        working.setVisible(false);
        working.getElement().setAttribute("aria-label", say.say("admin.calendar.checking"));
        ask(file, about, working);
    }

    @Override
    protected boolean sendsAside() {
        return true;
    }

    @Override
    protected void send(String id) {
        var csv = file.one().content();
        working.setVisible(true);
        var staff = house.staff();
        Aside.run(
                UI.getCurrent(),
                () -> house.lasting().calendars().preview(staff, csv),
                preview -> show(preview, csv),
                refused -> {
                    working.setVisible(false);
                    refused(refused);
                });
    }

    private void show(Preview preview, byte[] csv) {
        finish();
        new LoadYearDialog(house, preview, csv, loaded).open();
    }

    @Override
    protected void said() {}
}
