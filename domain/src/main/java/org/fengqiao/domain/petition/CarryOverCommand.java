package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;

/** What passes over when units, people, calendars or rules change: commands (延续命令). Sent by the house, one for each petition. */
public sealed interface CarryOverCommand extends PetitionCommand {
    @Override
    default Permission permission() {
        return Permission.CARRY_OVER;
    }

    /**
     * 承接: one that stands in the place of a unit takes whatever the unit was in this petition: holder, sender, helper,
     * supervisor, issuer.
     *
     * @param from the unit that was merged, split or closed
     * @param to one of those that stand in its place
     */
    record FollowUnit(String caseId, UnitCode from, UnitCode to) implements CarryOverCommand {}

    /**
     * 交接: what lies with a person who leaves passes to a colleague.
     *
     * @param from whom it lies with
     * @param to who may go on with it, whoever is asked first in front: the first at the unit that has it who need not
     *     stay away gets it; none where nobody else works there
     */
    record HandOver(String caseId, String from, List<String> to) implements CarryOverCommand {
        public HandOver {
            to = List.copyOf(to);
        }
    }

    /**
     * 包案交接: what a leader who leaves answered for in person passes to another leader.
     *
     * @param from whose charge it is
     * @param to whoever is asked first in front: the first leader of the same unit who need not stay away gets it
     */
    record HandOverCharge(String caseId, String from, List<String> to) implements CarryOverCommand {
        public HandOverCharge {
            to = List.copyOf(to);
        }
    }

    /**
     * 期限按新日历调整.
     *
     * @param from version of the calendar that held until now
     * @param to version of the one that holds now
     */
    record MoveTerms(String caseId, String from, String to) implements CarryOverCommand {}

    /**
     * 期限按修订的规则调整.
     *
     * @param from version of the rulebook that held until now
     * @param to version of the one that holds now
     */
    record FollowRulebook(String caseId, String from, String to) implements CarryOverCommand {}
}
