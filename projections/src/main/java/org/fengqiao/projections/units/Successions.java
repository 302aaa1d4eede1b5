package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * Units are merged, split and closed in favour of others (单位撤并): what lies with them passes over by a work of its own.
 * The administrator's.
 */
public interface Successions {
    /**
     * What it would change, before anything does.
     *
     * @throws org.fengqiao.domain.refusal.Refused as the units themselves would refuse it; {@code unit.merge-or-split}
     *     when several units were to get several successors
     */
    Preview preview(Actor actor, Plan plan);

    /**
     * Begins it; refuses as {@link #preview}.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code unit.nothing-of-it} where something was chosen for what is no
     *     person, unit below or case of theirs; a case that is kept from anybody counts as none
     * @return identifier of the work
     */
    String begin(Actor actor, Plan plan);

    /**
     * @param units whose place others take: several for a merger
     * @param successors who takes it: several for a split; the first gets whatever is not chosen otherwise
     * @param on first day of the successors
     * @param chosen which successor gets an account, a unit below or a case: by account, code or number. Without a choice
     *     a case follows the person it lies with, and everything else goes to the first successor
     */
    record Plan(List<UnitCode> units, List<UnitCode> successors, LocalDate on, Map<String, UnitCode> chosen) {
        public Plan {
            units = List.copyOf(units);
            successors = List.copyOf(successors);
            chosen = Map.copyOf(chosen);
        }

        /** Where that account, unit below or case goes if somebody chose; otherwise empty. */
        public Optional<UnitCode> chosenFor(@Nullable String key) {
            return key == null ? Optional.empty() : Optional.ofNullable(chosen.get(key));
        }
    }

    /** One unit whose place others take. */
    record Loss(UnitRow unit, long open, long closed, List<UnitRow> below, List<PersonRow> people) {
        public Loss {
            below = List.copyOf(below);
            people = List.copyOf(people);
        }
    }

    /** All of them, in the order of the plan. */
    record Preview(List<Loss> losses) {
        public Preview {
            losses = List.copyOf(losses);
        }

        public long open() {
            return losses.stream().mapToLong(Loss::open).sum();
        }

        public long closed() {
            return losses.stream().mapToLong(Loss::closed).sum();
        }

        public int people() {
            return losses.stream().mapToInt(loss -> loss.people().size()).sum();
        }

        public int below() {
            return losses.stream().mapToInt(loss -> loss.below().size()).sum();
        }
    }
}
