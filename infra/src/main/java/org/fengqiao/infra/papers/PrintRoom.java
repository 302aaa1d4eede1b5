package org.fengqiao.infra.papers;

import java.time.Duration;

/** How much more of its attachments goes into one file (案卷余量): beyond it they are listed, and kept apart. */
final class PrintRoom {
    static final int MOST_PAGES = 400;
    private static final long MOST_BYTES = 32L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final long until;
    private int pages;
    private long bytes;

    PrintRoom() {
        this(MOST_PAGES, MOST_BYTES, LONGEST);
    }

    PrintRoom(int pages, long bytes, Duration longest) {
        this.pages = pages;
        this.bytes = bytes;
        this.until = System.nanoTime() + longest.toNanos();
    }

    int pages() {
        return pages;
    }

    Duration time() {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }

    boolean isFull() {
        return pages == 0 || bytes == 0 || time().isZero();
    }

    /** Whether a picture of that size still went in. */
    boolean take(int size) {
        if (size > bytes) {
            bytes = 0;
        }
        if (isFull()) {
            return false;
        }
        pages--;
        bytes -= size;
        return true;
    }
}
