package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.fengqiao.infra.events.Serializers;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a processor that acts has come, and which node has it. */
class RecordsTokensTest {
    private static final String NAME = "notices";

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private Records records;
    private RecordsTokens first;
    private RecordsTokens second;

    @BeforeEach
    void open() {
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        first = node("node-1");
        second = node("node-2");
        first.initializeTokenSegments(NAME, 1, GapAwareTrackingToken.newInstance(17, Set.of(15L)));
    }

    @AfterEach
    void close() {
        records.close();
    }

    private RecordsTokens node(String name) {
        return new RecordsTokens(records, Serializers.events(), name, clock);
    }

    @Test
    void a_place_is_kept_of_either_event_store_and_read_after_a_restart() {
        assertThat(first.fetchToken(NAME, 0)).isEqualTo(GapAwareTrackingToken.newInstance(17, Set.of(15L)));
        first.storeToken(new GlobalSequenceTrackingToken(42), NAME, 0);

        assertThat(node("node-1").fetchToken(NAME, 0)).isEqualTo(new GlobalSequenceTrackingToken(42));
        assertThat(first.fetchSegments(NAME)).containsExactly(0);
        assertThat(first.fetchSegments("another")).isEmpty();
    }

    @Test
    void it_begins_once() {
        first.storeToken(new GlobalSequenceTrackingToken(42), NAME, 0);
        second.initializeTokenSegments(NAME, 1, new GlobalSequenceTrackingToken(0));

        assertThat(first.fetchToken(NAME, 0)).isEqualTo(new GlobalSequenceTrackingToken(42));
    }

    @Test
    void one_node_has_it_until_it_lets_go_or_is_gone() {
        first.fetchToken(NAME, 0);
        assertThat(second.fetchAvailableSegments(NAME)).isEmpty();
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> second.fetchToken(NAME, 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> second.storeToken(new GlobalSequenceTrackingToken(1), NAME, 0));

        second.releaseClaim(NAME, 0);
        assertThat(second.fetchAvailableSegments(NAME))
                .as("not theirs to let go")
                .isEmpty();
        first.releaseClaim(NAME, 0);
        assertThat(second.fetchToken(NAME, 0)).isNotNull();

        clock.pass(Duration.ofSeconds(11));
        assertThat(first.fetchToken(NAME, 0)).as("node-2 is gone").isNotNull();
    }

    @Test
    void what_was_never_begun_is_nobodys() {
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> first.fetchToken("another", 0));
        assertThat(first.fetchAvailableSegments("another")).isEmpty();
    }
}
