package org.fengqiao.infra.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package has a {@code package-info.java} that is {@link NullMarked}; its sentence is checked in the sources. */
final class BeInASpokenForPackage extends ArchCondition<JavaClass> {
    BeInASpokenForPackage() {
        super("be in a package with a @NullMarked package-info");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        var pkg = item.getPackage();
        var marked = pkg.tryGetPackageInfo().isPresent() && pkg.isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(item, marked, item.getName() + " is in " + pkg.getName()));
    }
}
