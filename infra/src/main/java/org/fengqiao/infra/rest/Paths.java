package org.fengqiao.infra.rest;

/** Where the interface for other systems lives. */
final class Paths {
    static final String ROOT = "/api/v1";

    private Paths() {}
}
