package org.fengqiao.projections.room;

import org.fengqiao.domain.refusal.Refused;

/** Room on the disk where this installation keeps what cannot be made again (存储空间). */
public interface Room {
    /** What is left, in bytes. */
    long left();

    /** Whether somebody should make room soon. */
    boolean scarce();

    /**
     * Whether only the reserve is left: it is for the access log and for signing in, so that people can look on.
     */
    boolean none();

    /** Whether something failed because there was no room. */
    boolean isWhy(Throwable thrown);

    /** Of what something that works by itself is said to have failed, {@code otherwise} for want of anything but room. */
    default String codeOf(Throwable thrown, String otherwise) {
        return isWhy(thrown) ? refusal().code() : otherwise;
    }

    /** How it is said. What fails so is no refusal on the way: whatever acts by itself tries it again another time. */
    static Refused refusal() {
        return Refused.conflict("store.no-room");
    }
}
