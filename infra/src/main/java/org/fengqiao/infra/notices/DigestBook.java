package org.fengqiao.infra.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.notices.Digests;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who wants a digest, when and where (摘要设置), in the durable records; the address sealed under the person's key. */
@Component
class DigestBook implements Digests {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,190}\\.[^\\s@<>,;.]{2,63}");
    private static final int HOURS = 24;
    private static final int AT_ONCE = 200;

    /** @param language tag of the language it is written in */
    record Kept(String account, int hour, Sealed address, String language) {}

    private final Records records;
    private final Vault vault;
    private final Gateways gateways;
    private final JsonMapper json = JsonMapper.builder().build();

    DigestBook(Records records, Vault vault, Gateways gateways) {
        this.records = records;
        this.vault = vault;
        this.gateways = gateways;
    }

    @Override
    public boolean possible() {
        return gateways.open().contains(Means.EMAIL);
    }

    @Override
    public Wish of(Actor.Staff self) {
        Authority.require(self, Permission.READ_NOTICES);
        return find(self.account())
                .map(kept -> new Wish(kept.hour(), vault.open(kept.address()).orElse("")))
                .orElse(Wish.NONE);
    }

    @Override
    public void keep(Actor.Staff self, Wish wish, Locale language) {
        Authority.require(self, Permission.READ_NOTICES);
        var hour = wish.hour();
        if (hour == null) {
            records.delete(RecordTable.DIGESTS, self.account());
            return;
        }
        if (hour < 0 || hour >= HOURS) {
            throw Refused.invalid("digest.hour");
        }
        var address = wish.address().strip();
        if (!ADDRESS.matcher(address).matches()) {
            throw Refused.invalid("digest.address-shape");
        }
        var sealed = vault.seal(KeyId.account(self.account()), address);
        var kept = new Kept(self.account(), hour, sealed, language.toLanguageTag());
        records.put(RecordTable.DIGESTS, self.account(), json.writeValueAsString(kept));
    }

    Optional<Kept> find(String account) {
        return records.find(RecordTable.DIGESTS, account).map(text -> json.readValue(text, Kept.class));
    }

    /** All who want one. */
    List<Kept> all() {
        var all = new ArrayList<Kept>();
        var page = records.after(RecordTable.DIGESTS, "", AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(entry -> all.add(json.readValue(entry.json(), Kept.class)));
            page = records.after(RecordTable.DIGESTS, page.getLast().key(), AT_ONCE);
        }
        return all;
    }
}
