package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.roster.AccountRecord.Form;
import org.fengqiao.projections.store.RowCodec;

/** Accounts as documents; the person's name stays sealed. */
final class AccountCodec implements RowCodec<AccountRecord> {
    @Override
    public Document write(AccountRecord account) {
        var name = account.name();
        return new Document(
                        "name",
                        new Document("keyId", name.keyId())
                                .append("nonce", name.nonce())
                                .append("ciphertext", name.ciphertext()))
                .append(
                        "forms",
                        account.forms().stream().map(AccountCodec::form).toList());
    }

    @Override
    public AccountRecord read(Document stored) {
        var name = stored.get("name", Document.class);
        return new AccountRecord(
                stored.getString("_id"),
                new Sealed(name.getString("keyId"), name.getString("nonce"), name.getString("ciphertext")),
                stored.getList("forms", Document.class, List.of()).stream()
                        .map(AccountCodec::form)
                        .toList(),
                stored.get("position", Number.class).longValue());
    }

    private static Document form(Form form) {
        return new Document("from", form.from().toString())
                .append("unit", form.unit().value())
                .append(
                        "duties",
                        form.duties().stream().sorted().map(Duty::name).toList())
                .append("open", form.open());
    }

    private static Form form(Document stored) {
        return new Form(
                LocalDate.parse(stored.getString("from")),
                UnitCode.of(stored.getString("unit")),
                stored.getList("duties", String.class, List.of()).stream()
                        .map(Duty::valueOf)
                        .collect(Collectors.toSet()),
                stored.getBoolean("open"));
    }
}
