package org.fengqiao.infra.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Where a spreadsheet (工作簿) keeps its first visible sheet and its words. */
record Workbook(ZipParts parts, String sheet, @Nullable String sharedStrings, boolean from1904) {

    static Workbook find(ZipParts parts) throws IOException {
        Map<String, String> roots = relations(parts, "_rels/.rels", "", false);
        String main = roots.getOrDefault("officeDocument", "xl/workbook.xml");
        if (!parts.has(main)) {
            throw Refused.invalid("import.kind");
        }
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        String relations = folder + "_rels/" + main.substring(slash) + ".rels";
        String sheet = null;
        boolean from1904 = false;
        Map<String, String> byId = relations(parts, relations, folder, true);
        try (XmlPart xml = new XmlPart(parts.open(main))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904", "0");
                    from1904 = flag.equals("1") || flag.equalsIgnoreCase("true");
                } else if (sheet == null
                        && xml.starts("sheet")
                        && xml.attribute("state", "visible").equals("visible")) {
                    sheet = byId.get(xml.attribute("id", ""));
                }
            }
        }
        if (sheet == null || !parts.has(sheet)) {
            throw Refused.invalid("import.broken-file");
        }
        String words = relations(parts, relations, folder, false).get("sharedStrings");
        return new Workbook(parts, sheet, words != null && parts.has(words) ? words : null, from1904);
    }

    /** Targets by identifier, or by the last word of their type. */
    private static Map<String, String> relations(ZipParts parts, String part, String folder, boolean byId)
            throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (!parts.has(part)) {
            return targets;
        }
        try (XmlPart xml = new XmlPart(parts.open(part))) {
            while (xml.next()) {
                if (xml.starts("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String type = xml.attribute("Type", "");
                    String key = byId ? xml.attribute("Id", "") : type.substring(type.lastIndexOf('/') + 1);
                    String target = xml.attribute("Target", "");
                    targets.putIfAbsent(key, target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return targets;
    }
}
