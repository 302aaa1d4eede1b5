package org.fengqiao.infra.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine with the statements that SQLite's driver needs: none of them returns a row of NULL, which the
 * driver cannot read as a {@code Long}.
 */
public final class SqliteEngine {
    private static final int CONSTRAINT = 19;
    private static final int PRIMARY_CODE = 0xff;

    private SqliteEngine() {}

    /** Appends join the unit of work's transaction; reads take none, so that they never wait for the write lock. */
    public static JdbcEventStorageEngine over(ConnectionProvider connections, Serializer serializer) {
        return JdbcEventStorageEngine.builder()
                .fetchTrackedEvents((connection, _, index) -> prepare(
                        connection,
                        "SELECT globalIndex FROM DomainEventEntry WHERE globalIndex > ? ORDER BY globalIndex LIMIT 1",
                        index))
                .lastSequenceNumberFor((connection, _, id) -> prepare(
                        connection,
                        "SELECT sequenceNumber FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                                + " ORDER BY sequenceNumber DESC LIMIT 1",
                        id))
                .createTailToken((connection, _) -> prepare(
                        connection, "SELECT globalIndex - 1 FROM DomainEventEntry ORDER BY globalIndex LIMIT 1", null))
                .createHeadToken((connection, _) -> prepare(
                        connection, "SELECT globalIndex FROM DomainEventEntry ORDER BY globalIndex DESC LIMIT 1", null))
                .createTokenAt((connection, _, instant) -> prepare(
                        connection,
                        "SELECT globalIndex - 1 FROM DomainEventEntry WHERE timeStamp >= ?"
                                + " ORDER BY globalIndex LIMIT 1",
                        DateTimeUtils.formatInstant(instant)))
                .upcasterChain(Upcasters.chain())
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .persistenceExceptionResolver(duplicates())
                .build();
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object value)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        if (value != null) {
            statement.setObject(1, value);
        }
        return statement;
    }

    /** A broken constraint is somebody else's event in the same place. */
    static PersistenceExceptionResolver duplicates() {
        return exception -> {
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && (sql.getErrorCode() & PRIMARY_CODE) == CONSTRAINT) {
                    return true;
                }
            }
            return false;
        };
    }
}
