package org.fengqiao.domain.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which paper of a case (案内文书号): the first opinion, the second transfer notice.
 *
 * @param nth counted from 1 over the events of the case that such a paper rests on, whether it was issued or not
 */
public record PaperId(PaperKind kind, int nth) {
    private static final Pattern SHAPE = Pattern.compile("([a-z]+)-([1-9][0-9]{0,3})");

    /** What {@link #text} gave; empty for anything else. */
    public static Optional<PaperId> of(String text) {
        var parts = SHAPE.matcher(text);
        return parts.matches()
                ? PaperKind.of(parts.group(1)).map(kind -> new PaperId(kind, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** For addresses: {@code opinion-1}. */
    public String text() {
        return kind.id() + "-" + nth;
    }
}
