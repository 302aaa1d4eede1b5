package org.fengqiao.infra.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.domain.petition.EndingCommand.ClosePetition;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.imports.House;
import org.fengqiao.projections.imports.Imports.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform with its events in an Axon Server, over the connector's own protocol. */
class OfficeOnAxonServerTest {
    private static final String NAMES = "(petition|unit|account|category)\\.[a-z-]+";

    @TempDir
    Path data;

    @Test
    void commands_events_and_read_models_go_over_the_server_and_come_back_after_a_stop() throws Exception {
        try (var server = new PretendAxonServer()) {
            String[] settings = {"--axon.axonserver.enabled=true", "--axon.axonserver.servers=" + server.address()};
            try (var house = House.start(data, settings)) {
                house.imports().divisions(House.ITSELF, House.csv(House.DIVISIONS));
                var done = house.importLetters(House.DISTRICT, "letters", House.csv(House.letters(30)));
                assertThat(done).extracting("state", "imported").containsExactly(State.COMPLETED, 30);
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> house.get(CommandDoor.class)
                                .send(House.ITSELF, new ClosePetition("no-such-case"), "close"))
                        .satisfies(refused -> assertThat(refused.code()).isEqualTo("case.unknown"));
            }
            assertThat(server.events())
                    .allSatisfy(
                            event -> assertThat(event.getPayload().getType()).matches(NAMES));
            assertThat(Files.exists(data.resolve("events.sqlite"))).isFalse();
            var kept = server.events().size();
            try (var house = House.start(data, settings)) {
                assertThat(house.get(Progress.class).lag()).isZero();
                var again = house.importLetters(House.DISTRICT, "letters", House.csv(House.letters(30)));
                assertThat(again).extracting("imported", "skipped").containsExactly(0, 30);
            }
            assertThat(server.events()).hasSize(kept);
        }
    }
}
