package org.fengqiao.infra.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a spreadsheet that its cells only point to (共享字符串). */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Cell NO_SUCH = new Cell.Unusable("unreadable");

    private final List<Cell> items = new ArrayList<>();

    static SharedStrings read(ZipParts parts, @Nullable String part, Limits limits) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (part != null) {
            try (XmlPart xml = new XmlPart(parts.open(part))) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        strings.items.add(words(xml, "si", limits));
                    }
                }
            }
        }
        return strings;
    }

    Cell item(String index) {
        if (!index.matches("\\d{1,9}")) {
            return NO_SUCH;
        }
        int i = Integer.parseInt(index);
        return i < items.size() ? items.get(i) : NO_SUCH;
    }

    /** The text runs inside the current element, without the readings (拼音) that may stand beside them. */
    static Cell words(XmlPart xml, String element, Limits limits) {
        CellWords words = new CellWords(limits.cell());
        boolean inText = false;
        boolean inReading = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                inReading = xml.starts("rPh");
            } else if (xml.starts("t") || xml.ends("t")) {
                inText = xml.starts("t");
            } else if (inText && !inReading && xml.isText()) {
                words.add(xml.text());
            }
        }
        return unescaped(words);
    }

    /** What XML cannot hold is written {@code _x000D_} in a spreadsheet. */
    static Cell unescaped(CellWords words) {
        Cell cell = words.toCell();
        return cell instanceof Cell.Text(String value) && value.contains("_x")
                ? CellWords.cell(Padding.strip(ESCAPED.matcher(value).replaceAll(SharedStrings::character)))
                : cell;
    }

    private static String character(MatchResult escape) {
        char c = (char) Integer.parseInt(escape.group(1), 16);
        return c == '$' || c == '\\' ? "\\" + c : String.valueOf(c);
    }
}
