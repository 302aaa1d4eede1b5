package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What is still to be done with a call (来电后续): answer it, or make it a petition in its own words. */
@JavaScript("context://assets/drafts.js")
class CallOffer extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient Hotline hotline;
    private final transient CallRecord call;
    private final transient Consumer<Lodged> lodged;
    private final transient Runnable done;
    private final ErrorSummary errors;
    private final TextField name = new TextField();
    private final TextArea answer = new TextArea();
    private final UnitsPicker accused;
    private final transient Drafts drafts;

    /** @param done what follows once it was answered or became a petition */
    CallOffer(
            Desk desk, Hotline hotline, CallRecord call, ErrorSummary errors, Consumer<Lodged> lodged, Runnable done) {
        this.desk = desk;
        this.say = desk.speech();
        this.hotline = hotline;
        this.call = call;
        this.errors = errors;
        this.lodged = lodged;
        this.done = done;
        name.setLabel(say.say("new.name"));
        name.setVisible(call.name() == null);
        accused = new UnitsPicker(desk.units());
        accused.setLabel(say.say("new.accused"));
        accused.setHelperText(say.say("new.accused.help"));
        if (unanswered()) {
            answer.setLabel(say.say("hotline.answer"));
            answer.setMinRows(3);
            answer.setWidthFull();
            add(answer);
        }
        var heading = new Span(say.say("hotline.rest"));
        heading.addClassName("quiet");
        var rest = new Div(name, accused);
        rest.addClassName("stretch");
        add(heading, rest);
        drafts = new Drafts(desk.staff().account(), call.item().callId() + "/rest");
        drafts.keepAll(this);
    }

    private boolean unanswered() {
        return call.item().state() == CallState.OPEN;
    }

    /** Where typing begins: an answer is asked for; the rest is offered only. */
    Component first(Component otherwise) {
        return unanswered() ? answer : otherwise;
    }

    /** What stands in the dialog's footer for it. */
    List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        if (unanswered()) {
            var reply = new Button(say.say("hotline.answered"), _ -> reply());
            reply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(reply);
        }
        buttons.add(new Button(say.say("hotline.petition"), _ -> handOver()));
        return buttons;
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
        drafts.forget();
        done.run();
    }
}
