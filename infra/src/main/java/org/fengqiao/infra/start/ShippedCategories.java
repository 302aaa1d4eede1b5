package org.fengqiao.infra.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.categories.CategoryFile;
import org.fengqiao.infra.categories.CategoryRow;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;

/** Adds the categories that come with the product, once (随附分类): what is retired later stays retired. */
@Component
class ShippedCategories {
    private static final String LOADED = "categories-loaded";

    private final CommandDoor door;
    private final Records records;
    private final CaughtUp caughtUp;
    private final Clock clock;

    ShippedCategories(CommandDoor door, Records records, CaughtUp caughtUp, Clock clock) {
        this.door = door;
        this.records = records;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    boolean loaded() {
        return records.find(RecordTable.SETTINGS, LOADED).isPresent();
    }

    void load() {
        try {
            var rows = CategoryFile.read(CategoryFile.SHIPPED).rows();
            for (var level = 1; level <= 3; level++) {
                var here = level;
                rows.stream().filter(row -> row.level() == here).forEach(this::add);
                caughtUp.await();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.put(RecordTable.SETTINGS, LOADED, "true");
    }

    /** Added twice where a start was broken off; the second time is refused and changes nothing. */
    private void add(CategoryRow row) {
        try {
            var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
            var command = new AddCategory(row.code(), row.parent(), row.name(), row.englishName(), row.level(), today);
            door.send(new Actor.House(), command, "shipped/" + row.code());
        } catch (Refused refused) {
            if (!refused.code().equals("category.there-already")) {
                throw refused;
            }
        }
    }
}
