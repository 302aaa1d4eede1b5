package org.fengqiao.infra.counter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.ui.counter.Envelopes;
import org.springframework.stereotype.Component;

/** Seals envelopes with keys of the vault, one for each sort, so every node opens what another one sealed. */
@Component
class VaultEnvelopes implements Envelopes {
    private final Vault vault;

    VaultEnvelopes(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String seal(Sort sort, String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(key(sort), words.getBytes(UTF_8)));
    }

    @Override
    public Optional<String> open(Sort sort, String envelope) {
        return decoded(envelope)
                .flatMap(closed -> vault.open(key(sort), closed))
                .map(bytes -> new String(bytes, UTF_8));
    }

    private static Optional<byte[]> decoded(String envelope) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(envelope));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static KeyId key(Sort sort) {
        return new KeyId("counter/" + sort.name().toLowerCase(Locale.ROOT));
    }
}
