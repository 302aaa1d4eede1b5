package org.fengqiao.infra.cases;

import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;

/** Gives numbers by unit and year from a durable counter (编号): never one twice, gaps allowed. */
@Component
public class Numbers {
    private final Records records;

    Numbers(Records records) {
        this.records = records;
    }

    public PetitionNumber next(UnitCode unit, int year) {
        var count = records.next(RecordTable.COUNTERS, PetitionNumber.stem(unit) + "-" + year);
        return PetitionNumber.of(unit, year, count);
    }

    /** The counter can be rebuilt from the numbers that events carry. */
    public void atLeast(PetitionNumber number) {
        var text = number.value();
        var cut = text.lastIndexOf('-');
        records.raise(RecordTable.COUNTERS, text.substring(0, cut), Long.parseLong(text.substring(cut + 1)));
    }
}
