package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The one answer that every letter gets (统一答复); articles 29, 31(6), 32, P13, P16. As the law wants for the kind: an
 * opinion, or a reply.
 *
 * @param opinion null unless the letters are appeals
 * @param reply null when they are
 * @param adoption whether a suggestion was adopted; null for others
 */
public record LeadingAnswer(
        @Nullable Opinion opinion,
        @Nullable Sealed reply,
        @Nullable Adoption adoption) {}
