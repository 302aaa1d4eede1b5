package org.fengqiao.infra.records;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.bson.types.ObjectId;

/**
 * Records in MongoDB, acknowledged by the majority's journals: for production.
 *
 * <p>One collection holds all tables under {@code _id = {t, k}}, so that several inserts are one command. On a replica
 * set they are a transaction; a single server has none, there a refused batch takes back what it wrote.
 */
public final class MongoRecords implements Records {
    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(30, TimeUnit.SECONDS);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoClient client;
    private final MongoCollection<Document> records;
    private final MongoCollection<Document> counters;
    private final boolean transactions;

    /** The client stays its owner's; closing the records leaves it open. */
    public MongoRecords(MongoClient client, String database) {
        this(client, database, hasTransactions(client));
    }

    MongoRecords(MongoClient client, String database, boolean transactions) {
        this.client = client;
        this.transactions = transactions;
        MongoDatabase home =
                client.getDatabase(database).withWriteConcern(DURABLE).withReadPreference(ReadPreference.primary());
        this.records = home.getCollection("records");
        this.counters = home.getCollection("counters");
    }

    private static boolean hasTransactions(MongoClient client) {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
        return hello.containsKey("setName") || "isdbgrid".equals(hello.getString("msg"));
    }

    @Override
    public Optional<String> find(RecordTable table, String key) {
        return Optional.ofNullable(records.find(is(table, key)).first()).map(found -> found.getString("v"));
    }

    @Override
    public Map<String, String> findAll(RecordTable table, Collection<String> keys) {
        var found = new HashMap<String, String>();
        List<Document> ids = keys.stream().distinct().map(key -> id(table, key)).toList();
        for (Document record : records.find(in("_id", ids))) {
            found.put(key(record), record.getString("v"));
        }
        return found;
    }

    @Override
    public boolean insert(RecordTable table, String key, String json) {
        return unlessTaken(() -> records.insertOne(document(table, key, json)));
    }

    @Override
    public boolean insertAll(List<Entry> entries) {
        if (entries.isEmpty()) {
            return true;
        }
        List<Document> documents = entries.stream()
                .map(entry -> document(entry.table(), entry.key(), entry.json()))
                .toList();
        return transactions ? insertInTransaction(documents) : insertOrTakeBack(documents);
    }

    private boolean insertInTransaction(List<Document> documents) {
        try (ClientSession session = client.startSession()) {
            return unlessTaken(() -> session.withTransaction(
                    () -> records.insertMany(session, documents),
                    TransactionOptions.builder().writeConcern(DURABLE).build()));
        }
    }

    /** The server stores one command's documents together, unless one is taken: then it stops there. */
    private boolean insertOrTakeBack(List<Document> documents) {
        var batch = new ObjectId();
        documents.forEach(document -> document.append("batch", batch));
        boolean inserted = unlessTaken(() -> records.insertMany(documents, new InsertManyOptions().ordered(true)));
        if (!inserted) {
            records.deleteMany(and(
                    in("_id", documents.stream().map(d -> d.get("_id")).toList()), eq("batch", batch)));
        }
        return inserted;
    }

    @Override
    public void put(RecordTable table, String key, String json) {
        onceMoreIfTaken(() ->
                records.replaceOne(is(table, key), document(table, key, json), new ReplaceOptions().upsert(true)));
    }

    @Override
    public boolean replace(RecordTable table, String key, String expected, String json) {
        return records.updateOne(and(is(table, key), eq("v", expected)), Updates.set("v", json))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void delete(RecordTable table, String key) {
        records.deleteOne(is(table, key));
    }

    @Override
    public List<Entry> after(RecordTable table, String key, int limit) {
        return page(table, and(gt("_id", id(table, key)), lt("_id", id(table, new MaxKey()))), 1, limit);
    }

    @Override
    public List<Entry> before(RecordTable table, String key, int limit) {
        Document end = key.isEmpty() ? id(table, new MaxKey()) : id(table, key);
        return page(table, and(lt("_id", end), gt("_id", id(table, new MinKey()))), -1, limit);
    }

    private List<Entry> page(RecordTable table, Bson range, int direction, int limit) {
        var page = new ArrayList<Entry>();
        for (Document record :
                records.find(range).sort(new Document("_id", direction)).limit(limit)) {
            page.add(new Entry(table, key(record), record.getString("v")));
        }
        return page;
    }

    @Override
    public long next(RecordTable table, String key) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        Document counter =
                onceMoreIfTaken(() -> counters.findOneAndUpdate(is(table, key), Updates.inc("n", 1L), options));
        return Objects.requireNonNull(counter).getLong("n");
    }

    @Override
    public void raise(RecordTable table, String key, long atLeast) {
        onceMoreIfTaken(() -> counters.updateOne(is(table, key), Updates.max("n", atLeast), UPSERT));
    }

    @Override
    public void close() {
        // the client is not ours
    }

    private static Bson is(RecordTable table, String key) {
        return eq("_id", id(table, key));
    }

    private static Document id(RecordTable table, Object key) {
        return new Document("t", table.stored()).append("k", key);
    }

    private static Document document(RecordTable table, String key, String json) {
        return new Document("_id", id(table, key)).append("v", json);
    }

    private static String key(Document record) {
        return record.get("_id", Document.class).getString("k");
    }

    private static boolean unlessTaken(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (MongoException failed) {
            if (isTaken(failed)) {
                return false;
            }
            throw failed;
        }
    }

    /** Two upserts of a new key may collide once; the second time the key is there. */
    private static <T> T onceMoreIfTaken(Supplier<T> upsert) {
        try {
            return upsert.get();
        } catch (MongoException failed) {
            if (isTaken(failed)) {
                return upsert.get();
            }
            throw failed;
        }
    }

    private static boolean isTaken(MongoException failed) {
        return ErrorCategory.fromErrorCode(failed.getCode()) == ErrorCategory.DUPLICATE_KEY
                || failed instanceof MongoBulkWriteException bulk
                        && bulk.getWriteErrors().stream().anyMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
