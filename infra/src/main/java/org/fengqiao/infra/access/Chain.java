package org.fengqiao.infra.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The end of the chain, where links are added; used by one thread at a time, by several nodes at once. */
final class Chain {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Records records;
    private @Nullable End end;

    private record End(long seq, String hash) {}

    Chain(Records records) {
        this.records = records;
    }

    /** One durable write for all; another node may be faster, then the chain has a new end. */
    List<AccessEntry> append(Instant now, List<Access> accesses) {
        long at = now.toEpochMilli();
        while (true) {
            End from = end == null ? lookUp() : end;
            var written = new ArrayList<AccessEntry>();
            var links = new ArrayList<Entry>();
            String previous = from.hash();
            for (Access access : accesses) {
                long seq = from.seq() + written.size() + 1;
                var entry = new Written(seq, at, access);
                var link = new Link(previous, JSON.writeValueAsString(entry));
                previous = link.hash();
                links.add(new Entry(RecordTable.ACCESS, key(seq), link.text()));
                if (access.caseId() != null) {
                    links.add(new Entry(RecordTable.ACCESS_OF_CASE, key(access.caseId(), seq), "{}"));
                }
                written.add(new AccessEntry(seq, entry.time(), access, previous));
            }
            // forgotten first: if the write fails, nobody knows whether it happened
            end = null;
            if (records.insertAll(links)) {
                end = new End(from.seq() + written.size(), previous);
                return written;
            }
        }
    }

    private End lookUp() {
        return records.before(RecordTable.ACCESS, "", 1).stream()
                .findFirst()
                .map(last -> new End(Long.parseLong(last.key()), hash(last.json())))
                .orElse(new End(0, Link.START));
    }

    static Optional<AccessEntry> read(String text) {
        return body(text).map(entry -> new AccessEntry(entry.seq(), entry.time(), entry.access(), hash(text)));
    }

    /** Nothing when the text is damaged: what was written there is for the inspection to name. */
    static Optional<Written> body(String text) {
        try {
            return Optional.of(JSON.readValue(Link.body(text), Written.class));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static String hash(String text) {
        int at = "{\"previous\":\"\",\"hash\":\"".length() + 64;
        return text.length() > at + 64 ? text.substring(at, at + 64) : Link.START;
    }

    /** Sorts as the number does. */
    static String key(long seq) {
        return "%019d".formatted(seq);
    }

    static String key(String caseId, long seq) {
        return caseId + "/" + key(seq);
    }
}
