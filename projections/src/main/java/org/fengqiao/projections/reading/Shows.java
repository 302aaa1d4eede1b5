package org.fengqiao.projections.reading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fengqiao.domain.authority.CaseField;

/**
 * Which field of a case this component of an answer belongs to (字段归类); on a record, all its components that are no text.
 * A text always says so itself, so that words somebody adds are never taken for facts.
 *
 * @see "ADR 0026 fields"
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Shows {
    CaseField value();
}
