package org.fengqiao.infra.notices;

import java.nio.file.Path;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.junit.jupiter.api.io.TempDir;

class OutboxOnSqliteTest extends OutboxTest {
    @TempDir
    Path folder;

    @Override
    Records open() {
        return new SqliteRecords(folder.resolve("office.sqlite"));
    }
}
