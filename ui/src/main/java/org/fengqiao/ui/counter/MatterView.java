package org.fengqiao.ui.counter;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.domain.petition.PetitionState;
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
        return life("sentence");
    }

    /** What happens next and by when, or that it should have happened. */
    public String next() {
        if (progress.overdue() && open()) {
            return life("overdue");
        }
        if (progress.remedies().last() && !open()) {
            return say.say("counter.matter.last", progress.holderName());
        }
        if (answered() && progress.remedies().canOpen()) {
            return say.say("counter.matter.to-open", progress.holderName());
        }
        var rated = "counter.matter.rated." + progress.state();
        if (progress.rated() != null && say.knows(rated)) {
            return say.say(rated, progress.holderName());
        }
        return life(progress.nextBy() == null ? "next.undated" : "next");
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

    public boolean answered() {
        return progress.state() == PetitionState.ANSWERED;
    }

    /** Whom to turn to besides; null at the top or when nothing is late. */
    public @Nullable String superior() {
        var name = progress.superiorName();
        return overdue() && name != null ? say.say("counter.matter.superior", name) : null;
    }

    /** Until when the next level may be asked, and where if not here; null where no term runs here. */
    public @Nullable String reviewUntil() {
        var until = progress.remedies().until();
        return switch (progress.remedies().asking()) {
            case NOWHERE -> null;
            case HERE -> until == null ? null : say.say("counter.review.until", say.date(until));
            case ELSEWHERE ->
                until == null
                        ? say.say("counter.review.elsewhere", progress.holderName())
                        : say.say("counter.review.elsewhere-until", progress.holderName(), say.date(until));
        };
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
                        say.say("life.event." + step.type(), say.moment(step.at()), step.unitName()),
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
                        ToldPapers.Revoked.at(paper.revokedAt(), say)))
                .toList();
    }

    private String life(String what) {
        var due = progress.nextBy();
        return say.say(
                "life.state." + progress.state() + "." + what, due == null ? "" : say.date(due), progress.holderName());
    }
}
