package org.fengqiao.infra.records;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records in one SQLite file: the embedded default. */
public final class SqliteRecords implements Records {
    private static final String INSERT = "INSERT INTO record(t, k, v) VALUES(?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String FIND = "SELECT v FROM record WHERE t = ? AND k = ?";

    private final OfficeFile file;

    /** Opens the file, or creates it with its folder. */
    public SqliteRecords(Path file) {
        this.file = new OfficeFile(file);
    }

    @Override
    public Optional<String> find(RecordTable table, String key) {
        return file.read(on -> {
            try (PreparedStatement find = prepare(on, FIND, table, key)) {
                return first(find);
            }
        });
    }

    @Override
    public Map<String, String> findAll(RecordTable table, Collection<String> keys) {
        return file.read(on -> {
            var found = new HashMap<String, String>();
            try (PreparedStatement find = prepare(on, FIND, table)) {
                for (String key : keys) {
                    find.setString(2, key);
                    first(find).ifPresent(json -> found.put(key, json));
                }
            }
            return found;
        });
    }

    @Override
    public boolean insert(RecordTable table, String key, String json) {
        return file.write(on -> change(on, INSERT, table, key, json) == 1);
    }

    @Override
    public boolean insertAll(List<Entry> entries) {
        try {
            return file.write(on -> {
                for (Entry entry : entries) {
                    if (change(on, INSERT, entry.table(), entry.key(), entry.json()) == 0) {
                        throw new Taken();
                    }
                }
                return true;
            });
        } catch (Taken taken) {
            return false;
        }
    }

    @Override
    public void put(RecordTable table, String key, String json) {
        file.write(on -> change(
                on,
                "INSERT INTO record(t, k, v) VALUES(?, ?, ?) ON CONFLICT(t, k) DO UPDATE SET v = excluded.v",
                table,
                key,
                json));
    }

    @Override
    public boolean replace(RecordTable table, String key, String expected, String json) {
        return file.write(on ->
                change(on, "UPDATE record SET v = ?4 WHERE t = ?1 AND k = ?2 AND v = ?3", table, key, expected, json)
                        == 1);
    }

    @Override
    public void delete(RecordTable table, String key) {
        file.write(on -> change(on, "DELETE FROM record WHERE t = ? AND k = ?", table, key));
        if (table.secret()) {
            file.leaveNoTrace();
        }
    }

    @Override
    public List<Entry> after(RecordTable table, String key, int limit) {
        return page("SELECT k, v FROM record WHERE t = ?1 AND k > ?2 ORDER BY k ASC LIMIT " + limit, table, key);
    }

    @Override
    public List<Entry> before(RecordTable table, String key, int limit) {
        return page(
                key.isEmpty()
                        ? "SELECT k, v FROM record WHERE t = ?1 AND k > ?2 ORDER BY k DESC LIMIT " + limit
                        : "SELECT k, v FROM record WHERE t = ?1 AND k < ?2 ORDER BY k DESC LIMIT " + limit,
                table,
                key);
    }

    @Override
    public long next(RecordTable table, String key) {
        return file.write(on -> {
            change(
                    on,
                    "INSERT INTO counter(t, k, n) VALUES(?, ?, 1) ON CONFLICT(t, k) DO UPDATE SET n = n + 1",
                    table,
                    key);
            try (PreparedStatement read = prepare(on, "SELECT n FROM counter WHERE t = ? AND k = ?", table, key);
                    ResultSet rows = read.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Override
    public void raise(RecordTable table, String key, long atLeast) {
        file.write(on -> change(
                on,
                "INSERT INTO counter(t, k, n) VALUES(?, ?, " + atLeast
                        + ") ON CONFLICT(t, k) DO UPDATE SET n = max(n, excluded.n)",
                table,
                key));
    }

    @Override
    public void close() {
        file.close();
    }

    private List<Entry> page(String sql, RecordTable table, String key) {
        return file.read(on -> {
            var page = new ArrayList<Entry>();
            try (PreparedStatement select = prepare(on, sql, table, key);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(new Entry(table, rows.getString(1), rows.getString(2)));
                }
            }
            return page;
        });
    }

    private static int change(Connection on, String sql, RecordTable table, String... values) throws SQLException {
        try (PreparedStatement change = prepare(on, sql, table, values)) {
            return change.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection on, String sql, RecordTable table, String... values)
            throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        statement.setString(1, table.stored());
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 2, values[i]);
        }
        return statement;
    }

    private static Optional<String> first(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** Undoes the transaction of an {@link #insertAll}. */
    private static final class Taken extends RuntimeException {
        Taken() {
            super("taken", null, false, false);
        }
    }
}
