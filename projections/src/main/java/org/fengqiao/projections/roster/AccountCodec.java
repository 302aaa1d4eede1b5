package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.fengqiao.domain.account.AccountEntry;
import org.fengqiao.domain.account.AccountHistory;
import org.fengqiao.domain.account.AccountStep;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.correction.Entries;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.RowCodec;
import org.jspecify.annotations.Nullable;

/** Accounts as documents: what was entered, as corrected since; the person's name stays sealed. */
final class AccountCodec implements RowCodec<AccountRecord> {
    @Override
    public Document write(AccountRecord account) {
        return new Document(
                "entries",
                account.history().entries().all().stream()
                        .map(AccountCodec::entry)
                        .toList());
    }

    @Override
    public AccountRecord read(Document stored) {
        var entries = stored.getList("entries", Document.class).stream()
                .map(AccountCodec::entry)
                .toList();
        return AccountRecord.of(
                stored.getString("_id"),
                new AccountHistory(new Entries<>(entries)),
                stored.get("position", Number.class).longValue());
    }

    private static Document entry(AccountEntry entry) {
        var unit = entry.unit();
        return new Document("step", entry.step().name())
                .append("day", entry.day().toString())
                .append("name", sealed(entry.name()))
                .append("unit", unit == null ? null : unit.value())
                .append("duties", names(entry.duties()));
    }

    private static AccountEntry entry(Document stored) {
        var unit = stored.getString("unit");
        return new AccountEntry(
                AccountStep.valueOf(stored.getString("step")),
                LocalDate.parse(stored.getString("day")),
                sealed(stored.get("name", Document.class)),
                unit == null ? null : UnitCode.of(unit),
                duties(stored.getList("duties", String.class)));
    }

    private static @Nullable Document sealed(@Nullable Sealed name) {
        return name == null
                ? null
                : new Document("keyId", name.keyId())
                        .append("nonce", name.nonce())
                        .append("ciphertext", name.ciphertext());
    }

    private static @Nullable Sealed sealed(@Nullable Document name) {
        return name == null
                ? null
                : new Sealed(name.getString("keyId"), name.getString("nonce"), name.getString("ciphertext"));
    }

    private static @Nullable List<String> names(@Nullable Set<Duty> duties) {
        return duties == null ? null : duties.stream().sorted().map(Duty::name).toList();
    }

    private static @Nullable Set<Duty> duties(@Nullable List<String> names) {
        return names == null ? null : names.stream().map(Duty::valueOf).collect(Collectors.toSet());
    }
}
