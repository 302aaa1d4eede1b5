package org.fengqiao.infra.problems;

import org.jspecify.annotations.Nullable;

/** Which paths other systems call (接口路径): there everything that goes wrong is told as a problem, never as a page. */
public final class Interfaces {
    private Interfaces() {}

    /** @param path as it was asked for, context path left off; null when it could not even be read */
    public static boolean has(@Nullable String path) {
        return path == null || path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }
}
