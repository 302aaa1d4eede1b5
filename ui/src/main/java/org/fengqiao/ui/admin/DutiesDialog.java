package org.fengqiao.ui.admin;

/** 变更职责. */
class DutiesDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient AccountRow row;
    private final DutyChoice duties;

    DutiesDialog(House house, AccountRow row, Runnable done) {
        super(house, "admin.account.duties", row.name(), done);
        this.row = row;
        duties = new DutyChoice(say);
        row.person().ifPresent(person -> duties.setValue(person.duties()));
        need(duties);
    }

    @Override
    protected void send(String id) {
        house.accounts().changeDuties(house.staff(), row.signIn().account(), duties.getValue());
    }
}
