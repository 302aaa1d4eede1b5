package org.fengqiao.projections.roster;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.fengqiao.domain.account.AccountEvent;
import org.fengqiao.projections.directory.Directory;
import org.fengqiao.projections.store.Generation;

/** The accounts of one generation, stored and in memory (人员目录). */
public final class RosterDirectory {
    private final Directory<AccountRecord, PeopleOfNow> directory;

    public RosterDirectory(MongoDatabase database, Generation generation, InstantSource clock) {
        directory = new Directory<>(database, generation, "roster", new AccountCodec(), PeopleOfNow::of, clock);
    }

    /** Sequence up to which the row has come, −1 when there is none. */
    public long positionOf(String id) {
        return directory.positionOf(id);
    }

    void step(AccountEvent event, long position) {
        directory.step(event.account(), position, before -> AccountRecord.after(before, event, position));
    }

    PeopleOfNow now() {
        return directory.view();
    }
}
