package org.fengqiao.projections.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.units.ListedUnits;
import org.fengqiao.projections.units.UnitDirectory;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.UnitsProjection;
import org.junit.jupiter.api.Test;

/** Asked through the units, whose directory is like any other. */
class DirectoryTest {
    private static final UnitCode GUSU = UnitCode.of("320508000000");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final MongoDatabase database = EmbeddedMongo.freshDatabase();
    private final Feed feed = new Feed();
    private Instant now = Instant.parse("2026-11-02T00:00:00Z");

    private UnitDirectory node() {
        return node(1);
    }

    private UnitDirectory node(int generation) {
        return new UnitDirectory(database, new Generation(generation), () -> now);
    }

    private static Units on(UnitDirectory node) {
        return new ListedUnits(() -> node);
    }

    private static UnitEvent opened() {
        return new UnitOpened(GUSU, "姑苏区", UnitKind.CENTRE, UnitLevel.DISTRICT, null, DAY);
    }

    private static UnitEvent renamed(String name) {
        return new UnitRenamed(GUSU, name, DAY);
    }

    @Test
    void the_node_that_handles_the_events_knows_at_once() {
        var node = node();
        feed.happens("u", opened()).deliver(new UnitsProjection(node));
        assertThat(on(node).nameOf(GUSU)).isEqualTo("姑苏区");
    }

    @Test
    void what_was_kept_is_there_after_a_restart() {
        feed.happens("u", opened()).deliver(new UnitsProjection(node()));
        assertThat(on(node()).nameOf(GUSU)).isEqualTo("姑苏区");
    }

    @Test
    void another_node_learns_of_changes_within_seconds() {
        feed.happens("u", opened()).deliver(new UnitsProjection(node()));
        var other = node();
        feed.happens("u", renamed("姑苏区新")).deliver(new UnitsProjection(node()));
        assertThat(on(other).nameOf(GUSU)).isEqualTo("姑苏区");
        now = now.plus(Duration.ofSeconds(5));
        assertThat(on(other).nameOf(GUSU)).isEqualTo("姑苏区新");
    }

    @Test
    void an_event_handled_twice_changes_nothing() {
        var node = node();
        feed.happens("u", opened()).happens("u", renamed("旧")).happens("u", renamed("新"));
        feed.redeliver(0, 1, new UnitsProjection(node));
        var before = stored(1);
        feed.redeliver(0, 2, new UnitsProjection(node));
        assertThat(on(node).nameOf(GUSU)).isEqualTo("新");
        assertThat(stored(1)).isEqualTo(before);
    }

    @Test
    void a_rebuild_beside_the_live_one_gives_the_same_documents_and_disturbs_nobody() {
        var live = node(1);
        feed.happens("u", opened()).deliver(new UnitsProjection(live));
        var next = node(2);
        assertThat(on(next).find(GUSU)).isEmpty();
        feed.redeliver(0, 10, new UnitsProjection(next));
        assertThat(stored(2)).isEqualTo(stored(1));
    }

    @Test
    void a_snapshot_gives_the_same_answer_twice() {
        var node = node();
        feed.happens("u", opened()).deliver(new UnitsProjection(node));
        var before = on(node).tree();
        feed.happens(
                        "v",
                        new UnitOpened(
                                UnitCode.of("320508021000"), "双塔街道", UnitKind.CENTRE, UnitLevel.STREET, GUSU, DAY))
                .deliver(new UnitsProjection(node));
        assertThat(before.below(GUSU)).isEmpty();
        assertThat(node.live().below(GUSU)).hasSize(1);
    }

    private Document stored(int generation) {
        var found =
                new Generation(generation).collection(database, "units").find().first();
        return found == null ? new Document() : found;
    }
}
