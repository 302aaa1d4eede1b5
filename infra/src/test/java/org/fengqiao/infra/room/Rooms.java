package org.fengqiao.infra.room;

import java.util.function.LongSupplier;
import org.springframework.util.unit.DataSize;

/** Rooms of any size. */
public final class Rooms {
    private static final RoomSettings USUAL = new RoomSettings(DataSize.ofMegabytes(64), DataSize.ofGigabytes(1));

    private Rooms() {}

    public static DataRoom plenty() {
        return with(() -> Long.MAX_VALUE);
    }

    static DataRoom with(LongSupplier left) {
        return new DataRoom(USUAL, left);
    }
}
