package org.fengqiao.ui.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.fengqiao.projections.notices.Digests;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pretended office with sixty notices, the first three unread, and a mail server. */
@Configuration
@Import(PretendOffice.class)
@ComponentScan("org.fengqiao.ui.notices")
public class PretendNotices {
    public final Set<String> unread = new HashSet<>(Set.of("n000", "n001", "n002"));
    public final List<Digests.Wish> wishes = new ArrayList<>(List.of(Digests.Wish.NONE));
    public boolean mail = true;
    private final List<Runnable> listeners = new ArrayList<>();

    /** Somebody did something. */
    public void told() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Bean
    Notices notices(PretendQueue queue) {
        return new Notices() {
            private Notice notice(Actor.Staff self, int i) {
                var id = "n%03d".formatted(i);
                return new Notice(
                        id,
                        NoticeKind.values()[i % NoticeKind.values().length],
                        Instant.parse("2026-11-23T01:00:00Z").minusSeconds(i * 60L),
                        "li",
                        unread.contains(id),
                        queue.find(self, "case-" + i).orElseThrow());
            }

            @Override
            public List<Notice> page(Actor.Staff self, @Nullable String after, int limit) {
                int from = after == null ? 0 : Integer.parseInt(after.substring(1)) + 1;
                var page = new ArrayList<Notice>();
                for (int i = from; i < Math.min(60, from + limit); i++) {
                    page.add(notice(self, i));
                }
                return page;
            }

            @Override
            public List<Notice> unread(Actor.Staff self) {
                return page(self, null, 60).stream().filter(Notice::unread).toList();
            }

            @Override
            public void read(Actor.Staff self, String id) {
                unread.remove(id);
            }

            @Override
            public void readAll(Actor.Staff self) {
                unread.clear();
                told();
            }

            @Override
            public Subscription subscribe(String account, Runnable listener) {
                listeners.add(listener);
                return () -> listeners.remove(listener);
            }
        };
    }

    @Bean
    Digests digests() {
        return new Digests() {
            @Override
            public boolean possible() {
                return mail;
            }

            @Override
            public Wish of(Actor.Staff self) {
                return wishes.getLast();
            }

            @Override
            public void keep(Actor.Staff self, Wish wish, Locale language) {
                if (wish.hour() != null && !wish.address().contains("@")) {
                    throw Refused.invalid("digest.address-shape");
                }
                wishes.add(wish);
            }
        };
    }
}
