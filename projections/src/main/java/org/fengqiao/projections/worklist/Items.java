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
    List<Item> of(Collection<WorklistRow> rows, Reader reader, Today today) {
        var readable = rows.stream().filter(reader::mayReadWords).toList();
        var open = open(readable);
        return rows.stream()
                .map(row -> item(row, open, reader.sight(row), today))
                .toList();
    }

    /** The words of these rows with one look into the key store. */
    Map<Sealed, String> open(Collection<WorklistRow> rows) {
        var sealed = new ArrayList<Sealed>();
        rows.forEach(row -> sealed.addAll(List.of(row.title(), row.name())));
        return vault.openAll(sealed);
    }

    private static Item item(WorklistRow row, Map<Sealed, String> open, Sight sight, Today today) {
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
                !sight.opens(CaseField.WORDS),
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
