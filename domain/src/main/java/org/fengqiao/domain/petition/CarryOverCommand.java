package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

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
     * @param to a colleague at the unit that has it; null for nobody there
     */
    record HandOver(String caseId, String from, @Nullable String to) implements CarryOverCommand {}

    /**
     * 包案交接: what a leader who leaves answered for in person passes to another leader.
     *
     * @param from whose charge it is
     * @param to a leader of the same unit; null for nobody
     */
    record HandOverCharge(
            String caseId, String from, @Nullable String to) implements CarryOverCommand {}

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
