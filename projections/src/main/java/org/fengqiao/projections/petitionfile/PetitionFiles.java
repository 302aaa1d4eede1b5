package org.fengqiao.projections.petitionfile;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.history.AsOf;
import org.jspecify.annotations.Nullable;

/** The file of a petition (信访件案卷), for who may read it. */
public interface PetitionFiles {
    /**
     * Opens a file and remembers that it was opened, before anything is shown.
     *
     * @param purpose why; an auditor sees personal words only with one
     * @throws org.fengqiao.domain.refusal.Refused {@code case.unknown}, {@code authority.denied}
     */
    PetitionFile open(Actor actor, String caseId, @Nullable String purpose);

    /**
     * Opens the file as it stood then: with what had been recorded, and with nothing to be done. Whoever may open it today
     * may; that is remembered too.
     *
     * @throws org.fengqiao.domain.refusal.Refused as {@link #open}, and {@code as-of.before}, {@code as-of.future}
     */
    PetitionFile asOf(Actor actor, String caseId, @Nullable String purpose, AsOf then);
}
