package org.fengqiao.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.fengqiao.ui.parts.UnitPicker;

/** Which unit's cases the queue shows (单位切换): one's own or any below it. Narrow windows have it above the queue. */
public class UnitChooser extends UnitPicker {
    private static final long serialVersionUID = 1;

    public UnitChooser(Desk desk) {
        super(desk.units(), desk.staff().unit());
        var say = desk.speech();
        addClassName("unit");
        addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        setAriaLabel(say.say("unit.choose"));
        setPlaceholder(say.say("unit.choose"));
        setPrefixComponent(VaadinIcon.OFFICE.create());
        desk.units().find(desk.staff().unit()).ifPresent(this::setValue);
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                var question =
                        Map.of("whose", "ALL", "centre", event.getValue().code().value());
                UI.getCurrent().navigate("queue", QueryParameters.simple(question));
            }
        });
    }
}
