package org.fengqiao.projections.papers;

import java.util.Optional;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.Signing.Signer;
import org.fengqiao.projections.units.UnitContacts.Reached;

/** What held when a paper was issued (成文之时): what was told later alters no paper. */
public interface AtIssue {
    /** It is cited as it was then. */
    Rulebook book();

    /** The reasons that could be chosen: they are reworded from a later day on only. */
    StandardReasons reasons();

    /** Who signed for the unit whose paper it is; empty when nobody did. */
    Optional<Signer> signer();

    /** What a unit was called in full; empty when it had no other name. */
    Optional<String> head(UnitCode unit);

    /** How a unit was reached, else the nearest open one above it that published it; empty where none did. */
    Optional<Reached> reached(UnitCode unit);
}
