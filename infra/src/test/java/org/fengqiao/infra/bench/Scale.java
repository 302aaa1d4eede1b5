package org.fengqiao.infra.bench;

/**
 * How much is measured.
 *
 * @param rounds how often each pair is measured after a first time that does not count
 * @param appends commands a round
 * @param replayed events that are replayed
 * @param replays how often, after a first time that does not count
 * @param queues open petitions in the queue
 * @param farPage the page that is compared with the first
 * @param pages how often a page is asked a round
 * @param desks browser sessions that are opened
 */
record Scale(int rounds, int appends, int replayed, int replays, int[] queues, int farPage, int pages, int desks) {
    static final int PAGE = 50;

    static final Scale FULL = new Scale(7, 400, 100_000, 3, new int[] {10_000, 100_000}, 100, 20, 20);
    static final Scale QUICK = new Scale(3, 150, 10_000, 2, new int[] {6_000}, 100, 10, 5);

    /** Measures nothing worth knowing: shows that the program still runs. */
    static final Scale TINY = new Scale(1, 5, 200, 1, new int[] {200}, 3, 2, 2);
}
