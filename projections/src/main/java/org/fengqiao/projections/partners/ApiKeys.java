package org.fengqiao.projections.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;

/** API keys that the administrator issues to partner systems (接口密钥); each acts as one account. */
public interface ApiKeys {
    /** @return the key, shown once; only its hash is kept */
    Issued issue(Actor actor, String partner, String account);

    void revoke(Actor actor, String id);

    List<KeyRow> list(Actor actor);

    /** The account behind a key; empty when unknown or revoked. */
    Optional<Actor.Staff> find(String key);

    record Issued(String id, String key) {
        @Override
        public String toString() {
            return "Issued[" + id + "]";
        }
    }

    record KeyRow(String id, String partner, String account, Instant issuedAt, boolean revoked) {}
}
