package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.UnitsPicker;
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
    private final transient Consumer<Lodged> lodged;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField();
    private final TextArea answer = new TextArea();
    private final UnitsPicker accused;

    CallDialog(Desk desk, Hotline hotline, CallRecord call, Runnable changed, Consumer<Lodged> lodged) {
        this.desk = desk;
        this.say = desk.speech();
        this.hotline = hotline;
        this.call = call;
        this.changed = changed;
        this.lodged = lodged;
        var item = call.item();
        setHeaderTitle(say.say("hotline.call", item.number()));
        setWidth("min(640px, 96vw)");
        accused = new UnitsPicker(desk.units());
        accused.setLabel(say.say("new.accused"));
        accused.setHelperText(say.say("new.accused.help"));
        name.setLabel(say.say("new.name"));
        answer.setLabel(say.say("hotline.answer"));
        answer.setMinRows(3);
        add(errors, new CallFacts(desk, say, call));
        prose("hotline.question", call.withheld() ? say.say("file.words-withheld") : call.question());
        prose("hotline.answer", call.answer());
        call.corrections().forEach(one -> add(new CallAmendment(desk, say, one)));
        getFooter().add(new Button(say.say("dialog.close"), _ -> close()));
        if (!call.withheld()) {
            getFooter().add(new Button(say.say("hotline.correct"), _ -> correct()));
        }
        if (item.state() == CallState.PETITION) {
            openPetition();
        } else if (!call.withheld()) {
            offer(item.state() == CallState.OPEN);
        }
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
        new CorrectCallDialog(desk, hotline, call, () -> {
                    close();
                    changed.run();
                })
                .open();
    }

    private void openPetition() {
        var open = new Button(say.say("new.done.open"), _ -> {
            close();
            PetitionNavigation.toFile(String.valueOf(call.caseId()));
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(open);
    }

    private void offer(boolean unanswered) {
        var rest = new Div(name, accused);
        rest.addClassName("stretch");
        name.setVisible(call.name() == null);
        var petition = new Button(say.say("hotline.petition"), _ -> handOver());
        if (unanswered) {
            add(answer);
            answer.setWidthFull();
            var reply = new Button(say.say("hotline.answered"), _ -> reply());
            reply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(reply);
        }
        var heading = new Span(say.say("hotline.rest"));
        heading.addClassName("quiet");
        add(heading, rest);
        getFooter().add(petition);
    }

    private void reply() {
        if (new Required(say).filled(answer)) {
            act(() -> {
                var id = UUID.randomUUID().toString();
                hotline.answer(
                        desk.staff(), call.item().callId(), answer.getValue().strip(), id);
                Said.done(say.say("hotline.noted", call.item().number()));
            });
        }
    }

    private void handOver() {
        if (!name.isVisible() || new Required(say).filled(name)) {
            var given = name.isVisible() ? name.getValue().strip() : null;
            var rest = new Rest(given, null, null, Accused.units(accused.codes()));
            act(() -> lodged.accept(hotline.handOver(desk.staff(), call.item().callId(), rest)));
        }
    }

    private void act(Runnable what) {
        try {
            what.run();
        } catch (Refused refused) {
            errors.show(refused, say);
            return;
        }
        close();
        changed.run();
    }
}
