package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Gateway.Letter;
import org.fengqiao.infra.notices.Gateway.NotSent;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.projections.notices.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When what is sent, how often, and what becomes of it. */
class PostmanTest {
    private static final Letter LETTER = new Letter(Means.SMS, "13800000000", "", "已登记。");

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
        var settings = new GatewaySettings(
                new GatewaySettings.Mail("", 25, "", "", "", false),
                new GatewaySettings.Sms("", ""),
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)),
                Duration.ofSeconds(1));
        postman = new Postman(waiting, this::write, gateways, settings, meters, clock);
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
        postman.round();
        postman.round();

        assertThat(gateway.letters).containsExactly(LETTER);
        assertThat(waiting.due()).isEmpty();
        assertThat(counted("sent")).isEqualTo(1);
    }

    @Test
    void what_fails_is_tried_again_after_longer_and_longer_pauses_and_then_laid_aside() {
        gateway.fails = NotSent.forNow("late");
        postman.round();
        postman.round();
        assertThat(gateway.ids).as("not before its pause").hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        postman.round();
        clock.pass(Duration.ofMinutes(1));
        postman.round();
        assertThat(gateway.ids).as("the second pause is longer").hasSize(2);

        clock.pass(Duration.ofMinutes(4));
        postman.round();
        assertThat(gateway.ids).containsOnly("e1/REGISTERED").hasSize(3);
        assertThat(waiting.dead(null, 10)).singleElement().satisfies(dead -> {
            assertThat(dead.failure()).isEqualTo("late");
            assertThat(dead.tries()).isEqualTo(3);
        });
        assertThat(counted("failed")).isEqualTo(3);

        clock.pass(Duration.ofDays(30));
        postman.round();
        assertThat(gateway.ids).hasSize(3);
    }

    @Test
    void a_letter_that_left_before_the_machine_stopped_leaves_again_under_the_same_id() {
        gateway.stopsAfterwards = true;
        assertThatExceptionOfType(PretendGateway.MachineStopped.class).isThrownBy(() -> postman.round());
        gateway.stopsAfterwards = false;
        postman.round();
        assertThat(gateway.ids).as("whoever died keeps it for a while").hasSize(1);

        clock.pass(Duration.ofMinutes(5));
        postman.round();

        assertThat(gateway.ids).containsExactly("e1/REGISTERED", "e1/REGISTERED");
        assertThat(waiting.due()).isEmpty();
    }

    @Test
    void a_message_that_breaks_holds_up_no_other_and_ends_with_the_administrator() {
        unwritable = "case-1";
        waiting.add("e2/REGISTERED", MessageKind.REGISTERED, Means.SMS, "case-2");
        for (int i = 0; i < 3; i++) {
            postman.round();
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
        postman.round();
        assertThat(waiting.dead(null, 10))
                .as("at once, where no other try is worth it")
                .hasSize(1);

        gateway.fails = null;
        waiting.again(waiting.dead("e1/REGISTERED").orElseThrow());
        postman.round();
        assertThat(gateway.letters).hasSize(1);
        assertThat(waiting.dead(null, 10)).isEmpty();
    }

    @Test
    void nobody_to_tell_any_more_is_no_failure() {
        letter = Optional.empty();
        postman.round();

        assertThat(gateway.ids).isEmpty();
        assertThat(waiting.due()).isEmpty();
        assertThat(counted("dropped")).isEqualTo(1);
    }

    @Test
    void a_way_that_was_taken_away_ends_with_the_administrator() {
        letter = Optional.of(new Letter(Means.EMAIL, "zhang@example.cn", "进度", "已登记。"));
        for (int i = 0; i < 3; i++) {
            postman.round();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(waiting.dead(null, 10))
                .singleElement()
                .extracting(Waiting.Message::failure)
                .isEqualTo("no-gateway");
    }

    @Test
    void nothing_about_anybody_lies_in_the_outbox_or_in_a_letters_name() {
        var stored = records.after(org.fengqiao.infra.records.RecordTable.OUTBOX, "", 10)
                .toString();

        assertThat(stored).contains("case-1").doesNotContain("13800000000", "已登记");
        assertThat(LETTER.toString()).doesNotContain("13800000000", "已登记");
    }
}
