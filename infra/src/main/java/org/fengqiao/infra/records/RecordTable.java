package org.fengqiao.infra.records;

/** What is kept in {@link Records}; the stored name is for ever, the constant may be renamed. */
public enum RecordTable {
    /** Wrapped data keys by key id. */
    KEYS("keys", true),
    /** Password hashes and lock-outs by account. */
    CREDENTIALS("credentials", true),
    /** Numbers by unit and year; only used with {@link Records#next} and {@link Records#raise}. */
    COUNTERS("counters", false),
    /** The access log by sequence. */
    ACCESS("access", false),
    /** Which entries of the access log are about a case: {@code caseId/sequence}. */
    ACCESS_OF_CASE("access-of-case", false),
    /** Numbers of papers, and which paper has which. */
    PAPER_NUMBERS("paper-numbers", false),
    /** Import jobs and their state. */
    IMPORTS("imports", false),
    /** Rows of an import that need a look: {@code importId/row}. */
    IMPORT_ROWS("import-rows", false),
    /** Long works of the house and how far they came. */
    WORKS("works", false),
    /** Long works on hot issues: {@code issue/time}. */
    HOT_ISSUE_WORKS("hot-issue-works", false),
    /** Which node works off a line of long works, and until when. */
    LINES("lines", false),
    /** Long works that wait or run: {@code line/work}. */
    WAITING_WORKS("waiting-works", false),
    /** API keys of partner systems, hashed. */
    API_KEYS("api-keys", true),
    /** First answers to repeated requests. */
    IDEMPOTENCY("idempotency", false),
    /** First results of repeated commands. */
    COMMAND_RESULTS("command-results", false),
    /** Complainants' query codes, hashed. */
    QUERY_CODES("query-codes", true),
    /** Messages waiting to leave; neither addresses nor words. */
    OUTBOX("outbox", false),
    /** In which order they are tried: {@code means/time/message}. */
    OUTBOX_ORDER("outbox-order", false),
    /** Messages that were tried in vain as often as they may be. */
    DEAD_LETTERS("dead-letters", false),
    /** Events of which somebody is still to be told, because that failed: {@code handler/case/sequence}. */
    PARKED("parked", false),
    /** What was put into the outbox or written as a notice once, and never is again: when, in milliseconds. */
    TOLD("told", false),
    /** Notices at the desk: {@code account/time/event/kind}. */
    NOTICES("notices", false),
    /** Which of them nobody has read yet, under the same keys. */
    UNREAD_NOTICES("unread-notices", false),
    /** Who wants a daily digest, and where; addresses sealed. */
    DIGESTS("digests", false),
    /** Durable tokens of processors that act. */
    TOKENS("tokens", false),
    /** Settings of this installation. */
    SETTINGS("settings", false);

    private final String stored;
    private final boolean secret;

    RecordTable(String stored, boolean secret) {
        this.stored = stored;
        this.secret = secret;
    }

    String stored() {
        return stored;
    }

    /** What is deleted here must leave no trace in the files. */
    boolean secret() {
        return secret;
    }
}
