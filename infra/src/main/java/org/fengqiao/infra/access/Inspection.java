package org.fengqiao.infra.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;

/** A walk along the chain from its start: every link must read as it was written, and be found under its case. */
final class Inspection {
    private static final int PAGE = 500;

    private final Records records;
    private String previous = Link.START;
    private long seq;

    Inspection(Records records) {
        this.records = records;
    }

    OptionalLong firstBroken() {
        String last = "";
        while (true) {
            List<Entry> page = records.after(RecordTable.ACCESS, last, PAGE);
            OptionalLong broken = firstBroken(page);
            if (broken.isPresent() || page.size() < PAGE) {
                return broken;
            }
            last = page.getLast().key();
        }
    }

    private OptionalLong firstBroken(List<Entry> page) {
        Map<Long, String> underCase = new HashMap<>();
        OptionalLong broken = OptionalLong.empty();
        for (Entry entry : page) {
            seq++;
            if (!isAsWritten(entry, underCase)) {
                broken = OptionalLong.of(seq);
                break;
            }
        }
        OptionalLong lost = firstLost(underCase);
        return lost.isPresent() ? lost : broken;
    }

    private boolean isAsWritten(Entry entry, Map<Long, String> underCase) {
        var link = new Link(previous, Link.body(entry.json()));
        if (!entry.key().equals(Chain.key(seq)) || !entry.json().equals(link.text())) {
            return false;
        }
        Optional<Written> written = Chain.body(entry.json());
        if (written.isEmpty() || written.get().seq() != seq) {
            return false;
        }
        String caseId = written.get().access().caseId();
        if (caseId != null) {
            underCase.put(seq, Chain.key(caseId, seq));
        }
        previous = link.hash();
        return true;
    }

    private OptionalLong firstLost(Map<Long, String> underCase) {
        Map<String, String> found = records.findAll(RecordTable.ACCESS_OF_CASE, new ArrayList<>(underCase.values()));
        return underCase.entrySet().stream()
                .filter(expected -> !found.containsKey(expected.getValue()))
                .mapToLong(Map.Entry::getKey)
                .min();
    }
}
