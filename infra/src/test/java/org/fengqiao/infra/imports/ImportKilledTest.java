package org.fengqiao.infra.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.infra.cli.Child;
import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportKilledTest {
    private static final int MANY = 1_500;

    @TempDir
    Path folder;

    @Test
    void an_import_that_was_killed_goes_on_at_the_next_start_and_doubles_nothing() throws Exception {
        var data = folder.resolve("data");
        House.withCentres(data).close();
        var file = Files.writeString(folder.resolve("letters.csv"), House.letters(MANY));

        var acknowledged = importUntilKilled(data, file);
        assertThat(acknowledged).isBetween(1, MANY - 1);

        try (var house = House.start(data)) {
            var id = house.imports().latest(House.ITSELF, 1).getFirst().id();
            var done = house.await(id);
            assertThat(done.state()).as("outcome, failure %s", done.failure()).isEqualTo(State.COMPLETED);
            assertThat(done.imported() + done.skipped() + done.rejected()).isEqualTo(MANY);
            assertThat(done).extracting("imported", "skipped", "rejected").containsExactly(MANY, 0, 0);
            assertThat(letters(house)).isEqualTo(MANY);
            var auditor = new Actor.Staff("auditor", House.DISTRICT, Set.of(Duty.AUDITOR));
            assertThat(house.get(Worklist.class)
                            .counts(auditor, House.DISTRICT, By.STATE)
                            .get("RECEIVED"))
                    .isEqualTo(MANY);
        }
    }

    @Test
    void a_file_that_a_stop_left_readable_after_its_import_is_forgotten_at_the_next_start() throws Exception {
        var data = folder.resolve("data");
        String ended;
        byte[] left;
        byte[] lost;
        byte[] young;
        var now = Instant.now();
        var neverBegun = new KeyId("import/" + KeptWorks.newId(now.minus(Duration.ofDays(1))));
        var aboutToBegin = new KeyId("import/" + KeptWorks.newId(now));
        try (var house = House.withCentres(data)) {
            ended = house.importLetters(House.DISTRICT, "letters", House.csv(House.letters(3)))
                    .id();
            var vault = house.get(Vault.class);
            left = vault.seal(new KeyId("import/" + ended), new byte[] {1});
            lost = vault.seal(neverBegun, new byte[] {1});
            young = vault.seal(aboutToBegin, new byte[] {1});
        }

        try (var house = House.start(data)) {
            var vault = house.get(Vault.class);
            assertThat(vault.open(new KeyId("import/" + ended), left)).isEmpty();
            assertThat(vault.open(neverBegun, lost)).isEmpty();
            assertThat(vault.open(aboutToBegin, young)).isPresent();
        }
    }

    /** Kills the importing process once it said that rows are dealt with; answers how many it had said. */
    private static int importUntilKilled(Path data, Path file) throws Exception {
        var child = Child.start(
                Map.of(),
                "import",
                "petitions",
                file.toString(),
                "--centre",
                House.DISTRICT.value(),
                "--data",
                data.toString());
        child.outputWriter().close();
        var said = 0;
        try (var lines = new java.util.Scanner(child.getInputStream()).useDelimiter("[\\r\\n]+")) {
            while (lines.hasNext()) {
                var rows = lines.next().replaceFirst("^\\D*(\\d+) .*$", "$1");
                if (rows.matches("\\d{1,6}") && Integer.parseInt(rows) > 0) {
                    said = Integer.parseInt(rows);
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static long letters(House house) throws Exception {
        var events = house.get(EventStore.class);
        var head = events.createHeadToken().position().orElse(0);
        var count = 0L;
        try (var stream = events.openStream(events.createTailToken())) {
            var position = 0L;
            while (position < head) {
                var event = stream.nextAvailable();
                position = event.trackingToken().position().orElse(head);
                count += event.getPayload() instanceof org.fengqiao.domain.petition.IntakeEvent.LetterImported ? 1 : 0;
            }
        }
        return count;
    }
}
