package org.fengqiao.infra.bench;

import java.util.List;
import java.util.Locale;

/**
 * One figure against its limit; the middle of its samples decides.
 *
 * @param what is measured against what
 * @param about both sides in their own units
 * @param unit behind each figure, for example {@code ×}
 * @param samples of the figure, one a round
 */
record Finding(String what, String about, String unit, List<Double> samples, double limit) {
    Finding {
        samples = samples.stream().sorted().toList();
    }

    static Finding of(String what, String about, String unit, double figure, double limit) {
        return new Finding(what, about, unit, List.of(figure), limit);
    }

    double median() {
        return samples.get(samples.size() / 2);
    }

    boolean within() {
        return median() <= limit;
    }

    @Override
    public String toString() {
        var spread =
                samples.size() == 1 ? "" : " (" + figure(samples.getFirst()) + "–" + figure(samples.getLast()) + ")";
        return String.format(
                Locale.ROOT,
                "%-6s %-58s %s%s%s of %s%s   %s",
                within() ? "within" : "OVER",
                what,
                figure(median()),
                unit,
                spread,
                figure(limit),
                unit,
                about);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
