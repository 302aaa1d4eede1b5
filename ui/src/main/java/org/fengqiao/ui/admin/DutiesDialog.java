package org.fengqiao.ui.admin;

import java.util.Set;
import org.fengqiao.domain.account.LeftBehind;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.roster.RosterBook.PersonRow;

/** 变更职责: what the account can do no longer is handed over in the same step. */
class DutiesDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient AccountRow row;
    private final DutyChoice duties;
    private final Colleagues colleagues;

    DutiesDialog(House house, AccountRow row, Runnable done) {
        super(house, "admin.account.duties", row.name(), done);
        this.row = row;
        duties = new DutyChoice(say);
        var before = row.person().map(PersonRow::duties).orElse(Set.<Duty>of());
        duties.setValue(before);
        need(duties);
        colleagues = new Colleagues(
                house,
                house.lasting().leaving().preview(house.staff(), row.signIn().account()));
        colleagues.setVisible(false);
        duties.addValueChangeListener(
                event -> colleagues.setVisible(LeftBehind.between(before, event.getValue()) != LeftBehind.NOTHING));
        ask(colleagues);
    }

    @Override
    protected void send(String id) {
        house.lasting()
                .leaving()
                .changeDuties(house.staff(), row.signIn().account(), duties.getValue(), colleagues.account());
    }
}
