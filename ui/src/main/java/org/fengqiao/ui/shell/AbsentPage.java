package org.fengqiao.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.words.Words;

/** There is no such page (页面不存在). Outside the frame: whoever asks may not be signed in. */
@AnonymousAllowed
public class AbsentPage extends Main implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1;

    private final transient Words words;

    AbsentPage(Words words) {
        this.words = words;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var say = words.in(getLocale());
        removeAll();
        add(new EmptyState(say.say("absent.title"), say.say("absent.text"), new Anchor(".", say.say("absent.back")))
                .asPage());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
