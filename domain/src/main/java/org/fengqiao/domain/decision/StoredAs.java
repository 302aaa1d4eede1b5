package org.fengqiao.domain.decision;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is kept for ever (存储名), never its class name.
 *
 * @see "ADR 0002 events under names of their own"
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {
    /** For example {@code petition.registered}. */
    String value();

    /** Raised when the shape changes; an upcaster then reads the older ones. */
    int revision() default 1;

    /** Identifier of the rule that the event is about, for example {@code P06}; empty when none. */
    String rule() default "";
}
