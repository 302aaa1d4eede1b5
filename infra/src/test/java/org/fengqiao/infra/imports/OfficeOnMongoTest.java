package org.fengqiao.infra.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.fengqiao.infra.engine.Rebuild;
import org.fengqiao.infra.mongo.RealMongo;
import org.fengqiao.projections.imports.Imports.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform on a real MongoDB: its read models outlive a stop, and are the same after a rebuild. */
@ExtendWith(RealMongo.class)
class OfficeOnMongoTest {
    private static final int LETTERS = 150;

    @TempDir
    Path data;

    @Test
    void letters_are_imported_once_kept_over_a_stop_and_rebuilt_the_same_in_the_database_that_the_uri_names()
            throws Exception {
        var database = RealMongo.freshDatabase();
        var uri = "--fengqiao.mongodb-uri=" + RealMongo.uri().replace("/?", "/" + database + "?");
        try (var house = House.start(data, uri)) {
            house.imports().divisions(House.ITSELF, House.csv(House.DIVISIONS));
            var first = house.importLetters(House.DISTRICT, "letters", House.csv(House.letters(LETTERS)));
            assertThat(first).extracting("state", "imported").containsExactly(State.COMPLETED, LETTERS);
        }
        var before = rows(database, "worklist_g1");
        var indexes = indexes(database, "_g1");
        assertThat(before).hasSize(LETTERS);
        try (var house = House.start(data, uri)) {
            assertThat(rows(database, "worklist_g1")).isEqualTo(before);
            var second = house.importLetters(House.STREET, "letters", House.csv(House.letters(LETTERS)));
            assertThat(second).extracting("imported", "skipped").containsExactly(0, LETTERS);
            assertThat(house.get(Rebuild.class).run(_ -> {}, () -> false)).isTrue();
        }
        assertThat(rows(database, "worklist_g2")).isEqualTo(before);
        assertThat(rows(database, "worklist_g1")).isEmpty();
        assertThat(indexes(database, "_g2"))
                .as("what readers need is made before they are turned to it")
                .isEqualTo(indexes)
                .contains("search: grams_1");
    }

    private static Set<String> indexes(String database, String generation) {
        var home = RealMongo.client().getDatabase(database);
        var indexes = new TreeSet<String>();
        for (var name : home.listCollectionNames()) {
            if (name.endsWith(generation)) {
                home.getCollection(name)
                        .listIndexes()
                        .forEach(index -> indexes.add("%s: %s"
                                .formatted(
                                        name.substring(0, name.length() - generation.length()),
                                        index.getString("name"))));
            }
        }
        return indexes;
    }

    /** What no later note of the house changes: letters of long ago fall overdue while the test runs. */
    private static List<Document> rows(String database, String collection) {
        return RealMongo.client()
                .getDatabase(database)
                .getCollection(collection)
                .find()
                .projection(Projections.include("number", "received", "due", "scope", "state"))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }
}
