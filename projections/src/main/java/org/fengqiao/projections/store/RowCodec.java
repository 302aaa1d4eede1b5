package org.fengqiao.projections.store;

import org.bson.Document;

/** How a row stands in its collection. {@code _id} and {@code position} are put and found under these names. */
public interface RowCodec<R extends Row> {
    /** All but {@code _id} and {@code position}. */
    Document write(R row);

    R read(Document stored);
}
