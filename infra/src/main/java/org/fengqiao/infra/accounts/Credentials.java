package org.fengqiao.infra.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The credentials in the durable records: by user name, and the user name by account ({@code @account}). */
@Component
class Credentials {
    /** Sorts before every user name and after every account's entry. */
    private static final String BEFORE_THE_FIRST = "@~";

    private final Records records;
    private final JsonMapper json = JsonMapper.builder().build();

    Credentials(Records records) {
        this.records = records;
    }

    /** False when the user name is taken. */
    boolean add(Credential credential) {
        return records.insertAll(List.of(
                new Entry(RecordTable.CREDENTIALS, credential.userName(), write(credential)),
                new Entry(
                        RecordTable.CREDENTIALS,
                        indexed(credential.account()),
                        json.writeValueAsString(credential.userName()))));
    }

    /** Takes back what {@link #add} wrote, when the account was refused. */
    void remove(Credential credential) {
        records.delete(RecordTable.CREDENTIALS, credential.userName());
        records.delete(RecordTable.CREDENTIALS, indexed(credential.account()));
    }

    /** By user name, closed ones too. */
    Optional<Credential> find(String userName) {
        return UserName.isOne(userName)
                ? records.find(RecordTable.CREDENTIALS, userName).map(this::read)
                : Optional.empty();
    }

    Optional<Credential> ofAccount(String account) {
        return account.isEmpty()
                ? Optional.empty()
                : records.find(RecordTable.CREDENTIALS, indexed(account))
                        .map(text -> json.readValue(text, String.class))
                        .flatMap(this::find);
    }

    /** Changes a credential, whatever else is changed at the same time; empty when there is none. */
    Optional<Credential> change(String userName, UnaryOperator<Credential> change) {
        while (true) {
            var before = records.find(RecordTable.CREDENTIALS, userName);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            var after = change.apply(read(before.get()));
            if (records.replace(RecordTable.CREDENTIALS, userName, before.get(), write(after))) {
                return Optional.of(after);
            }
        }
    }

    /** In the order of user names. */
    List<Credential> after(String userName, int limit) {
        var from = userName.isEmpty() ? BEFORE_THE_FIRST : userName;
        return records.after(RecordTable.CREDENTIALS, from, limit).stream()
                .map(entry -> read(entry.json()))
                .toList();
    }

    boolean none() {
        return after("", 1).isEmpty();
    }

    private static String indexed(String account) {
        return "@" + account;
    }

    private Credential read(String text) {
        return json.readValue(text, Credential.class);
    }

    private String write(Credential credential) {
        return json.writeValueAsString(credential);
    }
}
