package org.fengqiao.infra.letters;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Upload;

/** All that one reading of a file gave. */
record Reading(int total, List<LetterRow> rows, List<BadRow> bad) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Reading of(Upload upload) throws IOException {
        List<LetterRow> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        LetterFile file = LetterFile.open(upload);
        file.read(TODAY, rows::add, bad::add, () -> false);
        return new Reading(file.total(), rows, bad);
    }
}
