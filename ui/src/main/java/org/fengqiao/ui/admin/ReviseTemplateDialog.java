package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.fengqiao.domain.paper.PaperField;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.Dates;

/** 修订模板: words with fields to fill in; papers that were issued keep theirs. */
class ReviseTemplateDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient PaperKind kind;
    private final TextField title = new TextField();
    private final TextField numbering = new TextField();
    private final TextArea body = new TextArea();
    private final DatePicker from;

    ReviseTemplateDialog(House house, PaperKind kind, PaperText text, Runnable done) {
        super(house, "admin.template.revise", house.speech().name(kind), done);
        this.kind = kind;
        setWidth("min(860px, 96vw)");
        told().setText(new Reaching(house).paper(kind));
        title.setLabel(say.say("admin.template.heading"));
        title.setValue(text.title());
        numbering.setLabel(say.say("admin.template.numbering"));
        numbering.setHelperText(say.say("admin.template.numbering.help"));
        numbering.setValue(text.numbering());
        body.setLabel(say.say("admin.template.body"));
        body.setHelperText(say.say("admin.template.body.help"));
        body.setValue(text.body());
        body.setMinRows(10);
        body.setMaxRows(18);
        from = Dates.picker(say);
        from.setLabel(say.say("admin.from"));
        from.setMin(house.today());
        from.setValue(house.today());
        need(title);
        need(numbering);
        need(body);
        ask(fields());
        need(from);
        ask(preview());
        decidedOn(() -> house.paperForms().templates(house.staff(), kind));
        keep(kind + "/" + standing(text.title(), text.numbering(), text.body()), title, numbering, body, from);
    }

    /** What can be filled in; pressing one puts it at the end of the words. */
    private Div fields() {
        var fields = new Div(new Span(say.say("admin.template.fields")));
        fields.addClassName("fields");
        Arrays.stream(PaperField.values())
                .filter(field -> field.belongsTo(kind))
                .forEach(field -> {
                    var place = "{" + field.id() + "}";
                    var button = new Button(say.name(field) + " " + place, _ -> body.setValue(body.getValue() + place));
                    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    fields.add(button);
                });
        return fields;
    }

    /** Made at once, so that what is wrong is said here; the link then opens what was made. */
    private Div preview() {
        var line = new Div();
        line.addClassName("preview");
        var made = new Span();
        made.getElement().setAttribute("role", "status");
        line.add(
                new Button(say.say("admin.template.try"), _ -> {
                    made.removeAll();
                    try {
                        made.add(PaperPreview.link(say, house.paperForms().preview(house.staff(), kind, text())));
                    } catch (Refused refused) {
                        refused(refused);
                    }
                }),
                made);
        return line;
    }

    private PaperText text() {
        return new PaperText(title.getValue(), numbering.getValue(), body.getValue());
    }

    @Override
    protected void send(String id) {
        house.paperForms().revise(house.staff(), kind, text(), from.getValue(), id);
    }
}
