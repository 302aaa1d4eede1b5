package org.fengqiao.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.room.Room;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What nobody caught (故障提示): a refusal is said in words; a failure is logged and says that nothing typed is lost. */
@Component
class Troubles implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final long serialVersionUID = 1;

    private final transient Words words;
    private final transient Room room;

    Troubles(Words words, Room room) {
        this.words = words;
        this.room = room;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> watch(init.getSession()));
        event.getSource().addUIInitListener(init -> {
            var say = words.in(init.getUI().getLocale());
            var lost = init.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(say.say("failure.lost"));
            // the page says these two by itself, and no setting of the server reaches them
            init.getUI()
                    .getPage()
                    .executeJs(
                            "Object.assign(window.Vaadin.connectionIndicator, {onlineText: $0, offlineText: $1})",
                            say.say("failure.online"),
                            say.say("failure.offline"));
        });
        event.getSource().setSystemMessagesProvider(info -> signedOut(words.in(info.getLocale())));
    }

    /** The session ran out, or the house was started anew: it is said before the page asks to sign in again. */
    private static SystemMessages signedOut(Speech say) {
        var said = new CustomizedSystemMessages();
        said.setSessionExpiredNotificationEnabled(true);
        said.setSessionExpiredCaption(say.say("failure.signed-out"));
        said.setSessionExpiredMessage(say.say("failure.signed-out.text"));
        said.setCookiesDisabledCaption(say.say("failure.signed-out"));
        said.setCookiesDisabledMessage(say.say("failure.signed-out.text"));
        said.setInternalErrorCaption(say.say("failure.title"));
        said.setInternalErrorMessage(say.say("failure.text"));
        return said;
    }

    private void watch(VaadinSession session) {
        session.setErrorHandler(error -> {
            var thrown = error.getThrowable();
            var ui = UI.getCurrent();
            if (thrown instanceof IOException) {
                return; // the browser went away while it was being answered
            }
            var refused = refusal(thrown);
            if (refused == null) {
                LOG.error("A step of a screen failed", thrown);
            }
            if (ui == null) {
                return;
            }
            var say = words.in(ui.getLocale());
            if (refused != null) {
                ui.access(() -> Said.refused(refused, say));
            } else {
                ui.access(() -> Said.trouble(say.say("failure.title"), say.say("failure.text")));
            }
        });
    }

    private @Nullable Refused refusal(Throwable thrown) {
        return thrown instanceof Refused refused ? refused : room.isWhy(thrown) ? Room.refusal() : null;
    }
}
