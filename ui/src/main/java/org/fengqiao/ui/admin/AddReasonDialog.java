package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.ui.parts.Dates;

/** 增加理由. */
class AddReasonDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final Select<ReasonUse> use = new Select<>();
    private final TextField code = new TextField();
    private final ReasonWords words;
    private final DatePicker from;

    AddReasonDialog(House house, Runnable done) {
        super(house, "admin.reason.add", "", done);
        use.setLabel(say.say("admin.reason.use"));
        use.setItems(ReasonUse.values());
        use.setItemLabelGenerator(say::name);
        code.setLabel(say.say("admin.reason.code"));
        code.setMaxLength(8);
        words = new ReasonWords(say, "", "");
        from = Dates.picker(say);
        from.setLabel(say.say("admin.reason.from"));
        from.setValue(house.today());
        need(use);
        var reach = told();
        use.addValueChangeListener(event -> reach.setText(new Reaching(house).reason(event.getValue())));
        need(code);
        need(words.text());
        need(words.textEn());
        need(from);
        keep("", use, code, words.text(), words.textEn(), from);
    }

    @Override
    protected void send(String id) {
        var command = new AddReason(
                code.getValue().strip(), use.getValue(), words.chinese(), words.english(), from.getValue());
        house.desk().reasons().send(house.staff(), command, id);
    }
}
