package org.fengqiao.ui.counter;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.tracking.Tracking.Told;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What the complainant was told, in the words of one language (告知内容): what was told at once is one paper. */
record ToldPapers(Speech say) {
    /**
     * Something the complainant was told.
     *
     * @param about {@code opinion}, {@code reply}, {@code refusal}, {@code extension}
     */
    record Paper(String about, String at, List<Part> parts) {}

    /** A part of a paper; no heading for plain words. */
    record Part(@Nullable String heading, String words) {}

    /** The newest first. */
    List<Paper> of(List<Told> all) {
        var papers = new ArrayList<Paper>();
        String about = null;
        Moment at = null;
        var parts = new ArrayList<Part>();
        for (var told : all) {
            if (about != null
                    && at != null
                    && !(told.about().equals(about) && told.at().equals(at))) {
                papers.addFirst(new Paper(about, say.moment(at), List.copyOf(parts)));
                parts.clear();
            }
            about = told.about();
            at = told.at();
            parts.addAll(partsOf(told));
        }
        if (about != null && at != null) {
            papers.addFirst(new Paper(about, say.moment(at), List.copyOf(parts)));
        }
        return papers;
    }

    private List<Part> partsOf(Told told) {
        var heading = told.heading();
        return switch (told.about()) {
            case "opinion", "review", "re-review" ->
                List.of(new Part(say.say("counter.told.part." + heading), part(told)));
            case "refusal" ->
                List.of(
                        new Part(say.say("counter.told.part.reasons"), told.words()),
                        new Part(say.say("counter.told.part.route"), say.say("counter.route." + heading)));
            case "procedure" ->
                List.of(
                        new Part(say.say("counter.told.part.procedure"), say.say("enum.RightRoute." + heading)),
                        new Part(null, told.words()));
            case "reply" ->
                heading == null
                        ? List.of(new Part(null, told.words()))
                        : List.of(
                                new Part(say.say("counter.told.part.adoption"), say.say("enum.Adoption." + heading)),
                                new Part(null, told.words()));
            case "hearing", "hearing-moved" ->
                List.of(new Part(say.say("counter.told.hearing." + heading), ofHearing(told)));
            default -> List.of(new Part(null, told.words()));
        };
    }

    private String ofHearing(Told told) {
        return switch (String.valueOf(told.heading())) {
            case "at" -> say.moment(Moment.atMinute(LocalDateTime.parse(told.words())));
            case "openness" -> say.say("hearing.openness." + told.words().equals("open"));
            default -> told.words();
        };
    }

    private String part(Told told) {
        if (!"outcome".equals(told.heading())) {
            return told.words();
        }
        var outcomes = told.about().endsWith("review") ? "enum.ReviewOutcome." : "enum.OpinionOutcome.";
        return say.say(outcomes + told.words());
    }
}
