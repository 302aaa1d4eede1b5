package org.fengqiao.ui.acts;

import com.vaadin.flow.component.select.Select;
import org.fengqiao.projections.petitionfile.KeptFrom.AskedRecusal;
import org.fengqiao.ui.words.Speech;

/** Whose recusal is to be decided (待决定的回避); nobody decides about himself. */
class AskedSelect extends Select<AskedRecusal> {
    private static final long serialVersionUID = 1;

    AskedSelect(Act act, Speech say) {
        var desk = act.desk();
        var own = desk.staff().account();
        var open = act.file().keptFrom().asked().stream()
                .filter(one -> !one.account().equals(own))
                .toList();
        setLabel(say.say("act.field.recusal-about"));
        setItems(open);
        setItemLabelGenerator(one -> say.say(
                one.disclosed() ? "act.field.recusal.disclosed" : "act.field.recusal.asked",
                desk.roster().nameOf(one.account())));
        open.stream().findFirst().ifPresent(this::setValue);
    }
}
