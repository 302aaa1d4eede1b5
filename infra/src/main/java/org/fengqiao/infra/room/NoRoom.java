package org.fengqiao.infra.room;

/** Nothing is taken in any more but what the reserve is for (没有空间); nothing was begun. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoRoom() {
        super("only the reserve is left", null, false, false);
    }
}
