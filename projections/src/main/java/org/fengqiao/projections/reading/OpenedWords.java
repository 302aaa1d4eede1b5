package org.fengqiao.projections.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The words of one case that somebody may see, unsealed for one answer with one look into the vault (解密文字). What may not
 * be seen is not unsealed.
 *
 * @see "ADR 0026 fields"
 */
public final class OpenedWords {
    private final Sight sight;
    private final Map<Sealed, String> words;
    private final Set<Sealed> shut;

    private OpenedWords(Sight sight, Map<Sealed, String> words, Set<Sealed> shut) {
        this.sight = sight;
        this.words = words;
        this.shut = shut;
    }

    /** Whoever asks was let in before. */
    public static OpenedWords of(CaseStory story, Vault vault, Sight sight) {
        var contacts = ContactWords.in(story);
        var contact = ContactWords.fieldIn(story);
        var open = new ArrayList<Sealed>();
        var shut = new HashSet<Sealed>();
        for (var sealed :
                SealedIn.all(story.events().stream().map(Recorded::event).toList())) {
            var field = contacts.contains(sealed) ? contact : field(KeyId.of(sealed));
            if (sight.opens(field)) {
                open.add(sealed);
            } else {
                shut.add(sealed);
            }
        }
        return new OpenedWords(sight, vault.openAll(open), shut);
    }

    /** Which field words belong to shows in the key that they are sealed with. */
    private static CaseField field(KeyId key) {
        if (key.isOfPerson()) {
            return CaseField.PERSON;
        }
        return key.isInner() ? CaseField.INNER_WORDS : CaseField.WORDS;
    }

    /** Whether the reader sees anything of this field. */
    public boolean opens(CaseField field) {
        return sight.opens(field);
    }

    public boolean areWithheld() {
        return !sight.opens(CaseField.WORDS);
    }

    /** Empty where the key is gone, nothing was written, or the reader may not see it. */
    public String text(@Nullable Sealed sealed) {
        return sealed == null ? "" : words.getOrDefault(sealed, "");
    }

    /** Null where nothing was written or the reader may not see it; empty where the key is gone. */
    public @Nullable String textOrNull(@Nullable Sealed sealed) {
        return sealed == null || shut.contains(sealed) ? null : words.getOrDefault(sealed, "");
    }

    @Override
    public String toString() {
        return "OpenedWords[" + words.size() + "]";
    }
}
