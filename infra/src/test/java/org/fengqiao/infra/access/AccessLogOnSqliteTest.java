package org.fengqiao.infra.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogOnSqliteTest extends AccessLogTest {
    @TempDir
    Path folder;

    @Override
    Records open() {
        return new SqliteRecords(folder.resolve("office.sqlite"));
    }

    @Test
    void aLogThatCannotBeWrittenSaysSoToEveryone() {
        records.close();

        assertThatThrownBy(() -> log.remember(look("c1"))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> log.remember(look("c1"))).isInstanceOf(RuntimeException.class);
    }
}
