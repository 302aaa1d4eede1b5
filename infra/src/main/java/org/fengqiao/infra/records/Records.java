package org.fengqiao.infra.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Small durable records: JSON text by table and key. Every write is durable before it returns, and survives a kill at
 * any moment.
 *
 * @see "ADR 0004 one durable record store"
 */
public interface Records extends AutoCloseable {
    /** One record. Keys are compared by their UTF-8 bytes and are never empty. */
    record Entry(RecordTable table, String key, String json) {}

    Optional<String> find(RecordTable table, String key);

    /** What there is under these keys. */
    Map<String, String> findAll(RecordTable table, Collection<String> keys);

    /** False, and nothing written, when the key is taken. */
    boolean insert(RecordTable table, String key, String json);

    /** All or none, also over several tables; false, and nothing written, when one of the keys is taken. */
    boolean insertAll(List<Entry> entries);

    /** Inserts or overwrites. */
    void put(RecordTable table, String key, String json);

    /** Compare and set; false when the record is missing or no longer reads as expected. */
    boolean replace(RecordTable table, String key, String expected, String json);

    void delete(RecordTable table, String key);

    /**
     * Records in ascending order of their keys.
     *
     * @param key exclusive; empty for from the start
     */
    List<Entry> after(RecordTable table, String key, int limit);

    /**
     * Records in descending order of their keys.
     *
     * @param key exclusive; empty for from the end
     */
    List<Entry> before(RecordTable table, String key, int limit);

    /** The next number of a counter, from 1; never given twice, gaps allowed. */
    long next(RecordTable table, String key);

    /** Lifts a counter, when it was rebuilt from events; never lowers it. */
    void raise(RecordTable table, String key, long atLeast);

    @Override
    void close();
}
