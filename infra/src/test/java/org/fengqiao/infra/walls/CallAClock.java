package org.fengqiao.infra.walls;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Date;
import java.util.Set;

/** Asking the machine what time it is; a time that comes from a given {@link java.time.Clock} is none of these. */
final class CallAClock {
    private static final Set<String> SYSTEM = Set.of("currentTimeMillis");
    private static final Set<String> CLOCK =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes", "tickMillis");

    static final ArchCondition<JavaClass> CALL_A_CLOCK =
            ArchConditions.callCodeUnitWhere(target(DescribedPredicate.describe("a clock", CallAClock::isAClock)));

    private CallAClock() {}

    private static boolean isAClock(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var name = target.getName();
        if (owner.isEquivalentTo(System.class)) {
            return SYSTEM.contains(name);
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>") && target.getRawParameterTypes().isEmpty();
        }
        if (!owner.getPackageName().equals("java.time")) {
            return false;
        }
        return owner.isEquivalentTo(java.time.Clock.class)
                ? CLOCK.contains(name)
                : name.equals("now") && !takesAClock(target);
    }

    private static boolean takesAClock(CodeUnitCallTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }
}
