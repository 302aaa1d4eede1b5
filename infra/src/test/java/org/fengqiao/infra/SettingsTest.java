package org.fengqiao.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "mongodb://one/gusu?replicaSet=rs0, -, gusu",
                "mongodb://one,-,fengqiao",
                "mongodb://one/?directConnection=true, -, fengqiao",
                "mongodb://user:word@one/admin, -, fengqiao",
                "mongodb://one/gusu, kunshan, kunshan",
                "-, -, fengqiao"
            })
    void the_database_is_the_one_that_the_uri_names(String uri, String set, String database) {
        var settings =
                new Settings(Path.of("data"), uri == null ? "" : uri, set == null ? "" : set, "node-1", false, "");
        assertThat(settings.database()).isEqualTo(database);
    }
}
