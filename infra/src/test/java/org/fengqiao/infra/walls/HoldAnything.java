package org.fengqiao.infra.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** A {@code Map<String, Object>} where a record belongs. */
final class HoldAnything {
    private HoldAnything() {}

    static ArchCondition<JavaField> notBeAMapOfAnything() {
        return new ArchCondition<>("not be a Map<…, Object>") {
            @Override
            public void check(JavaField item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, !isAnything(item.getType()), item.getFullName()));
            }
        };
    }

    static ArchCondition<JavaMethod> notAnswerAMapOfAnything() {
        return new ArchCondition<>("not answer a Map<…, Object>") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, !isAnything(item.getReturnType()), item.getFullName()));
            }
        };
    }

    private static boolean isAnything(JavaType type) {
        return type instanceof JavaParameterizedType generic
                && generic.toErasure().isAssignableTo(Map.class)
                && generic.getActualTypeArguments().getLast() instanceof JavaClass value
                && value.isEquivalentTo(Object.class);
    }
}
