package org.fengqiao.ui.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.fengqiao.projections.notices.About;
import org.fengqiao.projections.notices.Digests;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.pretend.PretendUnits;
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
    public final List<String> opened = new ArrayList<>();
    public boolean mail = true;
    public Runnable afterCounting = () -> {};
    private final List<Runnable> listeners = new ArrayList<>();

    /** Somebody did something. */
    public void told() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    static Proposals.Item proposal(String id) {
        return new Proposals.Item(
                id,
                "J320508021-2026-000001",
                Moment.atMinute(LocalDateTime.parse("2026-11-20T09:00:00")),
                PretendUnits.SHUANGTA,
                ProposalKind.IMPROVE_WORK,
                ProposalState.AWAITING,
                PretendUnits.DINGHUISI,
                false,
                "",
                "当日登记",
                LocalDate.parse("2026-12-20"),
                null,
                null);
    }

    @Bean
    Notices notices(PretendQueue queue) {
        return new Notices() {
            private Notice notice(Actor.Staff self, int i) {
                var id = "n%03d".formatted(i);
                var kind = NoticeKind.values()[i % NoticeKind.values().length];
                return new Notice(
                        id,
                        kind,
                        Instant.parse("2026-11-23T01:00:00Z").minusSeconds(i * 60L),
                        "li",
                        unread.contains(id),
                        kind.name().startsWith("PROPOSAL_")
                                ? new About.OfProposal(proposal("p-" + i))
                                : new About.OfCase(queue.find(self, "case-" + i).orElseThrow()));
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
                var found = page(self, null, 60).stream().filter(Notice::unread).toList();
                afterCounting.run();
                return found;
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
            public void readAbout(Actor.Staff self, String id) {
                opened.add(id);
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
