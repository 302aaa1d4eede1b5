package org.fengqiao.infra.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.imports.House;
import org.fengqiao.infra.mongo.RealMongo;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.projections.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** Two nodes of one office (多节点): events in one Axon Server, everything else in one MongoDB. */
@ExtendWith(RealMongo.class)
class TwoNodesTest {
    /** Longer than the claim of a node that went without a word is waited for. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(40);

    private static final Actor.Staff AUDITOR = new Actor.Staff("auditor", House.DISTRICT, Set.of(Duty.AUDITOR));

    @TempDir
    Path one;

    @TempDir
    Path other;

    /** Whoever is never ready is waited for, without an end. */
    @Test
    @Timeout(300)
    void eachIsReadyAndWorksAndTheOneThatStaysFillsTheReadModelsOn() throws Exception {
        var mongo = "--fengqiao.mongodb-uri=" + RealMongo.uri().replace("/?", "/" + RealMongo.freshDatabase() + "?");
        try (var server = new PretendAxonServer()) {
            String[] settings = {
                "--axon.axonserver.enabled=true",
                "--axon.axonserver.servers=" + server.address(),
                "--FENGQIAO_MASTER_KEY=" + Base64.getEncoder().encodeToString(new byte[32]),
                mongo
            };
            try (var second = second(settings)) {
                assertThat(second.get(Progress.class).health().getStatus()).isEqualTo(Status.UP);
                var more = second.importLetters(House.DISTRICT, "third", House.csv(House.letters(30)));
                assertThat(more).extracting("state", "imported").containsExactly(State.COMPLETED, 30);
                await().atMost(TAKEN_OVER).until(() -> cases(second) == 90);
            }
        }
    }

    /** The second node, after it worked beside the first and that one went. */
    private House second(String... settings) {
        try (var first = House.start(one, settings)) {
            first.imports().divisions(House.ITSELF, House.csv(House.DIVISIONS));
            first.importLetters(House.DISTRICT, "first", House.csv(House.letters(30)));
            var second = House.start(other, settings);
            assertThat(second.get(Progress.class).lag()).isZero();
            assertThat(cases(second)).isEqualTo(30);
            var done = second.importLetters(House.DISTRICT, "second", House.csv(House.letters(30)));
            assertThat(done).extracting("state", "imported").containsExactly(State.COMPLETED, 30);
            await().atMost(TAKEN_OVER).until(() -> cases(second) == 60 && cases(first) == 60);
            return second;
        }
    }

    private static long cases(House house) {
        return house.get(Worklist.class).counts(AUDITOR, House.DISTRICT, Worklist.By.STATE).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
