package org.fengqiao.ui.counter;

import java.util.List;
import org.fengqiao.projections.tracking.Tracking.Leading;
import org.fengqiao.ui.counter.MatterView.Line;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The earlier case about the same matter, in the words of one language (主件进度): nothing of who lodged it. */
record LeadingView(Leading leading, Speech say) {
    public String sentence() {
        return say.say("counter.leading.state." + leading.state(), leading.holderName());
    }

    /** By when its next step is due, or should have been; null when nothing is owed. */
    public @Nullable String next() {
        var due = leading.nextBy();
        return due == null ? null : say.say("counter.leading." + (leading.overdue() ? "late" : "by"), say.date(due));
    }

    /** The newest first. */
    public List<Line> steps() {
        return leading.steps().reversed().stream()
                .map(step -> new Line(
                        say.say("counter.leading.step." + step.type(), step.unitName()), say.moment(step.at())))
                .toList();
    }
}
