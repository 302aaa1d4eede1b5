package org.fengqiao.infra.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.springframework.stereotype.Component;

/**
 * Numbers of papers by unit, kind and year (发文登记), without gaps: each belongs to one paper, and a paper that was not
 * issued after all, because the power failed, gets the same one when it is issued again.
 */
@Component
class PaperNumbers {
    private static final String LAST = "~";
    private static final String REGISTERS = "number/";

    /** Comes after every register of a unit: the character behind the stroke. */
    private static final String BEHIND = "0";

    private final Records records;

    PaperNumbers(Records records) {
        this.records = records;
    }

    int of(String caseId, PaperId paper, UnitCode unit, int year) {
        var own = String.format(Locale.ROOT, "paper/%s/%s/%04d", caseId, paper.text(), year);
        var register = String.format(
                Locale.ROOT,
                REGISTERS + "%s/%s/%04d/",
                unit.value(),
                paper.kind().id(),
                year);
        while (true) {
            var given = records.find(RecordTable.PAPER_NUMBERS, own);
            if (given.isPresent()) {
                return Integer.parseInt(given.get());
            }
            var next = last(register) + 1;
            var entry = new Entry(
                    RecordTable.PAPER_NUMBERS, register + String.format(Locale.ROOT, "%08d", next), "\"" + own + "\"");
            if (records.insertAll(List.of(entry, new Entry(RecordTable.PAPER_NUMBERS, own, Integer.toString(next))))) {
                return next;
            }
        }
    }

    /** Every unit that ever issued a paper, by code; each costs one look. */
    List<UnitCode> issuers() {
        var issuers = new ArrayList<UnitCode>();
        var next = first(REGISTERS);
        while (next.isPresent()) {
            issuers.add(UnitCode.of(next.get()));
            next = first(REGISTERS + next.get() + BEHIND);
        }
        return List.copyOf(issuers);
    }

    /** The unit of the first register behind that key. */
    private Optional<String> first(String key) {
        return records.after(RecordTable.PAPER_NUMBERS, key, 1).stream()
                .map(Entry::key)
                .filter(register -> register.startsWith(REGISTERS))
                .map(register -> register.substring(REGISTERS.length(), register.indexOf('/', REGISTERS.length())))
                .findFirst();
    }

    private int last(String register) {
        return records.before(RecordTable.PAPER_NUMBERS, register + LAST, 1).stream()
                .map(Entry::key)
                .filter(key -> key.startsWith(register))
                .map(key -> Integer.parseInt(key.substring(register.length())))
                .findFirst()
                .orElse(0);
    }
}
