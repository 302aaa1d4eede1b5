package org.fengqiao.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two sides measured in turns, A B A B, so that what else the machine does falls on both alike. */
final class Pairs {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    /** What one side does once. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        var since = System.nanoTime();
        work.run();
        return (System.nanoTime() - since) / 1e9;
    }

    /** @param of how many things each side did in these seconds */
    void add(double oursSeconds, double bareSeconds, int of) {
        ours.add(oursSeconds / of);
        bare.add(bareSeconds / of);
    }

    /** The first round warms up and does not count. */
    Finding against(double limit, String what) {
        var counted = ours.size() == 1 ? 0 : 1;
        var ratios = new ArrayList<Double>();
        for (var i = counted; i < ours.size(); i++) {
            ratios.add(ours.get(i) / bare.get(i));
        }
        var about = duration(best(ours)) + " to " + duration(best(bare)) + " at best";
        return new Finding(what, about, "×", ratios, limit);
    }

    private static double best(List<Double> seconds) {
        return seconds.stream().mapToDouble(each -> each).min().orElseThrow();
    }

    private static String duration(double seconds) {
        return seconds < 1e-3
                ? String.format(Locale.ROOT, "%.1f µs", seconds * 1e6)
                : String.format(Locale.ROOT, "%.2f ms", seconds * 1e3);
    }
}
