package org.fengqiao.infra.table;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A row that was rejected (不予导入的行) and the code of the reason; its words stay unsaid.
 *
 * @param values of the reason's sentence: codes, days, numbers
 */
public record BadRow(
        int row,
        String code,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> values) {
    public BadRow(int row, String code) {
        this(row, code, List.of());
    }
}
