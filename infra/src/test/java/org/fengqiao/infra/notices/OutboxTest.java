package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Waiting.Message;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.time.HandClock;
import org.fengqiao.projections.notices.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every outbox does; run on each record store. */
abstract class OutboxTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    final HandClock clock = new HandClock();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Records records;
    Waiting waiting;

    abstract Records open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        records = open();
        waiting = new Waiting(records, new Gateways(List.of(new PretendGateway(Means.SMS))), clock, meters);
    }

    @AfterEach
    void closeStore() {
        records.close();
    }

    private void add(String id) {
        waiting.add(id, MessageKind.ACCEPTED, Means.SMS, "case-1");
    }

    private Message claimed() {
        return waiting.claim(waiting.due(Means.SMS).getFirst(), clock.instant().plus(LONG))
                .orElseThrow();
    }

    @Test
    void the_same_message_is_put_in_once_also_after_it_left() {
        add("e1/ACCEPTED");
        add("e1/ACCEPTED");
        assertThat(waiting.due(Means.SMS)).hasSize(1);

        waiting.done(claimed());
        add("e1/ACCEPTED");
        assertThat(waiting.due(Means.SMS)).isEmpty();
        assertThat(waiting.wasAdded("e1/ACCEPTED")).isTrue();
    }

    @Test
    void what_cannot_leave_here_is_not_put_in_and_may_be_later() {
        waiting.add("e1/ACCEPTED", MessageKind.ACCEPTED, Means.EMAIL, "case-1");
        waiting.add("e2/ACCEPTED", MessageKind.ACCEPTED, Means.NONE, "case-1");

        assertThat(waiting.due(Means.SMS)).isEmpty();
        assertThat(waiting.wasAdded("e1/ACCEPTED")).isFalse();
    }

    @Test
    void of_two_nodes_one_claims_it_and_it_comes_again_when_that_one_dies() {
        add("e1/ACCEPTED");
        var seenByBoth = waiting.due(Means.SMS).getFirst();

        assertThat(waiting.claim(seenByBoth, clock.instant().plus(LONG))).isPresent();
        assertThat(waiting.claim(seenByBoth, clock.instant().plus(LONG))).isEmpty();
        assertThat(waiting.due(Means.SMS)).isEmpty();

        clock.pass(LONG);
        assertThat(waiting.due(Means.SMS))
                .singleElement()
                .extracting(Message::tries)
                .isEqualTo(1);
    }

    @Test
    void what_failed_waits_until_its_pause_is_over() {
        add("e1/ACCEPTED");
        waiting.later(claimed(), "late", clock.instant().plusSeconds(60));

        assertThat(waiting.due(Means.SMS)).isEmpty();
        clock.pass(Duration.ofSeconds(60));
        assertThat(waiting.due(Means.SMS))
                .singleElement()
                .extracting(Message::failure)
                .isEqualTo("late");
    }

    @Test
    void what_is_given_up_is_kept_for_the_administrator_and_tried_anew() {
        add("e1/ACCEPTED");
        add("e2/ACCEPTED");
        waiting.giveUp(claimed(), "refused-400");
        waiting.giveUp(claimed(), "late");

        assertThat(waiting.due(Means.SMS)).isEmpty();
        assertThat(waiting.dead(null, 1)).extracting(Message::id).containsExactly("e1/ACCEPTED");
        assertThat(waiting.dead("e1/ACCEPTED", 10)).extracting(Message::id).containsExactly("e2/ACCEPTED");
        assertThat(meters.get("fengqiao.outbox.dead").gauge().value()).isEqualTo(2);

        waiting.again(waiting.dead("e1/ACCEPTED").orElseThrow());
        assertThat(waiting.due(Means.SMS))
                .singleElement()
                .extracting(Message::tries)
                .isEqualTo(0);
        waiting.discard(waiting.dead("e2/ACCEPTED").orElseThrow());
        assertThat(waiting.dead(null, 10)).isEmpty();
        assertThat(waiting.dead("")).isEmpty();
    }

    @Test
    void of_many_the_longest_due_are_read_and_what_is_not_due_costs_nothing() {
        for (int i = 0; i < 450; i++) {
            add("e%03d/ACCEPTED".formatted(i));
            clock.pass(Duration.ofMillis(1));
        }
        assertThat(waiting.due(Means.SMS))
                .hasSize(200)
                .extracting(Message::id)
                .startsWith("e000/ACCEPTED", "e001/ACCEPTED")
                .isSorted();
        assertThat(meters.get("fengqiao.outbox.waiting").gauge().value()).isEqualTo(450);

        for (int page = 0; page < 2; page++) {
            waiting.due(Means.SMS)
                    .forEach(message -> waiting.claim(message, clock.instant().plus(LONG)));
        }
        assertThat(waiting.due(Means.SMS))
                .as("those that somebody has are passed over")
                .hasSize(50)
                .first()
                .extracting(Message::id)
                .isEqualTo("e400/ACCEPTED");
        clock.pass(LONG);
        assertThat(waiting.due(Means.SMS).getFirst().id())
                .as("who waited longest comes first")
                .isEqualTo("e400/ACCEPTED");
    }

    @Test
    void each_means_has_an_order_of_its_own() {
        add("e1/ACCEPTED");

        assertThat(waiting.due(Means.EMAIL)).isEmpty();
        assertThat(waiting.due(Means.SMS)).hasSize(1);
    }

    @Test
    void a_message_without_a_place_in_the_order_finds_one() {
        add("e1/ACCEPTED");
        records.after(RecordTable.OUTBOX_ORDER, "", 10)
                .forEach(place -> records.delete(RecordTable.OUTBOX_ORDER, place.key()));
        assertThat(waiting.due(Means.SMS)).isEmpty();

        waiting.order();
        waiting.order();
        assertThat(waiting.due(Means.SMS)).hasSize(1);
    }

    @Test
    void a_pause_that_ends_before_the_claim_is_kept() {
        add("e1/ACCEPTED");
        var claimed = claimed();
        assertThat(waiting.due(Means.SMS)).isEmpty();
        waiting.later(claimed, "late", clock.instant().plusSeconds(60));

        clock.pass(Duration.ofSeconds(60));
        assertThat(waiting.due(Means.SMS)).hasSize(1);
        waiting.done(claimed());
        clock.pass(LONG);
        assertThat(waiting.due(Means.SMS)).isEmpty();
        assertThat(records.after(RecordTable.OUTBOX_ORDER, "", 10))
                .as("what left leaves no place behind")
                .isEmpty();
    }
}
