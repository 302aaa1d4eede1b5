package org.fengqiao.projections.attachments;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.jspecify.annotations.Nullable;

/** Files of cases (附件). */
public interface Attachments {
    /** Most bytes of one file. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /**
     * Checks type by content and size, and keeps nothing.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code attachment.too-large}, {@code attachment.type},
     *     {@code attachment.empty}
     */
    void check(Upload upload);

    /**
     * Checks type by content and size, encrypts and keeps the file; the command that names it makes it part of the case.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code attachment.too-large}, {@code attachment.type},
     *     {@code attachment.empty}
     */
    Attachment keep(String caseId, Upload upload, boolean inner);

    /**
     * Opens a file of the case for who may read it, and remembers that it was opened.
     *
     * @param address see {@link Attachment#address()}
     * @param purpose why; an auditor opens files only with one
     * @throws org.fengqiao.domain.refusal.Refused {@code attachment.unknown}, {@code attachment.purpose-missing}, {@code
     *     attachment.gone} when its key was deleted
     */
    Opened open(Actor actor, String caseId, String address, @Nullable String purpose);

    default Opened open(Actor actor, String caseId, String address) {
        return open(actor, caseId, address, null);
    }

    /** An opened file. */
    record Opened(String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "Opened[" + mediaType + ", " + content.length + " bytes]";
        }
    }
}
