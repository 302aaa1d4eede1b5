package org.fengqiao.infra.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.infra.letters.LetterRow;
import org.fengqiao.infra.table.BadRow;

/** Some rows of a file that are dealt with together (批次). */
record Batch(List<LetterRow> letters, List<BadRow> bad) {
    static final int SIZE = 100;

    Batch() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    boolean full() {
        return size() >= SIZE;
    }

    int size() {
        return letters.size() + bad.size();
    }

    List<BadRow> badAnd(Stream<BadRow> refused) {
        return Stream.concat(bad.stream(), refused).toList();
    }
}
