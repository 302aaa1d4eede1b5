package org.fengqiao.infra.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds spreadsheets part by part, also such as no program would write. */
public final class Xlsx {
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Xlsx() {
        part("_rels/.rels", relation("r1", "officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook(""));
        part(
                "xl/_rels/workbook.xml.rels",
                relation("r1", "worksheet", "worksheets/sheet1.xml").replace("</Relationships>", "")
                        + "<Relationship Id=\"r2\" Type=\"" + DOCUMENT
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "</Relationships>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationships><Relationship Id=\"" + id + "\" Type=\"" + DOCUMENT + "/" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    private static String workbook(String flags) {
        return "<workbook xmlns:r=\"" + DOCUMENT + "\"><workbookPr " + flags
                + "/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    }

    public Xlsx from1904() {
        return part("xl/workbook.xml", workbook("date1904=\"1\""));
    }

    /** Rows as XML, inside {@code <sheetData>}. */
    public Xlsx rows(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A row of cells that hold their text themselves. */
    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    public Xlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public Upload upload() {
        return Upload.of(bytes());
    }
}
