package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.ui.parts.AskingDialog;

/** One thing that is done with proposals (建议办理对话框). */
abstract class ProposalDialog extends AskingDialog {
    private static final int MOST_CHARACTERS = 20_000;
    private static final long serialVersionUID = 1;

    protected final transient Office office;

    /**
     * @param about the proposal, or on what a new one rests
     * @param key of the verb; its effect stands under {@code key + ".effect"}
     */
    ProposalDialog(Office office, String about, String key) {
        super(office.speech(), office.speech().say(key), office.speech().say(key));
        this.office = office;
        setWidth("min(640px, 96vw)");
        keepUnder(office.staff().account(), "proposal/" + about + "/" + key);
        effect(say.say(key + ".effect"));
    }

    @Override
    protected final TextArea area(String key) {
        var area = super.area(key);
        area.setMaxLength(MOST_CHARACTERS);
        return area;
    }
}
