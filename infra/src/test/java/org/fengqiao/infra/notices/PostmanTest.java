package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Gateway.Letter;
import org.fengqiao.infra.notices.Gateway.NotSent;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.HandClock;
import org.fengqiao.projections.notices.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When what is sent, how often, and what becomes of it. */
class PostmanTest {
    private static final Letter LETTER = new Letter(Means.SMS, "13800000000", "", "已登记。");

    private static final GatewaySettings SETTINGS = new GatewaySettings(
            new GatewaySettings.Mail("", 25, "", "", "", false),
            new GatewaySettings.Sms("", ""),
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)),
            Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PretendGateway gateway = new PretendGateway(Means.SMS);
    private final Gateways gateways = new Gateways(List.of(gateway));
    private Optional<Letter> letter = Optional.of(LETTER);
    private String unwritable = "";
    private Records records;
    private Waiting waiting;
    private Postman postman;

    @BeforeEach
    void open() {
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        waiting = new Waiting(records, gateways, clock, meters);
        postman = new Postman(waiting, this::write, gateways, SETTINGS, meters, clock);
        waiting.add("e1/REGISTERED", MessageKind.REGISTERED, Means.SMS, "case-1");
    }

    @AfterEach
    void close() {
        records.close();
    }

    private Optional<Letter> write(Waiting.Message message) {
        if (message.about().equals(unwritable)) {
            throw new IllegalStateException("no letter can be made of it");
        }
        return letter;
    }

    private double counted(String outcome) {
        return meters.get("fengqiao.outbox.messages")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void a_message_leaves_once() {
        postman.round(Means.SMS);
        postman.round(Means.SMS);

        assertThat(gateway.letters).containsExactly(LETTER);
        assertThat(waiting.due(Means.SMS)).isEmpty();
        assertThat(counted("sent")).isEqualTo(1);
    }

    @Test
    void what_fails_is_tried_again_after_longer_and_longer_pauses_and_then_laid_aside() {
        gateway.fails = NotSent.forNow("late");
        postman.round(Means.SMS);
        postman.round(Means.SMS);
        assertThat(gateway.ids).as("not before its pause").hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        postman.round(Means.SMS);
        clock.pass(Duration.ofMinutes(1));
        postman.round(Means.SMS);
        assertThat(gateway.ids).as("the second pause is longer").hasSize(2);

        clock.pass(Duration.ofMinutes(4));
        postman.round(Means.SMS);
        assertThat(gateway.ids).containsOnly("e1/REGISTERED").hasSize(3);
        assertThat(waiting.dead(null, 10)).singleElement().satisfies(dead -> {
            assertThat(dead.failure()).isEqualTo("late");
            assertThat(dead.tries()).isEqualTo(3);
        });
        assertThat(counted("failed")).isEqualTo(3);

        clock.pass(Duration.ofDays(30));
        postman.round(Means.SMS);
        assertThat(gateway.ids).hasSize(3);
    }

    @Test
    void a_letter_that_left_before_the_machine_stopped_leaves_again_under_the_same_id() {
        gateway.stopsAfterwards = true;
        assertThatExceptionOfType(PretendGateway.MachineStopped.class).isThrownBy(() -> postman.round(Means.SMS));
        gateway.stopsAfterwards = false;
        postman.round(Means.SMS);
        assertThat(gateway.ids).as("whoever died keeps it for a while").hasSize(1);

        clock.pass(Duration.ofMinutes(5));
        postman.round(Means.SMS);

        assertThat(gateway.ids).containsExactly("e1/REGISTERED", "e1/REGISTERED");
        assertThat(waiting.due(Means.SMS)).isEmpty();
    }

    @Test
    void a_message_that_breaks_holds_up_no_other_and_ends_with_the_administrator() {
        unwritable = "case-1";
        waiting.add("e2/REGISTERED", MessageKind.REGISTERED, Means.SMS, "case-2");
        for (int i = 0; i < 3; i++) {
            postman.round(Means.SMS);
            clock.pass(Duration.ofHours(1));
        }

        assertThat(gateway.ids).containsExactly("e2/REGISTERED");
        assertThat(waiting.dead(null, 10)).singleElement().satisfies(dead -> {
            assertThat(dead.id()).isEqualTo("e1/REGISTERED");
            assertThat(dead.failure()).isEqualTo("broken");
        });
    }

    @Test
    void what_the_administrator_sends_again_has_all_its_tries_before_it() {
        gateway.fails = NotSent.forGood("refused-400");
        postman.round(Means.SMS);
        assertThat(waiting.dead(null, 10))
                .as("at once, where no other try is worth it")
                .hasSize(1);

        gateway.fails = null;
        waiting.again(waiting.dead("e1/REGISTERED").orElseThrow());
        postman.round(Means.SMS);
        assertThat(gateway.letters).hasSize(1);
        assertThat(waiting.dead(null, 10)).isEmpty();
    }

    @Test
    void nobody_to_tell_any_more_is_no_failure() {
        letter = Optional.empty();
        postman.round(Means.SMS);

        assertThat(gateway.ids).isEmpty();
        assertThat(waiting.due(Means.SMS)).isEmpty();
        assertThat(counted("dropped")).isEqualTo(1);
    }

    @Test
    void a_way_that_was_taken_away_ends_with_the_administrator() {
        letter = Optional.of(new Letter(Means.EMAIL, "zhang@example.cn", "进度", "已登记。"));
        for (int i = 0; i < 3; i++) {
            postman.round(Means.SMS);
            clock.pass(Duration.ofHours(1));
        }

        assertThat(waiting.dead(null, 10))
                .singleElement()
                .extracting(Waiting.Message::failure)
                .isEqualTo("no-gateway");
    }

    @Test
    void a_gateway_that_is_down_is_left_in_peace_and_costs_the_others_no_try() {
        for (int i = 2; i < 10; i++) {
            waiting.add("e" + i + "/REGISTERED", MessageKind.REGISTERED, Means.SMS, "case-" + i);
        }
        gateway.fails = NotSent.gatewayDown("late");
        postman.round(Means.SMS);
        postman.round(Means.SMS);
        assertThat(gateway.ids).containsExactly("e1/REGISTERED", "e2/REGISTERED", "e3/REGISTERED");

        gateway.fails = null;
        clock.pass(Duration.ofMinutes(1));
        postman.round(Means.SMS);
        assertThat(gateway.letters).as("all of them").hasSize(9);
        assertThat(waiting.dead(null, 10)).isEmpty();
    }

    @Test
    void a_message_that_fails_by_itself_lets_the_gateway_work_on() {
        for (int i = 2; i < 10; i++) {
            waiting.add("e" + i + "/REGISTERED", MessageKind.REGISTERED, Means.SMS, "case-" + i);
        }
        gateway.fails = NotSent.forGood("refused-400");
        postman.round(Means.SMS);

        assertThat(gateway.ids).hasSize(9);
    }

    @Test
    void the_two_ways_out_do_not_wait_for_each_other() {
        var mail = new PretendGateway(Means.EMAIL);
        var both = new Gateways(List.of(gateway, mail));
        var sending = new Waiting(records, both, clock, new SimpleMeterRegistry());
        var sender =
                new Postman(sending, message -> Optional.of(letterBy(message.means())), both, SETTINGS, meters, clock);
        sending.add("e2/REGISTERED", MessageKind.REGISTERED, Means.EMAIL, "case-2");
        var holdsOn = new CountDownLatch(1);
        gateway.before = () -> holdsOn.await(10, TimeUnit.SECONDS);

        sender.look();
        await().untilAsserted(() -> assertThat(mail.ids).containsExactly("e2/REGISTERED"));
        assertThat(gateway.letters).as("still held on to").isEmpty();
        sender.look();
        holdsOn.countDown();
        await().untilAsserted(() -> assertThat(gateway.letters).hasSize(1));
    }

    private static Letter letterBy(Means means) {
        return new Letter(means, "to", "", "已登记。");
    }

    @Test
    void nothing_about_anybody_lies_in_the_outbox_or_in_a_letters_name() {
        var stored = records.after(org.fengqiao.infra.records.RecordTable.OUTBOX, "", 10)
                .toString();

        assertThat(stored).contains("case-1").doesNotContain("13800000000", "已登记");
        assertThat(LETTER.toString()).doesNotContain("13800000000", "已登记");
    }
}
