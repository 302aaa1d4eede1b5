package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * How a written opinion reached the complainant, or did not (送达回证), articles 35, 36; P16, P19.
 *
 * @param words who took it, who witnessed that it was refused, or why it did not arrive; null where nothing is to be said
 */
public record Service(
        ServiceManner manner,
        ServiceResult result,
        LocalDate on,
        @Nullable Sealed words) {}
