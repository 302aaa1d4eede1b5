package org.fengqiao.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.imports.House;
import org.fengqiao.infra.office.Town;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.words.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road: petitions come in, a backup is taken beside them, and an office goes on from it. */
class BackupWhileServingTest {
    private static final int DESKS = 3;
    private static final int BEFORE = 30;

    @TempDir
    Path folder;

    private final Queue<Lodged> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void an_office_goes_on_from_a_backup_that_was_taken_while_it_worked() throws Exception {
        var data = folder.resolve("data");
        var file = folder.resolve("backup.zip");
        List<Lodged> before;
        try (var house = House.withCentres(data)) {
            before = backUpWhileLodging(house, data, file);
        }
        assertThat(acknowledged).as("it went on meanwhile").hasSizeGreaterThan(before.size());

        var target = folder.resolve("target");
        assertThat(restore(file, target))
                .contains(target.resolve(DataFolder.MASTER_KEY).toString());
        Files.createDirectories(target.resolve("keys"));
        Files.copy(data.resolve(DataFolder.MASTER_KEY), target.resolve(DataFolder.MASTER_KEY));

        try (var house = House.start(target)) {
            assertThat(before)
                    .allSatisfy(lodged -> assertThat(title(house, lodged)).startsWith("路灯不亮"));
            var log = house.get(AccessLog.class);
            assertThat(log.verify()).isEqualTo(OptionalLong.empty());
            assertThat(log.latest(Long.MAX_VALUE, 50))
                    .anySatisfy(entry -> assertThat(entry.access().detail()).isEqualTo("backup"));
            var kept = acknowledged.stream()
                    .filter(lodged ->
                            !house.get(CaseHistory.class).of(lodged.caseId()).isEmpty())
                    .map(Lodged::number)
                    .toList();
            assertThat(kept).doesNotContain(lodge(house, "again").number());
        }
    }

    private List<Lodged> backUpWhileLodging(House house, Path data, Path file) throws Exception {
        var goesOn = new AtomicBoolean(true);
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            for (var desk = 0; desk < DESKS; desk++) {
                desks.execute(() -> {
                    while (goesOn.get()) {
                        acknowledged.add(lodge(house, Town.random()));
                    }
                });
            }
            try {
                Awaitility.await().until(() -> acknowledged.size() >= BEFORE);
                var before = List.copyOf(acknowledged);
                var backup = Child.start(Map.of(), "backup", file.toString(), "--data", data.toString());
                var said = new String(backup.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(backup.waitFor()).as(said).isZero();
                assertThat(said.lines()).as(said).hasSize(2);
                assertThat(said).contains("keys/master.key");
                return before;
            } finally {
                goesOn.set(false);
            }
        }
    }

    private static Lodged lodge(House house, String key) {
        var petition = new NewPetition(
                Channel.NETWORK,
                House.STREET,
                LocalDate.now(house.get(OfficeClock.class)),
                "测试人",
                "13800000000",
                "桂香苑三幢",
                1,
                null,
                "路灯不亮 " + key,
                "三盏路灯不亮。",
                null,
                null,
                null,
                Accused.NOBODY,
                List.<Upload>of(),
                ContactWish.NONE,
                null);
        return house.get(Cases.class).lodge(new Actor.Complainant("new"), petition, key);
    }

    private static String title(House house, Lodged lodged) {
        var first = (PetitionLodged)
                house.get(CaseHistory.class).of(lodged.caseId()).getFirst().event();
        return house.get(Vault.class).open(first.letter().title()).orElse("");
    }

    private static String restore(Path file, Path target) {
        var out = new ByteArrayOutputStream();
        var said = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Fengqiao.run(
                        new Console(said, said, Locale.ENGLISH),
                        "restore",
                        file.toString(),
                        "--data",
                        target.toString()))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
