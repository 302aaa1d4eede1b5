package org.fengqiao.infra.table;

import java.math.BigDecimal;

/** What one cell (单元格) of an uploaded table holds. Never prints its content. */
public sealed interface Cell {
    Cell EMPTY = new Text("");

    /** Words, stripped of padding; empty where the cell is. */
    record Text(String value) implements Cell {
        @Override
        public String toString() {
            return "Text[" + value.length() + " characters]";
        }
    }

    /** A number as the spreadsheet keeps it, which is also how it keeps a date. */
    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String toString() {
            return "Numeric";
        }
    }

    /** A cell that must not be taken for a value; the code says why, such as {@code formula}. */
    record Unusable(String code) implements Cell {}

    default boolean blank() {
        return this instanceof Text(String value) && value.isEmpty();
    }

    /** The words of the cell; a number is written out plainly, so that {@code 188006.0} reads as {@code 188006}. */
    default String words() {
        return switch (this) {
            case Text text -> text.value();
            case Numeric number ->
                number.value().signum() == 0
                        ? "0"
                        : number.value().stripTrailingZeros().toPlainString();
            case Unusable _ -> "";
        };
    }
}
