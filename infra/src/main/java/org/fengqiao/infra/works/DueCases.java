package org.fengqiao.infra.works;

import java.time.LocalDate;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.fengqiao.projections.works.Works.State;
import org.springframework.stereotype.Component;

/** Sends the house's command to each case in which a term ends from a day on (期限逐案办理), some at a time. */
@Component
class DueCases {
    private static final int AT_ONCE = 50;

    private final CommandDoor door;
    private final CaseSweep sweep;

    DueCases(CommandDoor door, CaseSweep sweep) {
        this.door = door;
        this.sweep = sweep;
    }

    /**
     * The next cases of a work.
     *
     * @param first a case whose terms all end before this day is left out
     * @param command made from the identifier of a case
     * @param nothing code of the refusal by which a case says that its terms stay as they are, or that it ended since
     */
    Job step(Job job, LocalDate first, Function<String, PetitionCommand> command, String nothing) {
        var counted = job.total() < 0 ? job.counted(sweep.countDueFrom(first)) : job;
        var page = sweep.dueFrom(first, job.after(), AT_ONCE);
        page.forEach(found -> send(job, command.apply(found.caseId()), nothing));
        var further = counted.dealtWith(Found.told(page), 0);
        return page.size() < AT_ONCE
                ? further.ended(State.COMPLETED)
                : further.past(page.getLast().caseId());
    }

    private void send(Job job, PetitionCommand command, String nothing) {
        try {
            door.send(new Actor.House(), command, job.id() + "/" + command.caseId());
        } catch (Refused refused) {
            if (!refused.code().equals(nothing)) {
                throw refused;
            }
        }
    }
}
