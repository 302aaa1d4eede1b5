package org.fengqiao.domain.petition;

import java.util.Optional;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.unit.UnitCode;

/** The name of a state, as rows, filters and bundles know it (状态). */
public enum PetitionState {
    RECEIVED,
    REGISTERED,
    ROUTED,
    OBJECTED,
    IN_WORK,
    ANSWERED,
    UNDER_REVIEW,
    NOT_ACCEPTED,
    WITHDRAWN,
    MERGED,
    CLOSED;

    static PetitionState of(Petition.Live petition) {
        return switch (petition) {
            case Petition.Received _ -> RECEIVED;
            case Petition.Registered _ -> REGISTERED;
            case Petition.Routed _ -> ROUTED;
            case Petition.Objected _ -> OBJECTED;
            case Petition.InWork _ -> IN_WORK;
            case Petition.Answered _ -> ANSWERED;
            case Petition.UnderReview _ -> UNDER_REVIEW;
            case Petition.NotAccepted _ -> NOT_ACCEPTED;
            case Petition.Withdrawn _ -> WITHDRAWN;
            case Petition.Merged _ -> MERGED;
            case Petition.Closed _ -> CLOSED;
        };
    }

    /** Whether the unit that sent it here waits for what is decided, and reads along. */
    public boolean senderWaits() {
        return this == OBJECTED || this == UNDER_REVIEW;
    }

    /** Who decides on the objection that waits (异议裁决单位); empty where none does. */
    public Optional<UnitCode> decider(Involvement involvement) {
        return this == OBJECTED ? involvement.sender() : Optional.empty();
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return switch (this) {
            case RECEIVED, REGISTERED, ROUTED, OBJECTED, IN_WORK, UNDER_REVIEW -> true;
            case ANSWERED, NOT_ACCEPTED, WITHDRAWN, MERGED, CLOSED -> false;
        };
    }
}
