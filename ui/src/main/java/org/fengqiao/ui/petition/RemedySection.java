package org.fengqiao.ui.petition;

import org.fengqiao.projections.petitionfile.PetitionFiles.HeldHearing;
import org.fengqiao.projections.petitionfile.PetitionFiles.Judgement;
import org.fengqiao.projections.petitionfile.PetitionFiles.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFiles.Review;
import org.fengqiao.projections.petitionfile.PetitionFiles.Served;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** How the written opinions were served, heard and judged (送达、听证、复查、复核). */
class RemedySection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    RemedySection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.remedy");
        this.desk = desk;
        var remedy = file.remedy();
        setVisible(!remedy.services().isEmpty()
                || !remedy.reviews().isEmpty()
                || !remedy.hearings().isEmpty());
        remedy.hearings().forEach(this::show);
        remedy.services().forEach(this::show);
        remedy.reviews().forEach(this::show);
    }

    private void show(HeldHearing hearing) {
        var until = hearing.until();
        var days = until == null
                ? say.say("file.hearing.since", say.date(hearing.since()))
                : say.say("file.hearing.held", say.date(hearing.since()), say.date(until));
        prose(days, hearing.subject());
        prose(say.say("file.hearing.record"), hearing.record());
    }

    private void show(Served served) {
        prose(
                say.say("file.served." + served.result(), say.name(served.instance()), say.date(served.on())),
                say.name(served.manner()));
        prose(null, served.words());
    }

    private void show(Review review) {
        prose(
                say.say(
                        "file.review.asked",
                        say.name(review.instance()),
                        say.date(review.askedOn()),
                        desk.units().nameOf(review.by())),
                review.reasons());
        var judgement = review.judgement();
        if (judgement != null) {
            show(review, judgement);
        } else if (review.withdrawn()) {
            add(quiet(say.say("file.review.withdrawn")));
        }
    }

    private void show(Review review, Judgement judgement) {
        prose(
                say.say("file.review.outcome", say.name(review.instance()), say.date(judgement.on())),
                say.name(judgement.outcome()));
        prose(say.say("act.field.opinion.facts"), judgement.facts());
        prose(say.say("act.field.opinion.opinion"), judgement.opinion());
        prose(say.say("act.field.opinion.basis"), judgement.legalBasis());
    }
}
