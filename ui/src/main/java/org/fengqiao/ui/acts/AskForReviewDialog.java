package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.AskForReview;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.UnitPicker;
import org.jspecify.annotations.Nullable;

/** 请求复查、复核: an officer enters what the complainant asked for; P19, P20. */
class AskForReviewDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final DatePicker on = DayField.labelled("act.field.asked-on", desk);
    private final TextArea reasons = area("review-reasons");
    private final UnitPicker outside;
    private final boolean superiorIsHere;

    AskForReviewDialog(Act act) {
        super(act);
        superiorIsHere = superior() != null;
        outside = new UnitPicker(desk.units(), null, this::mayReview);
        outside.setLabel(say.say("act.field.reviewer"));
        need(on);
        need(reasons);
        if (!superiorIsHere) {
            need(outside);
        }
        foresee(on, reasons, outside);
    }

    /** A superior that is not on the platform can only be one of the bodies outside it. */
    private boolean mayReview(UnitRow unit) {
        return desk.isOutside(unit.code())
                && !act.file()
                        .keptFrom()
                        .walls()
                        .keepOut(unit.code(), desk.units().tree());
    }

    private @Nullable UnitCode superior() {
        return desk.units()
                .find(act.file().holder())
                .map(unit -> unit.superior())
                .orElse(null);
    }

    @Override
    protected PetitionCommand command() {
        return new AskForReview(
                act.caseId(),
                on.getValue(),
                outside.getValue() == null ? null : outside.getValue().code(),
                words().outer(reasons.getValue()));
    }

    @Override
    protected boolean ready() {
        return !on.isEmpty() && !reasons.isEmpty() && (superiorIsHere || !outside.isEmpty());
    }
}
