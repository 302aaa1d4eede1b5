package org.fengqiao.infra.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.partners.ApiKeys;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The keys in the durable records, hashed; what a key may do is what its account may do at that moment. */
@Component
class OfficeApiKeys implements ApiKeys {
    private static final int MOST = 1_000;
    private static final int LONGEST_NAME = 80;

    /** What is kept of one key. */
    private record Kept(String partner, String account, String hash, Instant issuedAt, boolean revoked) {
        Kept withdrawn() {
            return new Kept(partner, account, hash, issuedAt, true);
        }
    }

    private final Records records;
    private final Roster roster;
    private final AccessLog log;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    OfficeApiKeys(Records records, Roster roster, AccessLog log, Clock clock) {
        this.records = records;
        this.roster = roster;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Issued issue(Actor actor, String partner, String account) {
        Authority.require(actor, Permission.KEEP_API_KEYS);
        var name = partner.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("api-key.partner-shape", Integer.toString(LONGEST_NAME));
        }
        if (roster.find(account).isEmpty()) {
            throw Refused.unknown("account.unknown");
        }
        var key = PartnerKey.random();
        var kept = new Kept(name, account, key.hash(), clock.instant(), false);
        if (!records.insert(RecordTable.API_KEYS, key.id(), json.writeValueAsString(kept))) {
            throw new IllegalStateException("an id of 48 random bits was there already");
        }
        remember(actor, "api-key.issued:" + key.id());
        return new Issued(key.id(), key.text());
    }

    @Override
    public void revoke(Actor actor, String id) {
        Authority.require(actor, Permission.KEEP_API_KEYS);
        var text = id.isBlank() ? Optional.<String>empty() : records.find(RecordTable.API_KEYS, id);
        var kept = text.map(this::read).orElseThrow(() -> Refused.unknown("api-key.unknown"));
        records.put(RecordTable.API_KEYS, id, json.writeValueAsString(kept.withdrawn()));
        remember(actor, "api-key.revoked:" + id);
    }

    @Override
    public List<KeyRow> list(Actor actor) {
        Authority.require(actor, Permission.KEEP_API_KEYS);
        return records.after(RecordTable.API_KEYS, "", MOST).stream()
                .map(entry -> row(entry.key(), read(entry.json())))
                .toList();
    }

    private static KeyRow row(String id, Kept kept) {
        return new KeyRow(id, kept.partner(), kept.account(), kept.issuedAt(), kept.revoked());
    }

    @Override
    public Optional<Actor.Staff> find(String text) {
        var key = PartnerKey.parse(text);
        return key == null
                ? Optional.empty()
                : records.find(RecordTable.API_KEYS, key.id())
                        .map(this::read)
                        .filter(kept -> !kept.revoked() && key.hashesTo(kept.hash()))
                        .flatMap(kept -> roster.find(kept.account()));
    }

    private Kept read(String text) {
        return json.readValue(text, Kept.class);
    }

    private void remember(Actor actor, String detail) {
        var unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        log.remember(Access.of(AccessKind.ADMINISTERED, Senders.nameOf(actor), null, unit)
                .detailed(detail));
    }
}
