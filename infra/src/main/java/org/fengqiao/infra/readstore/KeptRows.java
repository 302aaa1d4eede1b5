package org.fengqiao.infra.readstore;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.bson.RawBsonDocument;
import org.fengqiao.infra.OwnerOnly;
import org.fengqiao.infra.events.Mark;

/**
 * All documents of a database in one file (留存文件): what it was made from, then each collection's name and its documents
 * as BSON, each behind its length in bytes and the last behind a 0, an empty name, and a CRC-32 of all that.
 */
final class KeptRows {
    private static final int MANY = 1_000;

    private KeptRows() {}

    /**
     * What the documents were made from.
     *
     * @param program fingerprint of the code that made them
     * @param mark the last event that was there
     */
    record Origin(String program, Mark mark) {}

    static void write(MongoDatabase from, Origin origin, Path file) throws IOException {
        var sum = new CRC32();
        try (var channel = Files.newByteChannel(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(file));
                var out = new DataOutputStream(
                        new CheckedOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), sum))) {
            out.writeUTF(origin.program());
            out.writeLong(origin.mark().position());
            out.writeUTF(origin.mark().event());
            for (var name : from.listCollectionNames().into(new ArrayList<>())) {
                if (!name.startsWith("system.")) {
                    write(from, name, out);
                }
            }
            out.writeUTF("");
            out.writeLong(sum.getValue());
        }
    }

    private static void write(MongoDatabase from, String name, DataOutputStream out) throws IOException {
        out.writeUTF(name);
        try (var documents =
                from.getCollection(name, RawBsonDocument.class).find().cursor()) {
            while (documents.hasNext()) {
                var bytes = documents.next().getByteBuffer();
                out.writeInt(bytes.remaining());
                out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            }
        }
        out.writeInt(0);
    }

    /**
     * Brings all back, if they come from where they ought to.
     *
     * @param wanted whether documents of this origin are of use
     * @return false when they are not: then nothing was touched
     * @throws IOException when the file is not whole; the database may have a part of it then
     */
    static boolean read(Path file, Predicate<Origin> wanted, MongoDatabase to) throws IOException {
        var sum = new CRC32();
        try (var in =
                new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
            if (!wanted.test(new Origin(in.readUTF(), new Mark(in.readLong(), in.readUTF())))) {
                return false;
            }
            for (var name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
                read(in, to, name);
            }
            if (sum.getValue() != in.readLong()) {
                throw new StreamCorruptedException(file.toString());
            }
            return true;
        }
    }

    private static void read(DataInputStream in, MongoDatabase to, String name) throws IOException {
        var documents = new ArrayList<RawBsonDocument>(MANY);
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            documents.add(new RawBsonDocument(in.readNBytes(length)));
            if (documents.size() == MANY) {
                insert(to, name, documents);
            }
        }
        insert(to, name, documents);
    }

    private static void insert(MongoDatabase to, String name, List<RawBsonDocument> documents) {
        if (!documents.isEmpty()) {
            to.getCollection(name, RawBsonDocument.class).insertMany(documents, new InsertManyOptions().ordered(false));
            documents.clear();
        }
    }
}
