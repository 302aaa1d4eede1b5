package org.fengqiao.projections.hotline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.MaskedName;
import org.jspecify.annotations.Nullable;

/**
 * Calls as a list shows them: names masked, questions by their beginning; an auditor sees no words.
 *
 * @param sight what the reader sees of this row
 */
record CallItems(Vault vault, Function<CallRow, Sight> sight) {
    private static final int BEGINNING = 120;

    List<Item> of(List<CallRow> rows) {
        var open = vault.openAll(rows.stream()
                .filter(this::mayReadWords)
                .flatMap(row -> row.name() == null ? Stream.of(row.question()) : Stream.of(row.question(), row.name()))
                .toList());
        return rows.stream().map(row -> item(row, open)).toList();
    }

    private boolean mayReadWords(CallRow row) {
        return sight.apply(row).opens(CaseField.WORDS);
    }

    private Item item(CallRow row, Map<Sealed, String> open) {
        return new Item(
                row.id(),
                row.number(),
                row.takenAt(),
                row.unit(),
                row.state(),
                row.category(),
                !mayReadWords(row),
                beginning(open.getOrDefault(row.question(), "")),
                MaskedName.of(words(row.name(), open)),
                row.by(),
                row.dueOn());
    }

    private static String words(@Nullable Sealed sealed, Map<Sealed, String> open) {
        return sealed == null ? "" : open.getOrDefault(sealed, "");
    }

    static String beginning(String question) {
        var line = question.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
