package org.fengqiao.infra.blobs;

import com.mongodb.MongoGridFSException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attachments in MongoDB; the address is the file name, so that two nodes putting the same content do not collide. */
public final class GridFsBlobs implements Blobs {
    private static final Logger log = LoggerFactory.getLogger(GridFsBlobs.class);

    private final GridFSBucket bucket;

    public GridFsBlobs(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)), "blobs");
    }

    @Override
    public String put(byte[] ciphertext) {
        String hash = Hash.of(ciphertext);
        if (get(hash).isEmpty()) {
            bucket.uploadFromStream(hash, new ByteArrayInputStream(ciphertext));
        }
        return hash;
    }

    @Override
    public Optional<byte[]> get(String hash) {
        if (!Hash.isOne(hash)) {
            return Optional.empty();
        }
        for (GridFSFile file : bucket.find(Filters.eq("filename", hash))) {
            var content = new ByteArrayOutputStream((int) file.getLength());
            try {
                bucket.downloadToStream(file.getObjectId(), content);
            } catch (MongoGridFSException incomplete) {
                log.error("Attachment {} lacks a part", hash);
                continue;
            }
            if (Hash.of(content.toByteArray()).equals(hash)) {
                return Optional.of(content.toByteArray());
            }
            log.error("Attachment {} is damaged", hash);
        }
        return Optional.empty();
    }

    @Override
    public boolean has(String hash) {
        return Hash.isOne(hash) && bucket.find(Filters.eq("filename", hash)).first() != null;
    }
}
