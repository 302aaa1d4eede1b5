package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.cases.Cases.Outcome;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.MovedNote;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.LiveChanges;
import org.fengqiao.ui.words.Speech;

/** One command for several cases (批量办理); what was refused is listed with its reason and stays marked. */
abstract class BulkDialog extends Dialog {
    private static final long serialVersionUID = 1;

    protected final transient Desk desk;
    protected final transient Speech say;
    private final transient List<QueueRow> rows;
    private final transient Runnable done;
    private final ErrorSummary errors = new ErrorSummary();
    private final MovedNote moved;
    private final VerticalLayout fields = new VerticalLayout();
    private final Button confirm;
    private final transient Required required;

    BulkDialog(Desk desk, String act, Set<QueueRow> rows, Runnable done) {
        this.desk = desk;
        this.say = desk.speech();
        required = new Required(say);
        this.rows = List.copyOf(rows);
        this.done = done;
        setHeaderTitle(say.say("bulk." + act, rows.size()));
        setWidth("min(560px, 96vw)");
        fields.setPadding(false);
        fields.setSpacing("4px");
        fields.setAlignItems(FlexComponent.Alignment.STRETCH);
        moved = new MovedNote(say);
        fields.add(errors, moved, new Paragraph(say.say("bulk." + act + ".effect", rows.size())));
        add(fields);
        confirm = new Button(say.say("bulk." + act + ".confirm", rows.size()), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, fields, confirm);
        LiveChanges.follow(this, desk, change -> row(change.caseId()).isPresent(), this::moved);
    }

    private Optional<QueueRow> row(String caseId) {
        return rows.stream().filter(row -> row.caseId().equals(caseId)).findFirst();
    }

    private void moved(Set<String> changed) {
        var staff = desk.staff();
        moved.tell(changed.stream()
                .flatMap(caseId -> desk.worklist().find(staff, caseId).stream())
                .filter(item -> !item.changedBy().equals(staff.account()))
                .map(item -> say.say("bulk.moved", item.number(), desk.whoIs(item.changedBy(), say)))
                .toList());
    }

    protected final void ask(Component field) {
        fields.add(field);
    }

    /** A field without which nothing is sent. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> void need(F field) {
        required.add(field);
        ask(field);
    }

    protected abstract PetitionCommand command(String caseId);

    private void send() {
        if (!required.complete(errors)) {
            return;
        }
        confirm.setEnabled(false);
        var commands = rows.stream().map(row -> command(row.caseId())).toList();
        var outcomes = desk.cases().sendAll(desk.staff(), commands);
        var failed = outcomes.stream().filter(outcome -> !outcome.done()).toList();
        var succeeded = outcomes.size() - failed.size();
        done.run();
        if (failed.isEmpty()) {
            close();
            Said.done(say.say("bulk.done", succeeded));
            return;
        }
        var each = failed.stream().map(this::sentence).toArray(String[]::new);
        errors.show(say.say("bulk.partly", succeeded, failed.size()), each);
    }

    private String sentence(Outcome outcome) {
        var refusal = say.refusal(outcome.refusal(), outcome.values());
        return row(outcome.caseId())
                .map(QueueRow::item)
                .map(item -> say.say("said.of", item.number(), desk.citing(refusal, item.receivedAt())))
                .orElseGet(() -> say.say("said.of", outcome.caseId(), refusal));
    }
}
