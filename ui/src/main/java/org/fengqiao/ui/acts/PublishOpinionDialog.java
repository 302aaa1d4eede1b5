package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.projections.publication.PublicWords;
import org.fengqiao.ui.parts.Dates;

/** 公示复核意见: words written for everybody, shown as everybody will read them, and what in them tells who it is; P20. */
class PublishOpinionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextField title = new TextField(say.say("act.field.public-title"));
    private final TextArea text = area("public-text");
    private final DatePicker from = Dates.picker(say);
    private final DatePicker until = Dates.picker(say);
    private final PublicPreview preview;

    PublishOpinionDialog(Act act) {
        super(act);
        var today = desk.days().today();
        title.setMaxLength(PublicWords.TITLE);
        title.setHelperText(say.say("act.field.public-title.help"));
        text.setMaxLength(PublicWords.TEXT);
        text.setHelperText(say.say("act.field.public-text.help"));
        from.setLabel(say.say("act.field.public-from"));
        from.setMin(today);
        from.setValue(today);
        until.setLabel(say.say("act.field.public-until"));
        until.setMin(today);
        need(title);
        need(text);
        need(from);
        need(until);
        preview = new PublicPreview(act);
        ask(preview);
        title.addValueChangeListener(_ -> show());
        text.addValueChangeListener(_ -> show());
        from.addValueChangeListener(_ -> show());
        until.addValueChangeListener(_ -> show());
        show();
    }

    private void show() {
        preview.show(title.getValue(), text.getValue(), from.getValue(), until.getValue());
    }

    @Override
    protected PetitionCommand command() {
        return new PublishOpinion(
                act.caseId(),
                new Publication(from.getValue(), until.getValue()),
                words().outer(title.getValue().strip()),
                words().outer(text.getValue().strip()));
    }
}
