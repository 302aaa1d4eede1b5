package org.fengqiao.projections.cases;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The one door through which screens and REST act on cases (办件入口). */
public interface Cases {
    /**
     * Sends a command and waits, two seconds at most, until the work queue shows it.
     *
     * @param commandId chosen by the caller; the same one again gives the first receipt and changes nothing
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code
     */
    Receipt send(Actor actor, PetitionCommand command, String commandId);

    /** Lodges a petition: seals its words, numbers it, and gives it a query code. */
    Lodged lodge(Actor actor, NewPetition petition, String commandId);

    /**
     * Gives the petition another query code; the one before opens nothing any more.
     *
     * @param commandId the same one again gives the same code
     * @return the code, shown once, to the complainant
     */
    String reissueCode(Actor actor, ReissueQueryCode command, String commandId);

    /**
     * Sends one command per case, in order; what is refused does not stop the rest.
     *
     * @param commands each with its own case
     */
    List<Outcome> sendAll(Actor actor, List<? extends PetitionCommand> commands);

    /** Seals words for commands on this case. */
    CaseWords wordsOf(String caseId);

    /**
     * A new petition and the secret that opens its tracking page.
     *
     * @param queryCode shown once, to the complainant; the platform keeps only its hash. Null for an officer from whom the
     *     petition is kept: the complainant gets one where it is worked on
     */
    record Lodged(
            String caseId, PetitionNumber number, @Nullable String queryCode) {}

    /** What became of one command of several; {@code refusal} is empty when it was done, otherwise a code. */
    record Outcome(String caseId, String refusal, List<String> values) {
        public boolean done() {
            return refusal.isEmpty();
        }
    }
}
