package org.fengqiao.infra.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.infra.engine.ReadModels;
import org.fengqiao.infra.engine.Rebuild;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Generations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Filling another generation of all read models from the first event on, as {@code rebuild} does, against reading the
 * same file from end to end and parsing each payload to a tree.
 */
final class Replay {
    static final double LIMIT = 60;

    private final Running office;
    private final Lives lives;
    private final Scale scale;
    private final Generations generations;
    private final Rebuild rebuild;
    private final ReadModels models;
    private final EventStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    Replay(Running office, Lives lives, Scale scale) {
        this.office = office;
        this.lives = lives;
        this.scale = scale;
        this.generations = office.bean(Generations.class);
        this.rebuild = office.bean(Rebuild.class);
        this.models = office.bean(ReadModels.class);
        this.store = office.bean(EventStore.class);
    }

    Finding run() throws Exception {
        lives.live(scale.replayed());
        var pairs = new Pairs();
        for (var round = 0; round <= scale.replays(); round++) {
            var next = generations.begin();
            var ours = Pairs.seconds(() -> fill(next));
            generations.drop(next);
            pairs.add(ours, Pairs.seconds(this::scan), Math.toIntExact(head()));
        }
        return pairs.against(LIMIT, String.format("replay: %,d events, %s / a bare scan", head(), office.readModels()));
    }

    private void fill(Generation next) throws InterruptedException {
        try (var filling = rebuild.filling(next)) {
            var processor = filling.processor();
            processor.start();
            while (position(processor) < head()) {
                if (processor.isError()) {
                    throw new IllegalStateException("the replay broke off");
                }
                Thread.sleep(1);
            }
        }
        models.makeReadable().accept(next);
    }

    private long head() {
        return store.createHeadToken().position().orElse(0);
    }

    private static long position(StreamingEventProcessor filling) {
        return filling.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .max()
                .orElse(0);
    }

    private void scan() throws SQLException {
        var fields = 0L;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + office.events());
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT payload FROM DomainEventEntry ORDER BY globalIndex")) {
            while (rows.next()) {
                fields += json.readTree(rows.getBytes(1)).size();
            }
        }
        if (fields == 0) {
            throw new IllegalStateException("there was nothing to scan");
        }
    }
}
