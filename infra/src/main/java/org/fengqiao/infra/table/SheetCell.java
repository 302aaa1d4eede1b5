package org.fengqiao.infra.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns one {@code <c>} of a sheet into a cell. A formula (公式) is never computed, nor is its last result believed. */
final class SheetCell {
    private static final int LONGEST_NUMBER = 40;

    private SheetCell() {}

    static Cell read(XmlPart xml, SharedStrings strings, Limits limits) {
        String type = xml.attribute("t", "n");
        CellWords value = new CellWords(limits.cell());
        Cell inline = null;
        boolean inValue = false;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                inline = SharedStrings.words(xml, "is", limits);
            } else if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v");
            } else if (inValue && xml.isText()) {
                value.add(xml.text());
            }
        }
        return formula ? new Cell.Unusable("formula") : plain(type, value, inline, strings);
    }

    private static Cell plain(String type, CellWords value, @Nullable Cell inline, SharedStrings strings) {
        if (inline != null) {
            return inline;
        }
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> strings.item(value.raw().strip());
            case "n" -> number(value.raw().strip());
            case "e" -> new Cell.Unusable("error-value");
            default -> SharedStrings.unescaped(value);
        };
    }

    /** Within the bounds in which it can be written out: {@code 1E999999999} is a number too. */
    private static Cell number(String digits) {
        if (digits.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(digits);
                if (Math.abs(number.scale()) <= LONGEST_NUMBER) {
                    return new Cell.Numeric(number);
                }
            } catch (NumberFormatException _) {
                return new Cell.Unusable("unreadable");
            }
        }
        return new Cell.Unusable("unreadable");
    }
}
