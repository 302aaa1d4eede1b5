package org.fengqiao.infra.table;

/** Gathers the characters of one cell and stops keeping them where the cell becomes too long. */
final class CellWords {
    private final int limit;
    private final StringBuilder kept = new StringBuilder();
    private boolean tooLong;

    CellWords(int limit) {
        this.limit = limit;
    }

    void add(char c) {
        if (kept.length() < limit) {
            kept.append(c);
        } else {
            tooLong = true;
        }
    }

    void add(String part) {
        int room = limit - kept.length();
        if (part.length() > room) {
            tooLong = true;
            kept.append(part, 0, room);
        } else {
            kept.append(part);
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    String raw() {
        return kept.toString();
    }

    Cell toCell() {
        return tooLong ? new Cell.Unusable("cell-too-long") : cell(Padding.strip(kept));
    }

    static Cell cell(String words) {
        if (words.isEmpty()) {
            return Cell.EMPTY;
        }
        return Padding.unreadable(words) ? new Cell.Unusable("unreadable") : new Cell.Text(words);
    }
}
