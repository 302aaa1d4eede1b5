package org.fengqiao.infra.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person, one key (同一留言用户): all letters of one user of one system. The identifier is a keyed hash, because a
 * plain one would tell anybody with a list of users whose letters these are.
 */
@Component
class People {
    private static final String SECRET = "import-people";
    private static final int BYTES = 32;

    private final Records records;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    People(Records records, Vault vault) {
        this.records = records;
        this.vault = vault;
    }

    /** Tells the persons of one run apart. */
    Persons persons() {
        return new Persons(Base64.getDecoder().decode(secret()));
    }

    private String secret() {
        if (records.find(RecordTable.SETTINGS, SECRET).isEmpty()) {
            var fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            var hidden = vault.seal(new KeyId(SECRET), Base64.getEncoder().encodeToString(fresh));
            records.insert(RecordTable.SETTINGS, SECRET, json.writeValueAsString(hidden));
        }
        return records.find(RecordTable.SETTINGS, SECRET)
                .map(text -> json.readValue(text, Sealed.class))
                .flatMap(vault::open)
                .orElseThrow(() -> Refused.conflict("words.keys-withheld"));
    }

    record Persons(byte[] secret) {
        /** The same for the same user of the same system. */
        String of(String system, String user) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                mac.update(system.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
                var hash = ByteBuffer.wrap(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
                return new UUID(hash.getLong(), hash.getLong()).toString();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return "Persons";
        }
    }
}
