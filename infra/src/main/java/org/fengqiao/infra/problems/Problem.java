package org.fengqiao.infra.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (问题说明), RFC 9457.
 *
 * @param code the rule's code, for machines; it never changes with the language
 * @param detail what is wrong, for people, in the language they asked for
 * @param hint what to do instead; null when there is nothing to add
 * @param incident by which the log tells more, for faults of ours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String hint,
        @Nullable String incident) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
