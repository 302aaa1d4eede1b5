package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.wording.ReasonCommand.RetireReason;
import org.fengqiao.ui.parts.Dates;

/** 停用理由: nobody can choose it after that day. */
class RetireReasonDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String code;
    private final DatePicker until;

    RetireReasonDialog(House house, StandardReason reason, Runnable done) {
        super(house, "admin.reason.retire", new ReasonText(house.speech(), house.today()).words(reason), done);
        code = reason.code();
        told().setText(new Reaching(house).reason(reason.use()));
        until = Dates.picker(say);
        until.setLabel(say.say("admin.reason.until"));
        until.setMin(house.today());
        until.setValue(house.today());
        need(until);
        decidedOn(() -> house.desk().reasons().now().find(code));
    }

    @Override
    protected void send(String id) {
        house.desk().reasons().send(house.staff(), new RetireReason(code, until.getValue()), id);
    }
}
