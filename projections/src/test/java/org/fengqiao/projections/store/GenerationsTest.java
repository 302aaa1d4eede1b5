package org.fengqiao.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A rebuild runs beside the live generation and then takes its place. */
class GenerationsTest {
    private final MongoDatabase database = EmbeddedMongo.freshDatabase();
    private final Generations generations = new Generations(database);

    @Test
    void theFirstIsLiveFromTheStart() {
        assertThat(generations.current()).isEqualTo(new Generation(1));
        assertThat(Processor.CASES.nameIn(generations.current())).isEqualTo("cases-g1");
    }

    @Test
    void aRebuildIsUnseenUntilThePointerTurns() {
        var next = generations.begin();
        assertThat(next).isEqualTo(new Generation(2));
        assertThat(generations.refresh()).isEqualTo(new Generation(1));
        generations.turnTo(next);
        assertThat(generations.current()).isEqualTo(next);
        assertThat(new Generations(database).current()).isEqualTo(next);
    }

    @Test
    void anotherNodeLearnsOfTheTurnWhenItLooksAgain() {
        var other = new Generations(database);
        generations.turnTo(generations.begin());
        assertThat(other.current()).isEqualTo(new Generation(1));
        assertThat(other.refresh()).isEqualTo(new Generation(2));
    }

    @Test
    void theNumberOfAnAbandonedRebuildIsNotGivenAgain() {
        generations.begin();
        assertThat(generations.begin()).isEqualTo(new Generation(3));
    }

    @Test
    void whatIsDroppedIsTheOldOneAndNeverTheLiveOne() {
        var old = generations.current();
        var next = generations.begin();
        old.collection(database, "worklist").insertOne(new Document());
        next.collection(database, "worklist").insertOne(new Document());
        assertThatThrownBy(() -> generations.drop(old)).isInstanceOf(IllegalStateException.class);
        generations.turnTo(next);
        generations.drop(old);
        assertThat(database.listCollectionNames().into(new ArrayList<>()))
                .contains("worklist_g2")
                .doesNotContain("worklist_g1");
    }

    @Test
    void rowsOfAnotherShapeAreFilledAnew() {
        database.getCollection("generations").drop();
        var earlier = new Generations(database, 1);
        earlier.turnTo(earlier.begin());
        earlier.current().collection(database, "units").insertOne(new Document());

        var later = new Generations(database, 99);
        assertThat(later.current()).isEqualTo(new Generation(3));
        assertThat(database.listCollectionNames().into(new ArrayList<>())).doesNotContain("units_g2");
        assertThat(new Generations(database, 99).current()).as("once").isEqualTo(new Generation(3));
    }

    @Test
    void aPointerWithoutAShapeIsOfTheFirst() {
        database.getCollection("generations").updateOne(new Document("_id", "live"), Updates.unset("shape"));
        assertThat(new Generations(database, 1).current()).isEqualTo(new Generation(1));
        assertThat(new Generations(database).current()).isEqualTo(new Generation(2));
    }
}
