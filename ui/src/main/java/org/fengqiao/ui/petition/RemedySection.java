package org.fengqiao.ui.petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.Remedy;
import org.fengqiao.projections.petitionfile.Remedy.Arranged;
import org.fengqiao.projections.petitionfile.Remedy.HeldHearing;
import org.fengqiao.projections.petitionfile.Remedy.Judgement;
import org.fengqiao.projections.petitionfile.Remedy.Published;
import org.fengqiao.projections.petitionfile.Remedy.Review;
import org.fengqiao.projections.petitionfile.Remedy.Served;
import org.fengqiao.ui.parts.PersonalWords;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** How the written opinions were served, heard, judged and published (送达、听证、复查、复核、公示). */
class RemedySection extends FileSection {
    /** Of its place in the file. */
    static final String ID = "remedy";

    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final String caseId;
    private final boolean current;

    RemedySection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.remedy");
        setId(ID);
        this.desk = desk;
        this.caseId = file.caseId();
        this.current = file.past() == null;
        var remedy = file.remedy();
        setVisible(!remedy.isEmpty());
        steps(remedy).sorted().forEach(step -> step.show().run());
    }

    /** On one day an instance is asked, concludes and serves in this order, and the lower one came before the higher. */
    private record Step(LocalDate on, int order, Runnable show) implements Comparable<Step> {
        private static final int PARTS = 3;
        static final int LAST = Integer.MAX_VALUE;

        static Step of(LocalDate on, Instance instance, int part, Runnable show) {
            return new Step(on, instance.requests() * PARTS + part, show);
        }

        @Override
        public int compareTo(Step other) {
            return Comparator.comparing(Step::on).thenComparing(Step::order).compare(this, other);
        }
    }

    private Stream<Step> steps(Remedy remedy) {
        var hearings = remedy.hearings().stream().map(held -> new Step(held.since(), 0, () -> show(held)));
        var services = remedy.services().stream()
                .map(served -> Step.of(served.on(), served.instance(), 2, () -> show(served)));
        var reviews = remedy.reviews().stream()
                .map(review -> Step.of(review.askedOn(), review.instance(), 0, () -> show(review)));
        var judgements = remedy.reviews().stream()
                .flatMap(review -> Stream.ofNullable(review.judgement())
                        .map(judged -> Step.of(judged.on(), review.instance(), 1, () -> show(review, judged))));
        var publications = remedy.publications().stream()
                .map(published -> new Step(published.period().from(), Step.LAST, () -> show(published)));
        return Stream.of(hearings, services, reviews, judgements, publications).flatMap(all -> all);
    }

    private void show(HeldHearing hearing) {
        var until = hearing.until();
        prose(hearing.calledOff() ? off(until) : days(hearing.since(), until), hearing.subject());
        var arranged = hearing.arranged();
        if (arranged != null) {
            prose(say.say("file.hearing.arranged"), sitting(arranged));
        }
        prose(say.say(hearing.calledOff() ? "file.hearing.off.reason" : "file.hearing.moved"), hearing.reason());
        prose(say.say("file.hearing.record"), hearing.record());
    }

    private String off(@Nullable LocalDate on) {
        return say.say("file.hearing.off", on == null ? "" : say.date(on));
    }

    private String sitting(Arranged arranged) {
        return say.say(
                "file.hearing.sitting",
                say.moment(arranged.at()),
                Objects.requireNonNullElse(arranged.place(), ""),
                Objects.requireNonNullElse(arranged.presiding(), ""),
                say.say("hearing.openness." + arranged.open()));
    }

    private String days(LocalDate since, @Nullable LocalDate until) {
        if (until == null) {
            return say.say("file.hearing.since", say.date(since));
        }
        return until.equals(since)
                ? say.say("file.hearing.on", say.date(since))
                : say.say("file.hearing.held", say.date(since), say.date(until));
    }

    private void show(Served served) {
        prose(
                say.say("file.served." + served.result(), say.name(served.instance()), say.date(served.on())),
                say.name(served.manner()));
        prose(null, served.words());
    }

    private void show(Published published) {
        var period = published.period();
        prose(say.say("file.publication", say.date(period.from()), say.date(period.until())), published.title());
        prose(null, published.text());
        var down = published.takenDown();
        if (down != null) {
            prose(say.say("file.publication.down", say.date(down.on())), say.name(down.ground()));
            prose(null, down.reason());
        } else if (current && !period.isOver(desk.days().today())) {
            lookAgain(published);
        }
    }

    /** What is known of somebody may have been corrected since the words were looked through. */
    private void lookAgain(Published published) {
        var telling = new PersonalWords(say);
        telling.list(
                "file.publication.telling",
                desk
                        .personalWords(
                                caseId,
                                Objects.requireNonNullElse(published.title(), ""),
                                Objects.requireNonNullElse(published.text(), ""))
                        .stream()
                        .filter(found -> found.sort().never())
                        .toList());
        add(telling);
    }

    private void show(Review review) {
        prose(
                say.say(
                        "file.review.asked",
                        say.name(review.instance()),
                        say.date(review.askedOn()),
                        desk.units().nameOf(review.by())),
                review.reasons());
        if (review.withdrawn()) {
            add(quiet(say.say("file.review.withdrawn")));
        }
    }

    private void show(Review review, Judgement judgement) {
        prose(
                say.say("file.review.outcome", say.name(review.instance()), say.date(judgement.on())),
                say.name(judgement.outcome()));
        prose(say.say("act.field.opinion.facts"), judgement.facts());
        prose(say.say("act.field.opinion.review"), judgement.opinion());
        prose(say.say("act.field.opinion.basis"), judgement.legalBasis());
    }
}
