package org.fengqiao.ui.acts;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.ui.shell.Desk;
import org.jspecify.annotations.Nullable;

/** Says in a dialog by when what is owed if it is sent as it stands (期限预告). Empty until somebody asks. */
final class OutlookNote extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private transient @Nullable Supplier<Optional<PetitionCommand>> foreseen;

    OutlookNote(Desk desk) {
        this.desk = desk;
        addClassName("outlook");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @param foreseen the command as it would be sent now; nothing while too little is entered */
    void follow(Supplier<Optional<PetitionCommand>> foreseen, HasValue<?, ?>... fields) {
        this.foreseen = foreseen;
        for (var field : fields) {
            field.addValueChangeListener(_ -> tell());
        }
        tell();
    }

    void tell() {
        if (foreseen != null) {
            removeAll();
            foreseen.get()
                    .ifPresent(command ->
                            new Outlook(desk.speech()).of(desk.foresee(command)).forEach(this::add));
        }
    }
}
