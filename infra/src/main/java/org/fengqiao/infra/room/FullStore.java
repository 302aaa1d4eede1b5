package org.fengqiao.infra.room;

import com.mongodb.MongoException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** Whether a store says that its disk is full (磁盘已满), each in its own way. */
final class FullStore {
    private static final int SQLITE_PRIMARY = 0xff;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int MONGO_OUT_OF_DISK_SPACE = 14031;

    private FullStore() {}

    /** @param nothingLeft decides where a store says only that it could not write */
    static boolean behind(Throwable thrown, BooleanSupplier nothingLeft) {
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (says(at, nothingLeft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable thrown, BooleanSupplier nothingLeft) {
        return switch (thrown) {
            case NoRoom _ -> true;
            case SQLException sql -> says(sql.getErrorCode() & SQLITE_PRIMARY, nothingLeft);
            case MongoException mongo -> mongo.getCode() == MONGO_OUT_OF_DISK_SPACE;
            case IOException _ -> nothingLeft.getAsBoolean();
            default -> false;
        };
    }

    private static boolean says(int sqlite, BooleanSupplier nothingLeft) {
        return switch (sqlite) {
            case SQLITE_FULL -> true;
            case SQLITE_IOERR, SQLITE_CANTOPEN -> nothingLeft.getAsBoolean();
            default -> false;
        };
    }
}
