package org.fengqiao.ui.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fengqiao.projections.tracking.Tracking.Asking;
import org.fengqiao.projections.tracking.Tracking.Progress;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Progress in the words of one language (办理进度): one sentence, then the steps, then what was told. */
record MatterView(Progress progress, Speech say) {
    /** A step with its date, in words. */
    record Line(String words, String at) {}

    /**
     * A paper to download.
     *
     * @param revoked since when its decision holds no more; null while it stands
     */
    record Download(String id, String name, String about, ToldPapers.@Nullable Revoked revoked) {}

    public String sentence() {
        return new Headline(progress, say).sentence();
    }

    /** What happens next and by when, or that it should have happened. */
    public String next() {
        return new Headline(progress, say).next();
    }

    /** By when the next step is taken, or should have been; null when no term runs. */
    public @Nullable String coming() {
        var due = progress.nextBy();
        return due == null || !open() ? null : say.say("counter.matter." + (overdue() ? "late" : "by"), say.date(due));
    }

    public boolean overdue() {
        return progress.overdue() && open();
    }

    public boolean open() {
        return progress.state().open();
    }

    /** Whom to turn to besides; null at the top or when nothing is late. */
    public @Nullable String superior() {
        var name = progress.superiorName();
        return overdue() && name != null ? say.say("counter.matter.superior", name) : null;
    }

    /** Until when the next level may be asked here; null where it is not, or no term runs. */
    public @Nullable String reviewUntil() {
        var until = progress.remedies().until();
        return progress.remedies().asking() != Asking.HERE || until == null
                ? null
                : say.say("counter.review.until." + progress.remedies().instance(), say.date(until));
    }

    /** Where the next level is asked that works elsewhere, and until when; null where it is asked here, or not at all. */
    public @Nullable String reviewElsewhere() {
        if (progress.remedies().asking() != Asking.ELSEWHERE) {
            return null;
        }
        var until = progress.remedies().until();
        var key = "counter.review.elsewhere" + (until == null ? "." : "-until.")
                + progress.remedies().instance();
        return say.say(key, progress.holderName(), until == null ? "" : say.date(until));
    }

    /** What a page of an act says: of a review, which one it is. */
    public String actSays(String act, String what) {
        var key = "counter." + act + "." + what;
        var next = progress.remedies().instance();
        var own = key + "." + (next == null ? "last" : next.name());
        return say.say(
                say.knows(own) ? own : key,
                progress.title(),
                Objects.requireNonNullElse(progress.remedies().reviewerName(), ""),
                next == null ? "" : say.name(next));
    }

    /** How the case goes on of which this one became a part; null unless it did. */
    public @Nullable LeadingView leading() {
        var leading = progress.leading();
        return leading == null ? null : new LeadingView(leading, say);
    }

    /** What can be done now. */
    public List<MatterAct> acts() {
        return Arrays.stream(MatterAct.values())
                .filter(act -> act.isOpenTo(progress))
                .toList();
    }

    /** How many stand behind it; null where one person does. */
    public @Nullable String people() {
        var headcount = progress.headcount();
        return headcount == 1 ? null : say.say("counter.matter.people.of", headcount);
    }

    public String receivedOn() {
        return say.date(progress.receivedOn());
    }

    /** The newest first. */
    public List<Line> steps() {
        return progress.steps().reversed().stream()
                .map(step -> new Line(
                        say.say(
                                "life.event." + step.type(),
                                say.moment(step.at()),
                                step.unitName(),
                                step.paper() == null ? "" : say.name(step.paper())),
                        say.moment(step.at())))
                .toList();
    }

    /** The newest first. */
    public List<ToldPapers.Paper> papers() {
        return new ToldPapers(say).of(progress.told());
    }

    /** The newest first. */
    public List<Download> downloads() {
        return progress.papers().reversed().stream()
                .map(paper -> new Download(
                        paper.id().text(),
                        say.name(paper.id().kind()),
                        say.say(
                                paper.replaced() ? "counter.papers.about-replaced" : "counter.papers.about",
                                paper.number(),
                                say.date(paper.at().day())),
                        ToldPapers.Revoked.of(paper.lapsed(), say)))
                .toList();
    }
}
