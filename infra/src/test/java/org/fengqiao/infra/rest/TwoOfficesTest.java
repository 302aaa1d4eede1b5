package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fengqiao.infra.imports.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spring Security, Axon and Vaadin keep some of what they know for the whole process; an office does not rely on it. */
class TwoOfficesTest extends OfficeOnTheNet {
    @TempDir
    Path data;

    @Test
    void an_office_knows_who_asks_while_another_starts_in_the_same_process_and_after_it_stopped() {
        try (var other = House.start(data)) {
            assertThat(other).isNotNull();
            assertThat(district().get("/worklist").status()).isEqualTo(200);
        }
        assertThat(district().get("/worklist").status()).isEqualTo(200);
        assertThat(as("nobody.there").get("/worklist").status()).isEqualTo(401);
    }
}
