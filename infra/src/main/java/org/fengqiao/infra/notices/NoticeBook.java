package org.fengqiao.infra.notices;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.infra.notices.NoticeNews.Told;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.cases.CaseChanges;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices in the durable records, under {@code account/time/event/kind}: a person's newest are read by key. What is unread
 * stands in a second table under the same key until it is read.
 */
@Component
class NoticeBook implements Notices {
    /** After the keys of an account, before those of the next. */
    private static final String END = "0";

    private static final int AT_ONCE = 200;

    private final Records records;
    private final Matters matters;
    private final NoticeNews news;
    private final CaseChanges changes;
    private final MeterRegistry meters;
    private final JsonMapper json = JsonMapper.builder().build();

    NoticeBook(Records records, Matters matters, NoticeNews news, CaseChanges changes, MeterRegistry meters) {
        this.records = records;
        this.matters = matters;
        this.news = news;
        this.changes = changes;
        this.meters = meters;
    }

    /**
     * What is to be written.
     *
     * @param source identifier of the event, or of what else it follows from
     */
    record Written(String account, Instant at, String source, NoticeKind kind, Matter about, String by) {
        private String key() {
            return "%s/%015d/%s/%s".formatted(account, at.toEpochMilli(), source, kind);
        }
    }

    /** What is kept of one: either a case or a proposal is named. Those of before there were proposals know no such field. */
    private record Kept(
            NoticeKind kind,
            Instant at,
            @Nullable String caseId,
            @Nullable String proposalId,
            String by) {
        static Kept of(Written notice) {
            return switch (notice.about()) {
                case Matter.OfCase(var id) -> new Kept(notice.kind(), notice.at(), id, null, notice.by());
                case Matter.OfProposal(var id) -> new Kept(notice.kind(), notice.at(), null, id, notice.by());
            };
        }

        Matter about() {
            return proposalId != null
                    ? new Matter.OfProposal(proposalId)
                    : new Matter.OfCase(Objects.requireNonNull(caseId));
        }
    }

    /**
     * Writes those of one event that were not written before: all with one durable write, unless an earlier try left
     * some of them.
     */
    void write(List<Written> notices) {
        if (notices.isEmpty()) {
            return;
        }
        if (records.insertAll(notices.stream().flatMap(this::entries).toList())) {
            notices.forEach(this::tell);
        } else {
            notices.stream().filter(notice -> insert(notice, List.of())).forEach(this::tell);
        }
    }

    /** Writes it, unless something was written under this key before, at whatever time. */
    void writeOnce(String key, Written notice) {
        if (insert(notice, List.of(ToldMarks.of(key, notice.at())))) {
            tell(notice);
        }
    }

    private boolean insert(Written notice, List<Entry> with) {
        return records.insertAll(Stream.concat(with.stream(), entries(notice)).toList());
    }

    private Stream<Entry> entries(Written notice) {
        var key = notice.key();
        return Stream.of(
                new Entry(RecordTable.NOTICES, key, json.writeValueAsString(Kept.of(notice))),
                new Entry(RecordTable.UNREAD_NOTICES, key, "{}"));
    }

    private void tell(Written notice) {
        meters.counter("fengqiao.notices", "kind", notice.kind().name()).increment();
        news.tell(new Told(Set.of(notice.account())));
    }

    @Override
    public List<Notice> page(Actor.Staff self, @Nullable String after, int limit) {
        require(self);
        return shown(self, RecordTable.NOTICES, after, limit);
    }

    @Override
    public List<Notice> unread(Actor.Staff self) {
        require(self);
        return shown(self, RecordTable.UNREAD_NOTICES, null, MOST_COUNTED);
    }

    /** Reads on until so many are found that may be shown, or there are no more. */
    private List<Notice> shown(Actor.Staff self, RecordTable table, @Nullable String after, int limit) {
        var shown = new ArrayList<Notice>();
        var before = after == null || !isTheirs(self, after) ? self.account() + END : after;
        while (shown.size() < limit) {
            var keys = keys(self.account(), table, before);
            shown.addAll(notices(self, keys));
            if (keys.size() < AT_ONCE) {
                break;
            }
            before = keys.getLast();
        }
        return List.copyOf(shown.subList(0, Math.min(limit, shown.size())));
    }

    private List<String> keys(String account, RecordTable table, String before) {
        return records.before(table, before, AT_ONCE).stream()
                .map(Entry::key)
                .takeWhile(key -> isOf(account, key))
                .toList();
    }

    private List<Notice> notices(Actor.Staff self, List<String> keys) {
        var kept = kept(keys);
        var unread = records.findAll(RecordTable.UNREAD_NOTICES, keys).keySet();
        var seen = matters.seenBy(self, kept.values().stream().map(Kept::about).toList());
        var notices = new ArrayList<Notice>();
        for (var key : keys) {
            var one = kept.get(key);
            var about = one == null ? null : seen.get(one.about());
            if (one != null && about != null) {
                notices.add(new Notice(key, one.kind(), one.at(), one.by(), unread.contains(key), about));
            }
        }
        return notices;
    }

    private Map<String, Kept> kept(List<String> keys) {
        return records.findAll(RecordTable.NOTICES, keys).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey(), one -> json.readValue(one.getValue(), Kept.class)));
    }

    @Override
    public void read(Actor.Staff self, String id) {
        require(self);
        if (isTheirs(self, id)) {
            records.delete(RecordTable.UNREAD_NOTICES, id);
            news.tell(new Told(Set.of(self.account())));
        }
    }

    @Override
    public void readAll(Actor.Staff self) {
        require(self);
        var keys = keys(self.account(), RecordTable.UNREAD_NOTICES, self.account() + END);
        while (!keys.isEmpty()) {
            keys.forEach(key -> records.delete(RecordTable.UNREAD_NOTICES, key));
            keys = keys(self.account(), RecordTable.UNREAD_NOTICES, keys.getLast());
        }
        news.tell(new Told(Set.of(self.account())));
    }

    @Override
    public void readAbout(Actor.Staff self, String id) {
        require(self);
        var about = Set.<Matter>of(new Matter.OfCase(id), new Matter.OfProposal(id));
        var found = false;
        var keys = keys(self.account(), RecordTable.UNREAD_NOTICES, self.account() + END);
        while (!keys.isEmpty()) {
            for (var one : kept(keys).entrySet()) {
                if (about.contains(one.getValue().about())) {
                    records.delete(RecordTable.UNREAD_NOTICES, one.getKey());
                    found = true;
                }
            }
            keys = keys(self.account(), RecordTable.UNREAD_NOTICES, keys.getLast());
        }
        if (found) {
            news.tell(new Told(Set.of(self.account())));
        }
    }

    @Override
    public Subscription subscribe(String account, Runnable listener) {
        var watched = new Watched(() -> unreadBy(account));
        var written = news.subscribe(told -> {
            if (told.accounts().contains(account)) {
                watched.changed();
                listener.run();
            }
        });
        var seen = changes.subscribe(change -> {
            if (watched.concerns(change.caseId())) {
                listener.run();
            }
        });
        return () -> {
            written.close();
            seen.close();
        };
    }

    private Set<Matter> unreadBy(String account) {
        var keys = keys(account, RecordTable.UNREAD_NOTICES, account + END);
        return kept(keys).values().stream().map(Kept::about).collect(Collectors.toSet());
    }

    private static boolean isTheirs(Actor.Staff self, String id) {
        return isOf(self.account(), id);
    }

    private static boolean isOf(String account, String id) {
        return id.startsWith(account + "/");
    }

    private static void require(Actor.Staff self) {
        Authority.require(self, Permission.READ_NOTICES);
    }
}
