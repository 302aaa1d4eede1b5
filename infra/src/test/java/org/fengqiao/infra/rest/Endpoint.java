package org.fengqiao.infra.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One endpoint of the interface, and how it is asked rightly and wrongly by whom. */
final class Endpoint {
    /** A petition to ask about. */
    record Ref(String number, String caseId, String code) {}

    /** Asks as somebody about some petition. */
    @FunctionalInterface
    interface Asking {
        Net.Answer of(Net who, Ref about);
    }

    /** What is refused, and as what. */
    record Wrong(Function<Net, Net.Answer> asking, int status, String code) {}

    /** Who is refused, and as what. */
    record Stranger(String userName, int status, String code) {}

    final String mapping;
    final List<Stranger> strangers = new ArrayList<>();
    final List<Wrong> rubbish = new ArrayList<>();
    final boolean ofOneCase;
    Asking right;
    String who = "";
    int status;
    boolean openToAll;

    private Endpoint(String mapping) {
        this.mapping = mapping;
        this.ofOneCase = mapping.contains("{number}") || mapping.contains("{caseId}");
        this.right = (_, _) -> {
            throw new IllegalStateException("nobody said how to ask " + mapping);
        };
    }

    /** @param mapping method and path as they are mapped, below the root */
    static Endpoint of(String mapping) {
        return new Endpoint(mapping);
    }

    /** How it is asked, by whom, and what that answers. */
    Endpoint gives(int expected, String userName, Asking asking) {
        this.status = expected;
        this.who = userName;
        this.right = asking;
        return this;
    }

    /** Who may not, though it is asked in the same way. */
    Endpoint not(String... userNames) {
        for (var userName : userNames) {
            strangers.add(new Stranger(userName, 403, "authority.denied"));
        }
        return this;
    }

    /** For whom there is no such thing. */
    Endpoint unknownTo(String userName, String code) {
        strangers.add(new Stranger(userName, 404, code));
        return this;
    }

    /** Nobody has to sign in for it. */
    Endpoint forEverybody() {
        openToAll = true;
        return this;
    }

    Endpoint refuses(int expected, @Nullable String code, Function<Net, Net.Answer> asking) {
        rubbish.add(new Wrong(asking, expected, code == null ? "" : code));
        return this;
    }

    @Override
    public String toString() {
        return mapping;
    }
}
