package org.fengqiao.ui.parts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.ui.words.Speech;

/** What registering asks for (登记项目): what it asks for and which field it is in; P06. Both are needed. */
public record KindAndCategory(RadioButtonGroup<PetitionKind> kind, CategoryPicker category) {
    public static KindAndCategory of(CategoryTree categories, Speech say) {
        return of(new CategoryPicker(categories, say), say);
    }

    /** Of a petition that was received on that day. */
    public static KindAndCategory of(CategoryTree categories, Speech say, LocalDate receivedOn) {
        return of(new CategoryPicker(categories, say, receivedOn), say);
    }

    private static KindAndCategory of(CategoryPicker category, Speech say) {
        var kind = new RadioButtonGroup<PetitionKind>();
        kind.setLabel(say.say("act.field.kind"));
        kind.setItems(PetitionKind.values());
        kind.setItemLabelGenerator(say::name);
        category.setLabel(say.say("act.field.category"));
        category.setHelperText(say.say("act.field.category.help"));
        return new KindAndCategory(kind, category);
    }

    /** As it stands; asked for only once nothing is missing. */
    public RegisterPetition command(String caseId) {
        return new RegisterPetition(caseId, kind.getValue(), category.getValue().code());
    }
}
