package org.fengqiao.infra.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the sample files that ship with the product, from the list beside it. Everybody and everything in them is
 * invented; the places are Suzhou's. Run in the module's folder after a change to the list.
 */
final class SampleLetters {
    static final List<Path> FOLDERS = List.of(Path.of("../docs/samples"), Path.of("src/main/resources/samples"));

    private SampleLetters() {}

    public static void main(String[] arguments) throws IOException {
        byte[] spreadsheet = xlsx();
        for (Path folder : FOLDERS) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("letters-sample.csv"), csv());
            Files.write(folder.resolve("letters-sample.xlsx"), spreadsheet);
        }
    }

    /** Heading row first, fields as they stand in the list. */
    static List<List<String>> table() throws IOException {
        List<List<String>> table = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/samples/letters.txt"))) {
            table.add(List.of(line.split("\\|", -1)));
        }
        return table;
    }

    /** With a byte order mark, for which spreadsheet programs wait. */
    static String csv() throws IOException {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (List<String> row : table()) {
            csv.append(String.join(",", row)).append("\n");
        }
        return csv.toString();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Fengqiao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("留言");
            int row = 0;
            for (List<String> fields : table()) {
                for (int column = 0; column < fields.size(); column++) {
                    write(sheet, row, column, fields.get(column));
                }
                row++;
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String field) {
        if (field.matches("\\d+(\\.\\d+)?")) {
            sheet.value(row, column, new BigDecimal(field));
        } else if (!field.isEmpty()) {
            sheet.value(row, column, field);
        }
    }
}
