package org.fengqiao.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A sheet of A4 is as narrow as a phone to a style sheet: what a phone does without still stands on paper. */
class PaperIsNoPhoneTest {
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");
    private static final Pattern MEDIA =
            Pattern.compile("^@media ([^{]+)\\{\\n(.*?)^}", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TAKES_CELLS_AWAY =
            Pattern.compile("\\bt(?:head|[dh])\\b[^{}]*\\{[^}]*(?:display: none|clip-path)");

    @Test
    void aTableLeavesNoCellOutButOnAScreen() throws IOException {
        assertThat(media("cases.css"))
                .filteredOn(PaperIsNoPhoneTest::takesCellsAway)
                .isNotEmpty();
        for (var sheet : List.of("desk.css", "cases.css", "house.css", "print.css", "counter.css")) {
            assertThat(media(sheet))
                    .as(sheet)
                    .filteredOn(PaperIsNoPhoneTest::takesCellsAway)
                    .allMatch(block -> block.startsWith("screen"));
        }
    }

    private static List<String> media(String sheet) throws IOException {
        return MEDIA.matcher(Files.readString(ASSETS.resolve(sheet)))
                .results()
                .map(block -> block.group(1) + block.group(2))
                .toList();
    }

    private static boolean takesCellsAway(String block) {
        return TAKES_CELLS_AWAY.matcher(block).find();
    }
}
