package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the finder knows of a letter (信件特征): hashes of its words, where it is, in which field, of which day and by whom.
 * Any two hashes of the same key will do, as long as equal words have equal ones.
 *
 * @param person the same for whoever signs with the same name
 * @param place the unit that has it; empty where none is known
 * @param category null until somebody registered it
 * @param title in the order of the words; so that it does not matter under which key they were hashed
 * @param text likewise
 */
public record Sign(
        String id,
        String person,
        String place,
        @Nullable String category,
        LocalDate day,
        List<String> title,
        List<String> text) {
    public Sign {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }
}
