package org.fengqiao.infra.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class EventsFileTest {
    @TempDir
    Path folder;

    @Test
    void what_a_full_disk_undid_by_itself_does_not_stand_in_the_way_of_later_events() throws SQLException {
        try (var events = EventsFile.open(folder.resolve("events.sqlite"))) {
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(events));
            var sql = new JdbcTemplate(events);
            for (var i = 0; i < 20; i++) {
                // as SQLite does it, unknown to the driver
                assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> sql.execute("ROLLBACK")))
                        .isInstanceOf(TransactionException.class);
            }
            transaction.executeWithoutResult(
                    _ -> sql.update(
                            "INSERT INTO DomainEventEntry(aggregateIdentifier,"
                                    + " sequenceNumber, eventIdentifier, payload, payloadType, timeStamp) VALUES ('a', 0, 'e', x'00', 't', 'x')"));
            assertThat(sql.queryForObject("SELECT count(*) FROM DomainEventEntry", Integer.class))
                    .isEqualTo(1);
        }
    }
}
