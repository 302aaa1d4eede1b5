package org.fengqiao.projections.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** The words of one case, unsealed for one answer with one look into the vault (解密文字). */
public final class OpenedWords {
    private final Map<Sealed, String> words;
    private final boolean withheld;
    private final Set<Sealed> hidden;

    private OpenedWords(Map<Sealed, String> words, boolean withheld, Set<Sealed> hidden) {
        this.words = words;
        this.withheld = withheld;
        this.hidden = hidden;
    }

    /** All words of these events. Whoever asks was let in before. */
    public static OpenedWords of(Collection<? extends PetitionEvent> events, Vault vault) {
        return new OpenedWords(vault.openAll(SealedIn.all(events)), false, Set.of());
    }

    /** For a reader who may not see them. */
    public static OpenedWords withheld() {
        return new OpenedWords(Map.of(), true, Set.of());
    }

    /** The same without these, which the reader may not see. */
    public OpenedWords without(Set<Sealed> notTheirs) {
        return new OpenedWords(words, withheld, Set.copyOf(notTheirs));
    }

    public boolean areWithheld() {
        return withheld;
    }

    /** Empty where the key is gone, nothing was written, or the reader may not see it. */
    public String text(@Nullable Sealed sealed) {
        return sealed == null || hidden.contains(sealed) ? "" : words.getOrDefault(sealed, "");
    }

    /** Null where nothing was written or the reader may not see it; empty where the key is gone. */
    public @Nullable String textOrNull(@Nullable Sealed sealed) {
        return sealed == null || withheld || hidden.contains(sealed) ? null : words.getOrDefault(sealed, "");
    }

    @Override
    public String toString() {
        return "OpenedWords[" + words.size() + "]";
    }
}
