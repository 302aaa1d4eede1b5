package org.fengqiao.ui.exports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.exports.EventExports;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.SignedIn;
import org.fengqiao.ui.words.Speech;

/** 导出: asks why, then gives what is to leave; not there for whoever may not take it along. */
public class ExportButton extends Div {
    private static final String LIST = "export";
    private static final String ALL_EVENTS = "export.events.all";
    private static final String EVENTS_OF_CASE = "export.events.case";
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final transient Function<String, Export> begin;
    private final Button button;
    private final Anchor download = new Anchor();

    /** @param sheet the list as it is shown when the purpose was stated */
    ExportButton(Exports exports, SignedIn signedIn, Speech say, Supplier<Sheet<?>> sheet) {
        this(
                say,
                LIST,
                signedIn.staff(),
                Permission.EXPORT_LIST,
                purpose -> exports.begin(signedIn.staff(), sheet.get(), purpose));
    }

    private ExportButton(
            Speech say, String what, Actor.Staff staff, Permission permission, Function<String, Export> begin) {
        this.say = say;
        this.begin = begin;
        button = new Button(
                say.say(what), VaadinIcon.DOWNLOAD_ALT.create(), _ -> new ExportDialog(say, what, this::give).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        download.getElement().setAttribute("aria-hidden", "true");
        download.setTabIndex(-1);
        addClassName("export");
        add(button, download);
        setVisible(
                Authority.ground(staff, permission, EnumSet.of(Relation.NONE)).isPresent());
    }

    public static ExportButton allEvents(EventExports exports, SignedIn signedIn, Speech say) {
        return new ExportButton(
                say,
                ALL_EVENTS,
                signedIn.staff(),
                Permission.EXPORT_EVENTS,
                purpose -> exports.all(signedIn.staff(), purpose));
    }

    public static ExportButton eventsOf(String caseId, EventExports exports, SignedIn signedIn, Speech say) {
        return new ExportButton(
                say,
                EVENTS_OF_CASE,
                signedIn.staff(),
                Permission.EXPORT_EVENTS,
                purpose -> exports.ofCase(signedIn.staff(), caseId, purpose));
    }

    /** Where others stand on the same page: its name for who hears it says what it exports. */
    public ExportButton of(String what) {
        button.setAriaLabel(say.say("export.of", what));
        return this;
    }

    /** The answer to the dialog begins the download, so that a refusal is said on the page and not by the browser. */
    private void give(String purpose) {
        try {
            var export = begin.apply(purpose);
            download.setHref(handing(export), AttachmentType.DOWNLOAD);
            download.getElement().executeJs("this.click()");
            Said.done(say.say("export.begun", export.fileName()));
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
    }

    private static DownloadHandler handing(Export export) {
        return new DownloadHandler() {
            private static final long serialVersionUID = 1;

            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                event.setFileName(export.fileName());
                event.setContentType(export.mediaType());
                export.writeTo(event.getOutputStream());
            }
        };
    }
}
