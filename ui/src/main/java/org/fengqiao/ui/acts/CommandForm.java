package org.fengqiao.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.words.Speech;

/** What a dialog asks for (操作表单): what is needed, what is kept in the browser until it was sent, and what was wrong. */
final class CommandForm extends VerticalLayout {
    private static final long serialVersionUID = 1;

    private final ErrorSummary errors = new ErrorSummary();
    private final transient Speech say;
    private final transient Required required;
    private final transient Drafts drafts;

    CommandForm(Speech say, Drafts drafts) {
        this.say = say;
        this.required = new Required(say);
        this.drafts = drafts;
        setPadding(false);
        setSpacing("4px");
        setAlignItems(FlexComponent.Alignment.STRETCH);
        add(errors);
    }

    void ask(Component... components) {
        add(components);
        List.of(components).forEach(drafts::keepAll);
    }

    <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F keep(F field, String name) {
        Required.mark(field);
        drafts.keep(field, name);
        return field;
    }

    Required required() {
        return required;
    }

    /** Whether nothing is missing; what is, is said. */
    boolean complete() {
        return required.complete(errors);
    }

    /** @param citing as in {@link ErrorSummary#show(Refused, Speech, UnaryOperator)} */
    void refused(Refused refused, UnaryOperator<String> citing) {
        errors.show(refused, say, citing);
    }

    void sent() {
        drafts.forget();
    }
}
