package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.accounts.Accounts;
import org.jspecify.annotations.Nullable;

/** 120 accounts by user name, Wang's among them; counts how many rows it was asked for. */
public final class PretendSignIns implements Accounts {
    public static final String PASSWORD = "plum-river-72";
    private final Consumer<Object> sent;
    private final List<SignIn> all;
    public int rowsRead;

    PretendSignIns(Consumer<Object> sent) {
        this.sent = sent;
        this.all = Stream.concat(
                        IntStream.range(0, 119)
                                .mapToObj(i -> new SignIn("a" + i, "officer%03d".formatted(i), i == 3, i == 4, null)),
                        Stream.of(new SignIn("wang", "wang", false, false, Instant.parse("2026-11-23T00:30:00Z"))))
                .toList();
    }

    @Override
    public Opened open(Actor actor, NewAccount account, @Nullable String password) {
        sent.accept(account);
        return new Opened("new", PASSWORD);
    }

    @Override
    public void correctName(Actor actor, String account, String name, String reason) {
        sent.accept(List.of(account, name, reason));
    }

    @Override
    public String resetPassword(Actor actor, String account) {
        sent.accept("reset " + account);
        return PASSWORD;
    }

    @Override
    public void changePassword(Actor.Staff self, String old, String next) {}

    @Override
    public Optional<Actor.Staff> staff(String userName) {
        return Optional.empty();
    }

    @Override
    public Optional<String> userNameOf(String account) {
        return all.stream()
                .filter(signIn -> signIn.account().equals(account))
                .map(SignIn::userName)
                .findFirst();
    }

    @Override
    public List<SignIn> page(Actor actor, @Nullable String after, int limit) {
        var rows = all.stream()
                .filter(signIn -> after == null || signIn.userName().compareTo(after) > 0)
                .limit(limit)
                .toList();
        rowsRead += rows.size();
        return rows;
    }

    @Override
    public Optional<Instant> lastSignIn(Actor.Staff self) {
        return Optional.empty();
    }
}
