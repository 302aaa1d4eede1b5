package org.fengqiao.projections.papers;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.paper.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * Papers of cases (文书). None is kept: each is made when it is asked for, from the events up to its issue and the version
 * of the template that it names, and is the same every time.
 *
 * @see "ADR 0016 a paper is made when it is opened"
 */
public interface Papers {
    /**
     * Issues a paper under the next number of its unit, kind and year.
     *
     * @param commandId chosen by the caller; the same one again gives the first receipt and takes no number
     * @throws org.fengqiao.domain.refusal.Refused {@code paper.unknown}, {@code paper.of-another-unit}, {@code
     *     paper.issued-already}, {@code paper.no-template}
     */
    Receipt issue(Actor actor, String caseId, PaperId paper, String commandId);

    /**
     * Hands out an issued paper, to whoever may read the file, to the unit whose paper it is, and to the complainant;
     * remembered before it is made.
     *
     * @param purpose why; an auditor opens papers only with one
     * @throws org.fengqiao.domain.refusal.Refused {@code paper.unknown}, {@code paper.purpose-missing}, {@code
     *     paper.not-opened-yet}, {@code authority.denied}
     */
    Document open(Actor actor, String caseId, PaperId paper, @Nullable String purpose);

    /**
     * The proof of service of an issued paper (送达回证): a form to be signed, with what is recorded of its service; for
     * whoever of the staff may have the paper.
     *
     * @throws org.fengqiao.domain.refusal.Refused as {@link #open}, and to the complainant {@code
     *     authority.denied}; {@code paper.proof-of-what} for a paper that is sent to a
     *     unit and not to the complainant
     */
    Document proof(Actor actor, String caseId, PaperId paper, @Nullable String purpose);

    /**
     * The whole file in one document (案卷), with a table of contents, under the rules by which the file is opened.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code paper.purpose-missing}, {@code authority.denied}, {@code
     *     paper.file-busy} where others are made and it was waited long enough
     */
    Document wholeFile(Actor actor, String caseId, @Nullable String purpose);

    /** A PDF/A. */
    record Document(String name, byte[] content) {
        public static final String MEDIA_TYPE = "application/pdf";

        @Override
        public String toString() {
            return "Document[" + content.length + " bytes]";
        }
    }
}
