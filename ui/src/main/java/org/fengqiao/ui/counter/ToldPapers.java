package org.fengqiao.ui.counter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.tracking.Tracking.Told;
import org.fengqiao.ui.words.LapsedWords;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What the complainant was told, in the words of one language (告知内容): what was told at once is one paper. */
record ToldPapers(Speech say) {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    /**
     * Something the complainant was told.
     *
     * @param about {@code opinion}, {@code reply}, {@code refusal}, {@code extension}
     * @param id of its place on the page
     * @param revoked since when it holds no more; null while it stands
     */
    record Paper(
            String about,
            String at,
            List<Part> parts,
            String id,
            @Nullable Revoked revoked) {}

    /**
     * That something holds no more (已失效): it was revoked, changed or called off.
     *
     * @param words since when
     * @param reasons where on the page the reasons stand
     * @param why what to read there
     */
    record Revoked(String words, String reasons, String why) {
        static @Nullable Revoked of(@Nullable Lapsed lapsed, Speech say) {
            if (lapsed == null) {
                return null;
            }
            var words = new LapsedWords(say);
            return new Revoked(words.since(lapsed), id(lapsed.told(), lapsed.at()), words.why(lapsed));
        }

        /** Of what stands in the earlier matter, whose words are not here. */
        static @Nullable Revoked elsewhere(@Nullable Lapsed lapsed, Speech say) {
            return lapsed == null
                    ? null
                    : new Revoked(new LapsedWords(say).since(lapsed), "leading", say.say("counter.leading"));
        }
    }

    private static String id(String about, Moment at) {
        return about + "-" + ID.format(at.at());
    }

    /** A part of a paper; no heading for plain words. */
    record Part(@Nullable String heading, String words) {}

    /** The newest first, and behind them what holds no more. */
    List<Paper> of(List<Told> all) {
        return inOrder(all).stream()
                .sorted(Comparator.comparing(paper -> paper.revoked() != null))
                .toList();
    }

    private List<Paper> inOrder(List<Told> all) {
        var papers = new ArrayList<Paper>();
        Told last = null;
        var parts = new ArrayList<Part>();
        for (var told : all) {
            if (last != null && !(told.about().equals(last.about()) && told.at().equals(last.at()))) {
                papers.addFirst(paper(last, parts));
                parts.clear();
            }
            last = told;
            parts.addAll(partsOf(told));
        }
        if (last != null) {
            papers.addFirst(paper(last, parts));
        }
        return papers;
    }

    private Paper paper(Told told, List<Part> parts) {
        return new Paper(
                told.about(),
                say.moment(told.at()),
                List.copyOf(parts),
                id(told.about(), told.at()),
                told.about().equals("leading-answer")
                        ? Revoked.elsewhere(told.lapsed(), say)
                        : Revoked.of(told.lapsed(), say));
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
            case "agreement" -> List.of(new Part(say.say("counter.told.agreement." + heading), told.words()));
            case "publication" -> List.of(new Part(say.say("counter.told.publication." + heading), published(told)));
            default -> List.of(new Part(null, told.words()));
        };
    }

    private String published(Told told) {
        return switch (String.valueOf(told.heading())) {
            case "from", "until" -> say.date(LocalDate.parse(told.words()));
            default -> told.words();
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
