package org.fengqiao.infra.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fengqiao.infra.table.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyLettersTest {
    private static final int MANY = 100_000;
    private static final long SPARE = 50_000_000;

    @Test
    void a_hundred_thousand_rows_stream_through_little_memory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.xlsx");
        write(file, MANY);
        AtomicInteger rows = new AtomicInteger();
        AtomicInteger bad = new AtomicInteger();
        long before = live();
        LetterFile letters = LetterFile.open(Upload.of(file));
        letters.read(
                Reading.TODAY,
                row -> {
                    assertThat(row.writtenAt().getYear()).isEqualTo(2025);
                    rows.incrementAndGet();
                },
                _ -> bad.incrementAndGet(),
                () -> false);
        assertThat(letters.total()).isEqualTo(MANY);
        assertThat(rows).hasValue(MANY);
        assertThat(bad).hasValue(0);
        assertThat(live() - before).isLessThan(SPARE);
    }

    private static long live() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Fengqiao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("留言");
            for (int i = 0; i < LetterReading.REQUIRED.size(); i++) {
                sheet.value(0, i, LetterReading.REQUIRED.get(i));
            }
            for (int i = 1; i <= rows; i++) {
                sheet.value(i, 0, 500_000 + i);
                sheet.value(i, 1, "来信人" + i);
                sheet.value(i, 2, "第" + i + "封来信");
                sheet.value(i, 3, LocalDateTime.of(2025, 1, 1, 8, 0).plusMinutes(i));
                sheet.value(i, 4, ("第" + i + "封来信反映小区里的路灯不亮。").repeat(4));
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
