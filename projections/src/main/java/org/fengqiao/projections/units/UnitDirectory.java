package org.fengqiao.projections.units;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.directory.Directory;
import org.fengqiao.projections.store.Generation;

/** The units of one generation, stored and in memory (单位目录). */
public final class UnitDirectory {
    private final Directory<UnitRecord, UnitsOfNow> directory;

    public UnitDirectory(MongoDatabase database, Generation generation, InstantSource clock) {
        directory = new Directory<>(database, generation, "units", new UnitCodec(), UnitsOfNow::new, clock);
    }

    /** The units as they stand whenever it is asked: for projections that need those of the moment. */
    public UnitTree live() {
        return new UnitTree() {
            @Override
            public Optional<Node> find(UnitCode code) {
                return UnitDirectory.this.find(code).map(UnitsOfNow::node);
            }

            @Override
            public List<Node> below(UnitCode code) {
                return now().below(code);
            }

            @Override
            public List<UnitCode> predecessors(UnitCode code) {
                return now().predecessors(code);
            }
        };
    }

    /** Sequence up to which the row has come, −1 when there is none. */
    public long positionOf(String id) {
        return directory.positionOf(id);
    }

    void step(UnitEvent event, long position) {
        directory.step(event.code().value(), position, before -> UnitRecord.after(before, event, position));
    }

    /** One unit as it is known now; costs the same while thousands of others are coming in. */
    Optional<UnitRecord> find(UnitCode code) {
        return directory.find(code.value());
    }

    UnitsOfNow now() {
        return directory.view();
    }
}
