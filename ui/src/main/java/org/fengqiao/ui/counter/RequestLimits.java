package org.fengqiao.ui.counter;

/** Whether a request was turned away because it was too large or had too many parts (请求超限). */
public final class RequestLimits {
    private RequestLimits() {}

    /** The container has classes of its own for it, and wraps them. */
    public static boolean exceededBy(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            var name = at.getClass().getSimpleName();
            if (name.contains("SizeLimit") || name.contains("CountLimit")) {
                return true;
            }
        }
        return false;
    }
}
