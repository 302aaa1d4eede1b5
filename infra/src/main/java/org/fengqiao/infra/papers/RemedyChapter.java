package org.fengqiao.infra.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.projections.papers.PrintedFile.Chapter;
import org.fengqiao.projections.papers.PrintedFile.Heading;
import org.fengqiao.projections.papers.PrintedFile.Part;
import org.fengqiao.projections.papers.PrintedFile.Prose;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.Remedy.HeldHearing;
import org.fengqiao.projections.petitionfile.Remedy.Published;
import org.fengqiao.projections.petitionfile.Remedy.Review;
import org.fengqiao.projections.petitionfile.Remedy.Served;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How opinions were heard, served, judged and published, as a chapter of the whole file (听证、送达、复查、复核和公示). */
@Component
class RemedyChapter {
    private final Speech say;
    private final Units units;

    RemedyChapter(Words words, Units units) {
        this.say = words.in(Words.CHINESE);
        this.units = units;
    }

    Chapter of(PetitionFile file) {
        var parts = new ArrayList<Part>();
        var remedy = file.remedy();
        remedy.hearings().forEach(hearing -> hearing(parts, hearing));
        remedy.services().forEach(served -> served(parts, served));
        remedy.reviews().forEach(review -> review(parts, review));
        remedy.publications().forEach(published -> published(parts, published));
        return new Chapter(say.say("whole.remedy"), List.copyOf(parts));
    }

    private void hearing(List<Part> parts, HeldHearing hearing) {
        var until = hearing.until();
        if (hearing.calledOff() && until != null) {
            parts.add(new Heading(say.say("file.hearing.off", say.date(until))));
        } else if (until == null) {
            parts.add(new Heading(say.say("file.hearing.since", say.date(hearing.since()))));
        } else {
            parts.add(new Heading(say.say("file.hearing.held", say.date(hearing.since()), say.date(until))));
        }
        prose(parts, null, hearing.subject());
        var arranged = hearing.arranged();
        if (arranged != null) {
            var sitting = say.say(
                    "file.hearing.sitting",
                    say.moment(arranged.at()),
                    Objects.requireNonNullElse(arranged.place(), ""),
                    Objects.requireNonNullElse(arranged.presiding(), ""),
                    say.say("hearing.openness." + arranged.open()));
            prose(parts, "file.hearing.arranged", sitting);
        }
        prose(parts, hearing.calledOff() ? "file.hearing.off.reason" : "file.hearing.moved", hearing.reason());
        prose(parts, "file.hearing.record", hearing.record());
    }

    private void served(List<Part> parts, Served served) {
        parts.add(new Heading(
                say.say("file.served." + served.result(), say.name(served.instance()), say.date(served.on()))));
        prose(parts, null, say.name(served.manner()));
        prose(parts, null, served.words());
    }

    private void review(List<Part> parts, Review review) {
        var instance = say.name(review.instance());
        parts.add(new Heading(
                say.say("file.review.asked", instance, say.date(review.askedOn()), units.nameOf(review.by()))));
        prose(parts, null, review.reasons());
        if (review.withdrawn()) {
            parts.add(new Prose(say.say("file.review.withdrawn")));
        }
        var judged = review.judgement();
        if (judged != null) {
            parts.add(new Heading(say.say("file.review.outcome", instance, say.date(judged.on()))));
            prose(parts, null, say.name(judged.outcome()));
            prose(parts, "act.field.opinion.facts", judged.facts());
            prose(parts, "act.field.opinion.review", judged.opinion());
            prose(parts, "act.field.opinion.basis", judged.legalBasis());
        }
    }

    private void published(List<Part> parts, Published published) {
        var period = published.period();
        parts.add(new Heading(say.say("file.publication", say.date(period.from()), say.date(period.until()))));
        prose(parts, null, published.title());
        prose(parts, null, published.text());
        var down = published.takenDown();
        if (down != null) {
            parts.add(new Heading(say.say("file.publication.down", say.date(down.on()))));
            prose(parts, null, say.name(down.ground()));
            prose(parts, null, down.reason());
        }
    }

    private void prose(List<Part> parts, @Nullable String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            if (key != null) {
                parts.add(new Heading(say.say(key)));
            }
            parts.add(new Prose(words));
        }
    }
}
