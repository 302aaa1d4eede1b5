package org.fengqiao.domain.petition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Walls;

/**
 * Who is kept away from a petition, and whose staying is in question (隔离与回避), articles 28, 30; P12, P14.
 *
 * @param asked whose recusal was asked for and not decided yet, in the order of asking
 * @param recused who must stay away because of a direct interest
 */
public record Barred(Accused accused, List<Asked> asked, Set<String> recused) {
    static final Barred NOBODY = new Barred(Accused.NOBODY, List.of(), Set.of());

    /** @param disclosed whether that person said so; otherwise somebody else asked for it */
    public record Asked(String account, boolean disclosed) {}

    public Barred {
        asked = List.copyOf(asked);
        recused = Set.copyOf(recused);
    }

    public Walls walls() {
        var accounts = new HashSet<>(recused);
        accounts.addAll(accused.accounts());
        return new Walls(Set.copyOf(accused.units()), accounts);
    }

    /** The question that is open about that person. */
    public Optional<Asked> about(String account) {
        return asked.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    Barred accusing(Accused next) {
        return new Barred(next, asked, recused);
    }

    Barred asking(Asked one) {
        return new Barred(accused, Stream.concat(asked.stream(), Stream.of(one)).toList(), recused);
    }

    Barred declined(String account) {
        return new Barred(
                accused,
                asked.stream().filter(one -> !one.account().equals(account)).toList(),
                recused);
    }

    Barred granted(String account) {
        var next = new HashSet<>(recused);
        next.add(account);
        return new Barred(accused, declined(account).asked(), next);
    }

    Barred lifted(String account) {
        var next = new HashSet<>(recused);
        next.remove(account);
        return new Barred(accused, asked, next);
    }
}
