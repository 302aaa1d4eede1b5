package org.fengqiao.infra.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.function.LongSupplier;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.Settings;
import org.fengqiao.projections.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Room in the data folder (数据目录空间), where events or records are kept there. What is left below the reserve is for looking
 * on: a file is opened only once the access log has it.
 *
 * @see "ADR 0046 a reserve on the disk"
 */
@Component("room")
public class DataRoom implements Room, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DataRoom.class);
    private static final long PLENTY = Long.MAX_VALUE;
    private static final Status NO_ROOM = new Status("NO_ROOM");

    private final LongSupplier left;
    private final RoomSettings settings;
    private Standing told = Standing.PLENTY;

    @Autowired
    DataRoom(
            RoomSettings settings,
            DataFolder folder,
            Settings where,
            @Value("${axon.axonserver.enabled}") boolean eventsElsewhere) {
        this(settings, where.embedded() || !eventsElsewhere ? of(folder) : () -> PLENTY);
    }

    DataRoom(RoomSettings settings, LongSupplier left) {
        this.settings = settings;
        this.left = left;
    }

    private static LongSupplier of(DataFolder folder) {
        try {
            var store = Files.getFileStore(folder.path());
            return () -> usable(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be told, or is too much to be told, is plenty. */
    private static long usable(FileStore store) {
        try {
            var bytes = store.getUsableSpace();
            return bytes < 0 ? PLENTY : bytes;
        } catch (IOException unknown) {
            return PLENTY;
        }
    }

    @Override
    public long left() {
        return left.getAsLong();
    }

    @Override
    public boolean scarce() {
        return left() < settings.scarceBelow().toBytes();
    }

    @Override
    public boolean none() {
        return left() < settings.reserve().toBytes();
    }

    /**
     * To be asked before anything is taken in.
     *
     * @param bytes how much it is, where that is known
     * @throws NoRoom when it would not leave the reserve
     */
    public void require(long bytes) {
        if (left() - bytes < settings.reserve().toBytes()) {
            throw new NoRoom();
        }
    }

    @Override
    public boolean isWhy(Throwable thrown) {
        return FullStore.behind(thrown, this::none);
    }

    /** Whoever reads on can do so, so the node stays in its place; see the status of the groups. */
    @Override
    public Health health() {
        return (none() ? Health.status(NO_ROOM) : Health.up())
                .withDetail("left", left())
                .withDetail("reserve", settings.reserve().toBytes())
                .withDetail("scarceBelow", settings.scarceBelow().toBytes())
                .build();
    }

    /** Once each time that it changes. */
    @Scheduled(fixedDelay = 30_000)
    void tell() {
        var now = none() ? Standing.NONE : scarce() ? Standing.SCARCE : Standing.PLENTY;
        if (now != told) {
            LOG.atLevel(now == Standing.PLENTY ? Level.INFO : Level.WARN)
                    .log("room on the disk of the data folder: {}, {} MB left", now, left() >> 20);
        }
        told = now;
    }

    private enum Standing {
        PLENTY,
        SCARCE,
        NONE
    }
}
