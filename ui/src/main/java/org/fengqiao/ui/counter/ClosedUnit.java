package org.fengqiao.ui.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.ui.words.Speech;

/**
 * A unit that takes nothing any more (已撤并单位).
 *
 * @param centre whether it was a centre, so that it has figures
 * @param since the first day on which it took nothing
 * @param instead open units that stand in its place, or the nearest one above it; empty where there is none
 */
record ClosedUnit(Choice unit, boolean centre, LocalDate since, Closing closing, List<Choice> instead) {
    public String sentence(Speech say) {
        return instead.isEmpty()
                ? say.say("counter.closed", unit.name(), say.date(since))
                : say.say("counter.closed." + closing, unit.name(), say.date(since), names(say));
    }

    public String label(Speech say) {
        return instead.isEmpty()
                ? say.say("counter.closed.label", unit.name())
                : say.say("counter.closed.label." + closing, unit.name(), names(say));
    }

    private String names(Speech say) {
        return instead.stream().map(Choice::name).collect(Collectors.joining(say.say("said.and")));
    }
}
