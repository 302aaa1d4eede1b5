package org.fengqiao.projections.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/** The units (单位目录). Names of units are public; keeping them is the administrator's. */
public interface Units {
    Optional<UnitRow> find(UnitCode code);

    /** Name, or the code where the unit is unknown. */
    String nameOf(UnitCode code);

    /** Open units right below, by code; departments and outside bodies after the centres. */
    List<UnitRow> children(UnitCode code);

    /** Units without a superior. */
    List<UnitRow> top();

    /** By words of the name or the code, open ones only, {@code limit} at most; the highest level first. */
    List<UnitRow> search(String words, @Nullable UnitCode under, int limit);

    /** By words of the name, closed ones only; the highest level first. */
    List<UnitRow> closed(String words);

    /** The unit as it stood on that day; empty when it did not exist yet. */
    Optional<UnitRow> asOf(UnitCode code, LocalDate day);

    UnitTree tree();

    /** @param successors who stands in its place since it was closed; none while it is open, or where nobody does */
    record UnitRow(
            UnitCode code,
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable UnitCode superior,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<UnitCode> successors) {
        public UnitRow {
            successors = List.copyOf(successors);
        }

        public boolean open() {
            return validUntil == null;
        }
    }
}
