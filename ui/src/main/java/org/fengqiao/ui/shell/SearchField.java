package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;

/** Finds a case from anywhere (查找): a whole number opens its file, anything else asks the queue. */
@JavaScript("context://assets/keys.js")
class SearchField extends TextField {
    private static final long serialVersionUID = 1;

    SearchField(Desk desk) {
        var say = desk.speech();
        addClassName("search");
        addThemeVariants(TextFieldVariant.LUMO_SMALL);
        setPlaceholder(say.say("search.placeholder"));
        setAriaLabel(say.say("search.label"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        addKeyPressListener(Key.ENTER, _ -> find(desk, getValue().strip()));
        addAttachListener(_ -> Keys.focusOnSlash(this));
    }

    private static void find(Desk desk, String words) {
        if (words.isEmpty()) {
            return;
        }
        var ui = UI.getCurrent();
        desk.worklist()
                .caseIdOf(desk.staff(), new Sought(words, SearchDoor.BAR, false))
                .ifPresentOrElse(
                        caseId -> ui.navigate("case/" + caseId),
                        () -> ui.navigate("queue", QueryParameters.simple(Map.of("whose", "ALL", "q", words))));
    }
}
