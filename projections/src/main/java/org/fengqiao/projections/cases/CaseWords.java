package org.fengqiao.projections.cases;

import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Seals words at the edge, each under the key it belongs to (文字密封). */
public interface CaseWords {
    /** Written to or by the complainant: letter, notices, opinion, supplement. */
    Sealed outer(String words);

    /** Written among officers: notes, reasons of routing and objection. */
    Sealed inner(String words);

    /** Who the complainant is: name, phone, address. */
    Sealed person(String words);

    /** The wish with its address sealed. */
    default Contact contact(ContactWish wish) {
        return new Contact(wish.means(), personOrNull(wish.address()), wish.confidential());
    }

    /** Null for null or blank words. */
    default @Nullable Sealed outerOrNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : outer(words);
    }

    default @Nullable Sealed innerOrNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : inner(words);
    }

    default @Nullable Sealed personOrNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : person(words);
    }
}
