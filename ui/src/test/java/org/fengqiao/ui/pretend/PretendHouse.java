package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.organisation.UnitCommand;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.ShippedCategories;
import org.fengqiao.projections.categories.ShippedCategories.Difference;
import org.fengqiao.projections.history.HouseHistory;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.notices.MessageKind;
import org.fengqiao.projections.notices.Outbox;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.projections.partners.ApiKeys;
import org.fengqiao.projections.searches.SearchedWords;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The pretended office with its administrator and auditor; it remembers what they asked for. */
@Configuration
@Import({PretendOffice.class, PretendWorks.class, PretendRules.class})
@ComponentScan({"org.fengqiao.ui.admin", "org.fengqiao.ui.audit"})
public class PretendHouse {
    /** The entry of the log that is a search. */
    public static final long SEARCH = 129;

    public final List<Object> sent = new ArrayList<>();
    public final List<Access> looks = new ArrayList<>();
    public Imports.State importState = Imports.State.RUNNING;
    public OptionalLong brokenAt = OptionalLong.empty();
    public @Nullable Refused refusal;

    private void sent(Object command) {
        if (refusal != null) {
            throw refusal;
        }
        sent.add(command);
    }

    @Bean
    UnitKeeping unitKeeping() {
        return new UnitKeeping() {
            @Override
            public Receipt send(Actor actor, UnitCommand command, String commandId) {
                sent(command);
                return new Receipt(command.code().value(), 1);
            }

            @Override
            public Receipt correct(
                    Actor actor, UnitCode unit, int entry, UnitCorrection correction, String reason, String commandId) {
                sent(List.of(unit, entry, correction, reason));
                return new Receipt(unit.value(), 2);
            }
        };
    }

    @Bean
    CategoryKeeping categoryKeeping() {
        return new CategoryKeeping() {
            @Override
            public long openCases(Actor actor, Collection<String> codes) {
                return 7L * codes.size();
            }

            @Override
            public Receipt send(Actor actor, CategoryCommand command, String commandId) {
                sent(command);
                return new Receipt(command.code(), 1);
            }

            @Override
            public Receipt move(Actor actor, String code, String to, LocalDate from, String commandId) {
                sent(List.of(code, to, from));
                return new Receipt(code, 2);
            }

            @Override
            public Receipt withdraw(Actor actor, String code, int entry, String commandId) {
                sent(List.of(code, entry));
                return new Receipt(code, 3);
            }

            @Override
            public Receipt correct(
                    Actor actor,
                    String code,
                    int entry,
                    CategoryCorrection correction,
                    String reason,
                    String commandId) {
                sent(List.of(code, entry, correction, reason));
                return new Receipt(code, 2);
            }
        };
    }

    /** One name that differs until something was done, and one that is not there. */
    @Bean
    ShippedCategories shippedCategories() {
        var now = new CategoryRow("0101", "01", "物业管理", "Property management", 2, true);
        var name = new CategoryRow("0101", "01", "物业服务", "Property services", 2, true);
        var more = new CategoryRow("0101009", "0101", "停车", null, 3, true);
        return _ -> List.of(new Difference(name, now), new Difference(more, null));
    }

    @Bean
    PretendPaperForms paperForms() {
        return new PretendPaperForms();
    }

    @Bean
    PretendOfficialNames officialNames() {
        return new PretendOfficialNames();
    }

    @Bean
    PretendSigning signing() {
        return new PretendSigning();
    }

    @Bean
    PretendContacts contacts(Units units) {
        return new PretendContacts(units);
    }

    @Bean
    HouseHistory houseHistory() {
        return new PretendHistory();
    }

    @Bean
    @Primary
    PretendSignIns signIns() {
        return new PretendSignIns(this::sent);
    }

    @Bean
    @Primary
    SignedIn chief() {
        var duties = EnumSet.of(Duty.ADMINISTRATOR, Duty.AUDITOR);
        var staff = new Actor.Staff("wang", PretendUnits.GUSU, duties);
        return new SignedIn() {
            @Override
            public Actor.Staff staff() {
                return staff;
            }

            @Override
            public Optional<Instant> newSince() {
                return Optional.empty();
            }
        };
    }

    @Bean
    Imports imports() {
        return new Imports() {
            private Import one() {
                var rows = List.of(new Row(7, "import.row.no-title"));
                var at = Instant.parse("2026-11-23T01:30:00Z");
                return new Import(
                        "i1", PretendUnits.GUSU, "letters", importState, 4326, 3000, 0, 1, 10, at, null, rows);
            }

            @Override
            public Import letters(Actor actor, UnitCode centre, @Nullable String source, Upload file) {
                sent(centre);
                return one();
            }

            @Override
            public DivisionReport divisions(Actor actor, Upload file) {
                return new DivisionReport(1, 2, 3, 4, List.of(), List.of("320508021023"));
            }

            @Override
            public Optional<Import> find(Actor actor, String id) {
                return Optional.of(one()).filter(found -> found.id().equals(id));
            }

            @Override
            public List<Import> latest(Actor actor, @Nullable String before, int limit) {
                return List.of(one());
            }

            @Override
            public void stop(Actor actor, String id) {
                importState = State.STOPPED;
            }
        };
    }

    @Bean
    ApiKeys keys() {
        return new ApiKeys() {
            @Override
            public Issued issue(Actor actor, String partner, String account) {
                sent(partner);
                return new Issued("k2", "fq_secret");
            }

            @Override
            public void revoke(Actor actor, String id) {
                sent(id);
            }

            @Override
            public List<KeyRow> list(Actor actor) {
                return List.of(new KeyRow("k1", "12345", "wang", Instant.parse("2026-11-01T01:00:00Z"), false));
            }

            @Override
            public Optional<Actor.Staff> find(String key) {
                return Optional.empty();
            }
        };
    }

    /** One message that could not be sent. */
    @Bean
    Outbox outbox() {
        return new Outbox() {
            private final List<Stuck> stuck = new ArrayList<>(List.of(new Stuck(
                    "e1/ACCEPTED", MessageKind.ACCEPTED, Means.SMS, Instant.parse("2026-11-20T01:30:00Z"), 6, "late")));

            @Override
            public Set<Means> open() {
                return Set.of(Means.SMS);
            }

            @Override
            public List<Stuck> stuck(Actor actor, @Nullable String after, int limit) {
                return after == null ? List.copyOf(stuck) : List.of();
            }

            @Override
            public Optional<Stuck> find(Actor actor, String id) {
                return stuck.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public void retry(Actor actor, String id) {
                sent("retry " + id);
                stuck.clear();
            }

            @Override
            public int retryAll(Actor actor) {
                sent("retry all");
                stuck.clear();
                return 1;
            }

            @Override
            public void discard(Actor actor, String id) {
                sent("discard " + id);
                stuck.clear();
            }
        };
    }

    /** One event of which nobody could be told, with two behind it; it fails again the first time. */
    @Bean
    Untold untold() {
        return new Untold() {
            private final List<Entry> untold = new ArrayList<>(List.of(new Entry(
                    "notices/case-1/0000000000000000004",
                    "notices",
                    "petition.accepted",
                    Instant.parse("2026-11-20T01:30:00Z"),
                    Instant.parse("2026-11-20T01:31:00Z"),
                    6,
                    2,
                    null,
                    "NullPointerException")));
            private boolean failed;

            @Override
            public List<Entry> list(Actor actor, @Nullable String after, int limit) {
                return after == null ? List.copyOf(untold) : List.of();
            }

            @Override
            public Optional<Entry> find(Actor actor, String id) {
                return untold.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public void retry(Actor actor, String id) {
                if (!failed) {
                    failed = true;
                    throw Refused.conflict("untold.again");
                }
                sent("tell " + id);
                untold.clear();
            }

            @Override
            public void giveUp(Actor actor, String id) {
                sent("do not tell " + id);
                untold.clear();
            }
        };
    }

    @Bean
    SearchedWords searchedWords() {
        return (_, seq, purpose) -> {
            sent("words of " + seq + " for " + purpose);
            return Optional.of("积水");
        };
    }

    /** 130 looks, the newest with the highest number, every other one at a case. */
    @Bean
    AccessLog accessLog() {
        return new AccessLog() {
            @Override
            public AccessEntry remember(Access access) {
                looks.add(access);
                return new AccessEntry(131, Instant.EPOCH, access, "f".repeat(64));
            }

            @Override
            public List<AccessEntry> ofCase(String caseId, long afterSeq, int limit) {
                return LongStream.rangeClosed(afterSeq + 1, 60)
                        .limit(limit)
                        .mapToObj(seq -> entry(seq, caseId))
                        .toList();
            }

            @Override
            public List<AccessEntry> latest(long beforeSeq, int limit) {
                return LongStream.iterate(Math.min(130, beforeSeq - 1), seq -> seq > 0, seq -> seq - 1)
                        .limit(limit)
                        .mapToObj(seq -> entry(seq, seq % 2 == 0 ? "case-1" : null))
                        .toList();
            }

            @Override
            public OptionalLong verify() {
                return brokenAt;
            }

            private AccessEntry entry(long seq, @Nullable String caseId) {
                var sought = seq == SEARCH ? new Sealed("account/wang", "n", "xyz") : null;
                var access = new Access(
                        seq == SEARCH ? AccessKind.SEARCHED : AccessKind.OPENED_FILE,
                        "wang",
                        "DIRECTOR",
                        PretendUnits.GUSU.value(),
                        caseId,
                        null,
                        "",
                        sought);
                var at = LocalDate.of(2026, 11, 20).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
                return new AccessEntry(seq, at.plusSeconds(seq), access, "%064x".formatted(seq));
            }
        };
    }
}
