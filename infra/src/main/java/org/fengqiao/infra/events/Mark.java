package org.fengqiao.infra.events;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One event of the file and its place there (历史标记): whoever finds it again where it was has the same history up to it
 * before him.
 *
 * @param position place in the file, from 1
 * @param event identifier of the event
 */
public record Mark(long position, String event) {
    private static final String LAST =
            "SELECT globalIndex, eventIdentifier FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1";
    private static final String AT = "SELECT eventIdentifier FROM DomainEventEntry WHERE globalIndex = ?";

    /** The last event that is there; empty where none is. */
    public static Optional<Mark> last(DataSource events) throws SQLException {
        try (var connection = events.getConnection();
                var statement = connection.prepareStatement(LAST);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(new Mark(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }

    public boolean isIn(DataSource events) throws SQLException {
        try (var connection = events.getConnection();
                var statement = connection.prepareStatement(AT)) {
            statement.setLong(1, position);
            try (var row = statement.executeQuery()) {
                return row.next() && event.equals(row.getString(1));
            }
        }
    }
}
