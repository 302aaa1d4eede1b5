package org.fengqiao.ui.admin;

/** 撤回计划: a change of a category that has not come to its day. */
class WithdrawCategoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int entry;

    /** @param plan says what was planned */
    WithdrawCategoryDialog(House house, String code, int entry, String plan, Runnable done) {
        super(house, "admin.category.withdraw", plan, done);
        this.code = code;
        this.entry = entry;
    }

    @Override
    protected void send(String id) {
        house.categoryKeeping().withdraw(house.staff(), code, entry, id);
    }
}
