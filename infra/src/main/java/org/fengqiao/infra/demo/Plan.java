package org.fengqiao.infra.demo;

import static org.fengqiao.domain.petition.PetitionState.ANSWERED;
import static org.fengqiao.domain.petition.PetitionState.CLOSED;
import static org.fengqiao.domain.petition.PetitionState.IN_WORK;
import static org.fengqiao.domain.petition.PetitionState.MERGED;
import static org.fengqiao.domain.petition.PetitionState.NOT_ACCEPTED;
import static org.fengqiao.domain.petition.PetitionState.OBJECTED;
import static org.fengqiao.domain.petition.PetitionState.RECEIVED;
import static org.fengqiao.domain.petition.PetitionState.REGISTERED;
import static org.fengqiao.domain.petition.PetitionState.ROUTED;
import static org.fengqiao.domain.petition.PetitionState.UNDER_REVIEW;
import static org.fengqiao.domain.petition.PetitionState.WITHDRAWN;
import static org.fengqiao.projections.worklist.Standing.DUE_SOON;
import static org.fengqiao.projections.worklist.Standing.IN_TIME;
import static org.fengqiao.projections.worklist.Standing.NO_TERM;
import static org.fengqiao.projections.worklist.Standing.OVERDUE;

import java.util.List;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.projections.worklist.Standing;

/** How many petitions stand where today (演示计划): 300 together, in every state and every standing that it can have. */
record Plan(PetitionState state, Standing standing, int many) {
    static final List<Plan> ALL = List.of(
            new Plan(RECEIVED, OVERDUE, 8),
            new Plan(RECEIVED, DUE_SOON, 6),
            new Plan(RECEIVED, IN_TIME, 26),
            new Plan(REGISTERED, OVERDUE, 6),
            new Plan(REGISTERED, DUE_SOON, 5),
            new Plan(REGISTERED, IN_TIME, 14),
            new Plan(ROUTED, OVERDUE, 6),
            new Plan(ROUTED, DUE_SOON, 6),
            new Plan(ROUTED, IN_TIME, 16),
            new Plan(ROUTED, NO_TERM, 5),
            new Plan(OBJECTED, OVERDUE, 3),
            new Plan(OBJECTED, DUE_SOON, 2),
            new Plan(OBJECTED, IN_TIME, 6),
            new Plan(OBJECTED, NO_TERM, 2),
            new Plan(IN_WORK, OVERDUE, 10),
            new Plan(IN_WORK, DUE_SOON, 8),
            new Plan(IN_WORK, IN_TIME, 46),
            new Plan(IN_WORK, NO_TERM, 14),
            new Plan(ANSWERED, OVERDUE, 3),
            new Plan(ANSWERED, DUE_SOON, 2),
            new Plan(ANSWERED, IN_TIME, 5),
            new Plan(ANSWERED, NO_TERM, 30),
            new Plan(NOT_ACCEPTED, OVERDUE, 1),
            new Plan(NOT_ACCEPTED, DUE_SOON, 1),
            new Plan(NOT_ACCEPTED, IN_TIME, 2),
            new Plan(NOT_ACCEPTED, NO_TERM, 12),
            new Plan(WITHDRAWN, NO_TERM, 10),
            new Plan(MERGED, NO_TERM, 4),
            new Plan(UNDER_REVIEW, OVERDUE, 1),
            new Plan(UNDER_REVIEW, DUE_SOON, 1),
            new Plan(UNDER_REVIEW, IN_TIME, 6),
            new Plan(CLOSED, NO_TERM, 33));
}
