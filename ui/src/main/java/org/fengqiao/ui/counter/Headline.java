package org.fengqiao.ui.counter;

import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.projections.tracking.Tracking.Hearing;
import org.fengqiao.projections.tracking.Tracking.Progress;
import org.fengqiao.projections.tracking.Tracking.Told;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** How a matter stands in one sentence, and what happens next and by when (进展一句话), in the words of one language. */
record Headline(Progress progress, Speech say) {
    private static final Set<String> ENDINGS =
            Set.of("opinion", "review", "re-review", "reply", "agreement", "procedure");

    String sentence() {
        var ended = ended();
        if (ended != null) {
            return of(ended);
        }
        var revoked = revoked();
        if (revoked != null) {
            return say.say("counter.matter.again", progress.holderName(), revoked);
        }
        return life(isAt(PetitionState.UNDER_REVIEW) && isOfReReview() ? "sentence.last" : "sentence");
    }

    /** What happens next and by when, or that it should have happened. */
    String next() {
        var open = progress.state().open();
        if (progress.overdue() && open) {
            return life("overdue");
        }
        if (isAt(PetitionState.ANSWERED) && progress.remedies().canOpen()) {
            return toOpen();
        }
        if (progress.remedies().last() && !open) {
            return of("last");
        }
        if (progress.hearing() != null) {
            return heard(progress.hearing());
        }
        if (isAt(PetitionState.MERGED) && told("leading-answer")) {
            return of("merged-answered");
        }
        var ended = ended();
        if (ended != null) {
            return of(ended + (progress.rated() == null ? ".next" : ".rated"));
        }
        var rated = "rated." + progress.state();
        if (progress.rated() != null && say.knows("counter.matter." + rated)) {
            return of(rated);
        }
        return life(progress.nextBy() == null ? "next.undated" : "next");
    }

    private String toOpen() {
        var next = progress.remedies().instance();
        return next == null
                ? of("to-open.last")
                : say.say("counter.matter.to-open", progress.holderName(), say.name(next));
    }

    private String heard(Hearing hearing) {
        if (hearing.at() == null || hearing.place() == null) {
            return of("hearing.untold");
        }
        return say.say(
                "counter.matter.hearing." + (hearing.begun() ? "begun" : "arranged"),
                progress.holderName(),
                say.moment(hearing.at()),
                hearing.place());
    }

    /** Where it ended without anybody answering: {@code agreed}, {@code led}; null elsewhere. */
    private @Nullable String ended() {
        if (!isAt(PetitionState.ANSWERED) || progress.remedies().canOpen()) {
            return null;
        }
        var last = progress.told().stream()
                .filter(told -> told.lapsed() == null && ENDINGS.contains(told.about()))
                .reduce((_, later) -> later)
                .map(Told::about)
                .orElse("");
        return switch (last) {
            case "agreement" -> "agreed";
            case "procedure" -> "led";
            default -> null;
        };
    }

    /** When a review revoked the opinion, so that it is handled anew; null elsewhere. */
    private @Nullable String revoked() {
        return progress.told().stream()
                .filter(told -> isAt(PetitionState.IN_WORK))
                .flatMap(told -> Stream.ofNullable(told.lapsed()))
                .filter(lapsed -> lapsed.by().endsWith("review-revoked"))
                .reduce((_, later) -> later)
                .map(lapsed -> say.date(lapsed.at().day()))
                .orElse(null);
    }

    private boolean told(String about) {
        return progress.told().stream().anyMatch(told -> told.about().equals(about));
    }

    private boolean isAt(PetitionState state) {
        return progress.state() == state;
    }

    private boolean isOfReReview() {
        return progress.remedies().instance() == Instance.RE_REVIEW;
    }

    private String of(String what) {
        return say.say("counter.matter." + what, progress.holderName());
    }

    private String life(String what) {
        var due = progress.nextBy();
        return say.say(
                "life.state." + progress.state() + "." + what, due == null ? "" : say.date(due), progress.holderName());
    }
}
