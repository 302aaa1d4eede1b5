package org.fengqiao.infra.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.ui.parts.Handing;

/** What a page hands out long after it was made is asked for by whoever follows the link then, as employed then. */
final class HandOutAnew {
    private static final String LAMBDA = "lambda$";

    private HandOutAnew() {}

    static ArchCondition<JavaClass> keepNobodyAsEmployedWhenItWasMade() {
        return new ArchCondition<>("keep nobody as employed when it was made") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var kept = handsOut(item)
                        && Arrays.stream(item.reflect().getDeclaredMethods()).anyMatch(HandOutAnew::holdsSomebody);
                events.add(new SimpleConditionEvent(item, !kept, item.getFullName()));
            }
        };
    }

    private static boolean handsOut(JavaClass item) {
        return item.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Handing.class)
                        && call.getName().equals("out"));
    }

    private static boolean holdsSomebody(Method method) {
        return method.isSynthetic()
                && method.getName().startsWith(LAMBDA)
                && Arrays.asList(method.getParameterTypes()).contains(Actor.Staff.class);
    }
}
