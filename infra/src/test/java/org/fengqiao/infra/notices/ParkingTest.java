package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.fengqiao.domain.petition.HandlingEvent.PetitionTaken;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.notices.ParkedEvents.Parked;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that cannot be told stops nothing but itself, and nothing is lost or told before what came earlier. */
class ParkingTest {
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Telling telling = new Telling();
    private Records records;
    private ParkedEvents parked;
    private ParkingHandler handler;
    private ParkedRounds rounds;

    /** Tells who took a case, unless that breaks. */
    static final class Telling {
        final List<String> told = new ArrayList<>();
        final Set<String> broken = new HashSet<>();

        @EventHandler
        void on(PetitionEvent event, TrackingToken token, @MessageIdentifier String id) {
            var name = ((PetitionTaken) event).account();
            if (broken.contains(name)) {
                throw new IllegalStateException("张小三 13800000000");
            }
            told.add(name + "@" + token.position().orElseThrow());
        }
    }

    @BeforeEach
    void open() {
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        parked = new ParkedEvents(records, meters);
        handler = new ParkingHandler(
                "notices", new AnnotationEventHandlerAdapter(telling), parked, PAUSES.getFirst(), clock);
        rounds = new ParkedRounds(parked, _ -> handler, store, PAUSES, () -> true, clock);
    }

    @AfterEach
    void close() {
        records.close();
        store.shutDown();
    }

    private void happens(String caseId, long sequence, String account) throws Exception {
        handler.handle(recorded(caseId, sequence, account));
    }

    private TrackedEventMessage<?> recorded(String caseId, long sequence, String account) throws Exception {
        var event = new PetitionTaken(caseId, Moment.onDay(LocalDate.of(2026, 11, 26)), account);
        store.publish(new GenericDomainEventMessage<>("Petition", caseId, sequence, event));
        try (var stream = store.openStream(null)) {
            TrackedEventMessage<?> last = stream.nextAvailable();
            while (stream.hasNextAvailable()) {
                last = stream.nextAvailable();
            }
            return last;
        }
    }

    private double counted() {
        return meters.get("fengqiao.notices.parked").gauge().value();
    }

    @Test
    void the_next_event_is_told_while_the_broken_one_is_parked_and_that_one_after_a_retry() throws Exception {
        telling.broken.add("anna");
        happens("case-1", 0, "anna");
        happens("case-2", 0, "bo");

        assertThat(telling.told).containsExactly("bo@1");
        assertThat(counted()).isEqualTo(1);
        assertThat(parked.heads(null, 10)).singleElement().satisfies(head -> {
            assertThat(head.type()).isEqualTo("petition.taken");
            assertThat(head.failure()).isEqualTo("IllegalStateException");
            assertThat(head.tries()).isEqualTo(1);
        });

        assertThat(rounds.goOn(parked.heads(null, 10).getFirst())).isFalse();
        telling.broken.clear();
        assertThat(rounds.goOn(parked.heads(null, 10).getFirst())).isTrue();
        assertThat(telling.told).containsExactly("bo@1", "anna@0");
        assertThat(counted()).isZero();
    }

    @Test
    void what_comes_to_the_same_case_waits_behind_it_and_is_told_in_its_order() throws Exception {
        telling.broken.add("anna");
        happens("case-1", 0, "anna");
        for (int i = 1; i < 12; i++) {
            happens("case-1", i, "later-" + i);
        }
        happens("case-1x", 0, "another case");

        assertThat(telling.told).containsExactly("another case@12");
        assertThat(parked.heads(null, 10)).hasSize(1);
        assertThat(counted()).isEqualTo(12);

        telling.broken.clear();
        clock.pass(Duration.ofMinutes(1));
        rounds.round();
        assertThat(telling.told).hasSize(13).element(1).isEqualTo("anna@0");
        assertThat(telling.told.getLast()).isEqualTo("later-11@11");
    }

    @Test
    void what_comes_to_the_same_case_in_the_same_batch_waits_too() throws Exception {
        telling.broken.add("anna");
        var events = List.of(recorded("case-2", 0, "bo"), recorded("case-1", 0, "anna"), recorded("case-1", 1, "cara"));

        new BatchingUnitOfWork<>(events)
                .executeWithResult(() ->
                        handler.handle((EventMessage<?>) CurrentUnitOfWork.get().getMessage()));

        assertThat(telling.told).containsExactly("bo@0");
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void it_is_tried_again_by_itself_with_longer_pauses_and_then_by_the_administrator_alone() throws Exception {
        telling.broken.add("anna");
        happens("case-1", 0, "anna");

        rounds.round();
        assertThat(tries()).as("not before its pause").isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        rounds.round();
        clock.pass(Duration.ofMinutes(4));
        rounds.round();
        assertThat(tries()).as("the second pause is longer").isEqualTo(2);
        clock.pass(Duration.ofMinutes(1));
        rounds.round();
        assertThat(parked.heads(null, 1).getFirst().next()).isNull();
        telling.broken.clear();
        clock.pass(Duration.ofDays(30));
        rounds.round();
        assertThat(telling.told).isEmpty();

        assertThat(rounds.goOn(parked.heads(null, 1).getFirst())).isTrue();
        assertThat(telling.told).containsExactly("anna@0");
    }

    @Test
    void one_that_is_given_up_lets_the_others_of_its_case_go_on() throws Exception {
        telling.broken.add("anna");
        happens("case-1", 0, "anna");
        happens("case-1", 1, "bo");

        parked.remove(parked.heads(null, 1).getFirst());
        rounds.round();
        assertThat(telling.told).containsExactly("bo@1");
        assertThat(parked.heads(null, 10)).isEmpty();
    }

    @Test
    void cases_are_listed_page_by_page_by_what_failed_first() throws Exception {
        telling.broken.addAll(List.of("anna", "bo", "cara"));
        happens("case-3", 0, "cara");
        happens("case-1", 0, "anna");
        happens("case-1", 1, "told later");
        happens("case-2", 0, "bo");

        var first = parked.heads(null, 2);
        assertThat(first).extracting(Parked::about).containsExactly("case-1", "case-2");
        assertThat(parked.heads(first.getLast().id(), 2))
                .extracting(Parked::about)
                .containsExactly("case-3");
        assertThat(parked.line("notices", "case-1", 10))
                .extracting(Parked::sequence)
                .containsExactly(0L, 1L);
    }

    @Test
    void nothing_of_what_broke_is_kept() throws Exception {
        telling.broken.add("anna");
        happens("case-1", 0, "anna");

        assertThat(records.after(RecordTable.PARKED, "", 10).toString())
                .contains("petition.taken")
                .doesNotContain("张小三", "13800000000", "anna");
    }

    @Test
    void what_nobody_could_write_down_stops_the_line_and_comes_again() {
        telling.broken.add("anna");
        records.close();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> happens("case-1", 0, "anna"));
        assertThat(telling.told).isEmpty();
    }

    private int tries() {
        return parked.heads(null, 1).getFirst().tries();
    }
}
