package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.hotline.Call;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.WithItsPage;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The record of a call (来电记录): what was asked and answered, and what can still be done with it. */
class CallDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient Hotline hotline;
    private final transient CallRecord call;
    private final transient Runnable changed;

    CallDialog(Desk desk, Hotline hotline, CallRecord call, Runnable changed, Consumer<Lodged> lodged) {
        this.desk = desk;
        this.say = desk.speech();
        this.hotline = hotline;
        this.call = call;
        this.changed = changed;
        setHeaderTitle(say.say("hotline.call", call.item().number()));
        setWidth("min(640px, 96vw)");
        var errors = new ErrorSummary();
        add(errors, new CallFacts(desk, say, call));
        prose("hotline.question", call.withheld() ? say.say("file.words-withheld") : call.question());
        prose("hotline.answer", call.answer());
        call.corrections().forEach(one -> add(new CallAmendment(desk, say, one)));
        WithItsPage.close(this);
        var shut = new Button(say.say("dialog.close"), _ -> close());
        getFooter().add(shut);
        if (!call.withheld() && mayCorrect()) {
            getFooter().add(new Button(say.say("hotline.correct"), _ -> correct()));
        }
        if (call.item().state() == CallState.PETITION) {
            getFooter().add(toPetition());
            FirstField.begin(this, shut, shut);
        } else if (!call.withheld()) {
            var offer = new CallOffer(desk, hotline, call, errors, lodged, this::done);
            add(offer);
            offer.buttons().forEach(getFooter()::add);
            FirstField.begin(this, offer.first(shut), shut);
        } else {
            FirstField.begin(this, shut, shut);
        }
    }

    /** Those who had it, and directors above. */
    private boolean mayCorrect() {
        var relations = Call.involving("", call.item().unit())
                .of(desk.staff(), desk.units().tree());
        return Authority.ground(desk.staff(), Permission.CORRECT, relations).isPresent();
    }

    private void prose(String key, @Nullable String words) {
        if (words != null) {
            var label = new Span(say.say(key));
            label.addClassName("strong");
            var text = new Div(words);
            text.addClassName("prose");
            add(label, text);
        }
    }

    private void correct() {
        new CorrectCallDialog(desk, hotline, call, this::done).open();
    }

    private void done() {
        close();
        changed.run();
    }

    private Button toPetition() {
        var open = new Button(say.say("new.done.open"), _ -> {
            close();
            PetitionNavigation.toFile(String.valueOf(call.caseId()));
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return open;
    }
}
