package org.fengqiao.projections.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Shown;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Worklist.Item;

/** Rows as they are shown: words opened where the reader may read them, names masked. */
record Items(Vault vault) {
    /** A row and what of it is shown to who asks. */
    private record Seen(WorklistRow row, Sight sight) {
        boolean wordsOpen() {
            return sight.opens(CaseField.WORDS);
        }
    }

    List<Item> of(Collection<WorklistRow> rows, Reader reader, Today today) {
        var seen = rows.stream().map(row -> new Seen(row, reader.sight(row))).toList();
        var open = open(seen.stream().filter(Seen::wordsOpen).map(Seen::row).toList());
        return seen.stream().map(each -> item(each, open, today)).toList();
    }

    /** The words of these rows with one look into the key store. */
    Map<Sealed, String> open(Collection<WorklistRow> rows) {
        var sealed = new ArrayList<Sealed>();
        rows.forEach(row -> sealed.addAll(List.of(row.title(), row.name())));
        return vault.openAll(sealed);
    }

    private static Item item(Seen seen, Map<Sealed, String> open, Today today) {
        var row = seen.row();
        var sight = seen.sight();
        var work = sight.opens(CaseField.WORK);
        var holder = row.seat().holder();
        var due = row.dues().next();
        return new Item(
                row.id(),
                row.number(),
                row.kind(),
                open.getOrDefault(row.title(), ""),
                name(open.getOrDefault(row.name(), ""), sight.shown(CaseField.PERSON)),
                row.headcount(),
                !seen.wordsOpen(),
                holder.unit(),
                row.decider().orElse(null),
                row.seat().reach().level(),
                row.category(),
                row.state(),
                work ? row.marks() : Set.of(),
                row.receivedOn(),
                due.map(Dues.Due::on).orElse(null),
                due.map(Dues.Due::provisional).orElse(false),
                today.standingOf(row.dueOn()),
                work ? holder.account() : null,
                row.last().at(),
                work ? row.last().by() : "",
                row.position());
    }

    private static String name(String name, Shown shown) {
        return switch (shown) {
            case OPEN -> name;
            case MASKED -> MaskedName.of(name);
            case ABSENT -> "";
        };
    }
}
