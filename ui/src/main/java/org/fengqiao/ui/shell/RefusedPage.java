package org.fengqiao.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.RefusalStatus;
import org.fengqiao.ui.words.Words;

/** A whole page was refused (不予显示): what, why, and the way back. */
@ParentLayout(DeskLayout.class)
@PermitAll
public class RefusedPage extends Main implements HasErrorParameter<Refused>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Words words;
    private String title = "";

    RefusedPage(Words words) {
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var say = words.in(getLocale());
        var refused = parameter.getException();
        title = say.refusal(refused) + " · " + say.say("product");
        removeAll();
        add(new EmptyState(say.refusal(refused), say.hint(refused), new Anchor(".", say.say("absent.back"))));
        return RefusalStatus.of(refused);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
