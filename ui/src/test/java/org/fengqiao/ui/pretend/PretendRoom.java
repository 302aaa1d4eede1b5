package org.fengqiao.ui.pretend;

import org.fengqiao.projections.room.Room;

/** A disk that tests fill. */
public final class PretendRoom implements Room {
    private static final long GIGABYTE = 1L << 30;

    public long left = Long.MAX_VALUE;

    @Override
    public long left() {
        return left;
    }

    @Override
    public boolean scarce() {
        return left < GIGABYTE;
    }

    @Override
    public boolean none() {
        return left == 0;
    }

    @Override
    public boolean isWhy(Throwable thrown) {
        return none();
    }
}
