package org.fengqiao.projections.roster;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All accounts at one moment (人员快照); never changes. */
record PeopleOfNow(NavigableMap<String, AccountRecord> byAccount) {
    static PeopleOfNow of(Collection<AccountRecord> all) {
        Map<String, AccountRecord> accounts =
                all.stream().collect(Collectors.toMap(AccountRecord::id, Function.identity()));
        return new PeopleOfNow(new TreeMap<>(accounts));
    }

    Optional<AccountRecord> find(String account) {
        return Optional.ofNullable(byAccount.get(account));
    }
}
