package org.fengqiao.ui.admin;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A field that asks as one types (查找栏). */
class Finder extends TextField {
    private static final long serialVersionUID = 1;

    Finder(String label, Consumer<String> asked) {
        addThemeVariants(TextFieldVariant.LUMO_SMALL);
        addClassName("finder");
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> asked.accept(event.getValue().strip()));
    }
}
