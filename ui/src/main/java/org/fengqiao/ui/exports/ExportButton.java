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
import java.util.function.Supplier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.SignedIn;
import org.fengqiao.ui.words.Speech;

/** 导出: asks why, then gives the list as it is shown; not there for whoever may not take lists along. */
public class ExportButton extends Div {
    private static final long serialVersionUID = 1;

    private final transient Exports exports;
    private final transient Speech say;
    private final transient Actor.Staff staff;
    private final Anchor download = new Anchor();

    /** @param sheet the list as it is shown when the purpose was stated */
    public ExportButton(Exports exports, SignedIn signedIn, Speech say, Supplier<Sheet<?>> sheet) {
        this.exports = exports;
        this.say = say;
        this.staff = signedIn.staff();
        var button = new Button(
                say.say("export"),
                VaadinIcon.DOWNLOAD_ALT.create(),
                _ -> new ExportDialog(say, purpose -> give(sheet.get(), purpose)).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        download.getElement().setAttribute("aria-hidden", "true");
        download.setTabIndex(-1);
        addClassName("export");
        add(button, download);
        setVisible(ExportDialog.isFor(staff));
    }

    /** The answer to the dialog begins the download, so that a refusal is said on the page and not by the browser. */
    private void give(Sheet<?> sheet, String purpose) {
        try {
            var export = exports.begin(staff, sheet, purpose);
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
                event.setContentType(Export.MEDIA_TYPE);
                export.writeTo(event.getOutputStream());
            }
        };
    }
}
