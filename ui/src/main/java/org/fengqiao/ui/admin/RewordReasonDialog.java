package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.fengqiao.ui.parts.Dates;

/** 改写理由: from tomorrow on at the earliest. */
class RewordReasonDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String code;
    private final ReasonWords words;
    private final DatePicker from;

    RewordReasonDialog(House house, StandardReason reason, Runnable done) {
        super(house, "admin.reason.reword", new ReasonText(house.speech(), house.today()).words(reason), done);
        code = reason.code();
        told().setText(new Reaching(house).reason(reason.use()));
        var last = reason.wordings().getLast();
        words = new ReasonWords(say, last.text(), last.textEn());
        from = Dates.picker(say);
        from.setLabel(say.say("admin.reason.from"));
        from.setMin(house.today().plusDays(1));
        from.setValue(house.today().plusDays(1));
        need(words.text());
        need(words.textEn());
        need(from);
        decidedOn(() -> house.desk().reasons().now().find(code));
        keep(code + "/" + standing(last.text(), last.textEn()), words.text(), words.textEn(), from);
    }

    @Override
    protected void send(String id) {
        var command = new RewordReason(code, words.chinese(), words.english(), from.getValue());
        house.desk().reasons().send(house.staff(), command, id);
    }
}
