package org.fengqiao.infra.security;

/** What a page of ours may load and run (内容安全策略). */
final class ContentPolicy {
    /** Vaadin starts from a script in the page, and styles its components there. */
    static final String DESK = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** Plain pages of our own, without a script. */
    static final String COUNTER = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    /** Nothing but data. */
    static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}
}
