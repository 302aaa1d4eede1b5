package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A row as a document, in few and short strings: a small office keeps all of them in memory. The units above a place are
 * written once, and deeds and stays name them by their number.
 */
final class ReportCodec implements RowCodec<ReportRow> {
    static final String KEYS = "keys";
    static final String RECEIVED = "received";

    @Override
    public Document write(ReportRow row) {
        var chains = new ArrayList<Chain>();
        var document = new Document("number", row.number())
                .append("at", numbered(row.receivedAt(), chains))
                .append(
                        "deeds",
                        row.deeds().stream().map(deed -> deed(deed, chains)).toList())
                .append(
                        "stays",
                        row.stays().stream().map(stay -> stay(stay, chains)).toList())
                .append("chains", chains.stream().map(ReportCodec::chain).toList())
                .append(KEYS, List.copyOf(keys(row)))
                .append(RECEIVED, row.receivedOn() + "/" + row.id());
        put(document, "kind", row.kind() == null ? null : row.kind().name());
        put(document, "category", row.category());
        put(document, "dueOn", row.dueOn() == null ? null : row.dueOn().toString());
        if (row.openBefore()) {
            document.append("openBefore", true);
        }
        if (row.joint()) {
            document.append("joint", true);
        }
        row.kept().writeTo(document);
        return document;
    }

    @Override
    public ReportRow read(Document stored) {
        var chains = stored.getList("chains", String.class).stream()
                .map(ReportCodec::chain)
                .toList();
        var kind = stored.getString("kind");
        var due = stored.getString("dueOn");
        var received = stored.getString(RECEIVED);
        return new ReportRow(
                stored.getString("_id"),
                stored.getLong("position"),
                stored.getString("number"),
                LocalDate.parse(received.substring(0, received.indexOf('/'))),
                stored.getBoolean("joint", false),
                chains.get(stored.getInteger("at")),
                kind == null ? null : PetitionKind.valueOf(kind),
                stored.getString("category"),
                stored.getBoolean("openBefore", false),
                due == null ? null : LocalDate.parse(due),
                Kept.readFrom(stored),
                stored.getList("deeds", String.class).stream()
                        .map(deed -> deed(deed, chains))
                        .toList(),
                stored.getList("stays", String.class).stream()
                        .map(stay -> stay(stay, chains))
                        .toList());
    }

    /** Which reports it may stand in: those of a unit and year in which anything happened to it there, or it was open. */
    static Set<String> keys(ReportRow row) {
        var keys = new TreeSet<String>();
        add(keys, row.receivedAt(), row.receivedOn().getYear());
        row.deeds().forEach(deed -> add(keys, deed.at(), deed.day().getYear()));
        for (int i = 0; i < row.stays().size(); i++) {
            var stay = row.stays().get(i);
            if (stay.open() && i + 1 < row.stays().size()) {
                var until = row.stays().get(i + 1).since().getYear();
                for (int year = stay.since().getYear(); year <= until; year++) {
                    add(keys, stay.at(), year);
                }
            }
        }
        if (row.now().open()) {
            row.now().at().units().forEach(unit -> keys.add(stillOpen(unit)));
        }
        return keys;
    }

    private static void add(Set<String> keys, Chain at, int year) {
        at.units().forEach(unit -> keys.add(key(unit, year)));
    }

    /** Of all that may stand in a unit's report of a year; besides it there is what is still open. */
    static String key(UnitCode unit, int year) {
        return unit + "/" + year;
    }

    static String stillOpen(UnitCode unit) {
        return unit + "/open";
    }

    private static int numbered(Chain chain, List<Chain> chains) {
        if (!chains.contains(chain)) {
            chains.add(chain);
        }
        return chains.indexOf(chain);
    }

    private static String deed(Deed deed, List<Chain> chains) {
        return deed.figure() + " " + deed.day() + " " + numbered(deed.at(), chains);
    }

    private static Deed deed(String stored, List<Chain> chains) {
        var parts = stored.split(" ", -1);
        return new Deed(Figure.valueOf(parts[0]), LocalDate.parse(parts[1]), chains.get(Integer.parseInt(parts[2])));
    }

    private static String stay(Stay stay, List<Chain> chains) {
        return stay.since() + " " + numbered(stay.at(), chains) + (stay.open() ? " open" : "");
    }

    private static Stay stay(String stored, List<Chain> chains) {
        var parts = stored.split(" ", -1);
        return new Stay(LocalDate.parse(parts[0]), chains.get(Integer.parseInt(parts[1])), parts.length > 2);
    }

    private static String chain(Chain chain) {
        return String.join(" ", chain.units().stream().map(UnitCode::value).toList());
    }

    private static Chain chain(String stored) {
        return new Chain(Stream.of(stored.split(" ", -1)).map(UnitCode::of).toList());
    }

    private static void put(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
