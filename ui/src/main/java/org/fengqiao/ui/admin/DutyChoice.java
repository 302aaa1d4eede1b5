package org.fengqiao.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.EnumSet;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.words.Speech;

/** Which duties (选择职责). */
class DutyChoice extends CheckboxGroup<Duty> {
    private static final long serialVersionUID = 1;

    DutyChoice(Speech say) {
        setLabel(say.say("admin.account.duty"));
        setHelperText(say.say("admin.account.duty.help"));
        setItems(EnumSet.complementOf(EnumSet.of(Duty.COMPLAINANT, Duty.HOUSE)));
        setItemLabelGenerator(say::name);
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    /** The helper says it: a group of checkboxes may not carry the mark that screen readers know for fields. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {}
}
