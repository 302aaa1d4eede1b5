package org.fengqiao.infra.readstore;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.bson.BSONException;
import org.fengqiao.infra.events.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The embedded read models over an orderly stop (读模型留存): laid down in a file when all who write them have stopped, and
 * taken up by the next start, which then has only younger events to handle. The file is there while nobody runs and no
 * longer, so what is forgotten later is not remembered by it.
 *
 * @see "ADR 0027 embedded read models are kept over an orderly stop"
 */
final class KeptReadModels implements SmartLifecycle {
    /** Up before anybody who writes, and down after all of them. */
    private static final int PHASE = Integer.MIN_VALUE + 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(KeptReadModels.class);

    private final MongoDatabase database;
    private final DataSource events;
    private final Path file;
    private final Optional<String> program;
    private boolean running;

    /** @param program fingerprint of the running code; empty where nothing is to be kept */
    KeptReadModels(MongoDatabase database, DataSource events, Path file, Optional<String> program) {
        this.database = database;
        this.events = events;
        this.file = file;
        this.program = program;
    }

    /** To be called before anybody looks into the database. Whatever is wrong with the file, all can be made again. */
    void takeUp() {
        try {
            if (Files.exists(file)) {
                KeptRows.read(file, this::isOurs, database);
            }
        } catch (IOException | MongoException | BSONException e) {
            LOG.warn("read models are filled anew: {}", e.getClass().getSimpleName());
            database.drop();
        } finally {
            remove(file);
        }
    }

    private boolean isOurs(KeptRows.Origin origin) {
        try {
            return program.filter(origin.program()::equals).isPresent()
                    && origin.mark().isIn(events);
        } catch (SQLException e) {
            return false;
        }
    }

    private void layDown() {
        var making = file.resolveSibling(file.getFileName() + ".making");
        try {
            Files.deleteIfExists(making);
            var mark = Mark.last(events);
            if (program.isPresent() && mark.isPresent()) {
                KeptRows.write(database, new KeptRows.Origin(program.get(), mark.get()), making);
                Files.move(making, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | SQLException | MongoException e) {
            LOG.warn("read models are not kept: {}", e.getClass().getSimpleName());
            remove(making);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", file.getFileName());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        layDown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
