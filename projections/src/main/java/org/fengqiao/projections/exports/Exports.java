package org.fengqiao.projections.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.fengqiao.domain.authority.Actor;

/** Hands lists out as .xlsx (导出), each time for a stated purpose and remembered: who, which list, how many, why. */
public interface Exports {
    /**
     * Checks that it may be handed out and remembers it, before a word of it is written.
     *
     * @param purpose why, as a code or in own words, which are remembered sealed
     * @throws org.fengqiao.domain.refusal.Refused {@code export.purpose-missing}, {@code authority.denied}, and
     *     whatever the list refuses
     */
    <T> Export begin(Actor.Staff actor, Sheet<T> sheet, String purpose);

    /** A list that is about to leave; it is written once. */
    interface Export {
        String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        default String mediaType() {
            return MEDIA_TYPE;
        }

        /** For people to keep it under. */
        String fileName();

        /** Writes page after page, keeps none, and remembers how many rows left, also when the reader goes away. */
        void writeTo(OutputStream out) throws IOException;
    }
}
