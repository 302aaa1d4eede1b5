package org.fengqiao.infra.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.dialog.Dialog;
import org.fengqiao.ui.parts.FirstField;

/** Dialogs with fields of their own, and where a person begins to type in them. */
final class BeginInTheFirstField {
    static final DescribedPredicate<JavaClass> ASK = DescribedPredicate.describe(
            "ask in a dialog",
            found -> found.getRawSuperclass()
                            .filter(above -> above.isEquivalentTo(Dialog.class))
                            .isPresent()
                    && found.getConstructorCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isAssignableTo(AbstractField.class)));

    static final ArchCondition<JavaClass> BEGIN_THERE = ArchConditions.dependOnClassesThat(
            DescribedPredicate.describe("say where to begin", used -> used.isEquivalentTo(FirstField.class)));

    private BeginInTheFirstField() {}
}
