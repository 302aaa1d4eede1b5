package org.fengqiao.infra.demo;

import java.time.LocalTime;
import java.util.List;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.petition.RemedyCommand.EndHearing;
import org.fengqiao.domain.petition.RemedyCommand.OpenHearing;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;

/** The petitions on which the district had the last word after a hearing, for everybody to read (听证、复核、公示). */
final class LastWord {
    private static final String STREET = "320508021000";
    private static final UnitCode DISTRICT = UnitCode.of("320508000000");
    private static final LocalTime HOUR = LocalTime.of(14, 30);
    private static final int SHOWN = 60;

    private final Remedy remedy;

    LastWord(Remedy remedy) {
        this.remedy = remedy;
    }

    void published(int asked, int i, ReviewOutcome outcome) {
        var work = remedy.answered(asked, i, List.of(STREET, "320508021023"));
        remedy.askFor(work, asked, UnitCode.of(STREET));
        remedy.conclude(work, asked - 4, ReviewOutcome.UPHELD);
        remedy.serve(work, asked - 5);
        remedy.askFor(work, asked - 7, DISTRICT);
        work.take(asked - 8);
        hear(work, asked - 10);
        remedy.conclude(work, asked - 13, outcome);
        remedy.serve(work, asked - 15);
        work.close(asked - 17);
        publish(work, asked - 18, outcome);
    }

    private void hear(Work work, int daysAgo) {
        var subject = work.words("hearing.subject");
        var place = work.words("hearing.place");
        var presiding = work.words("hearing.presiding");
        var minutes = work.words("hearing.minutes");
        var day = work.diary.today().minusDays(daysAgo);
        work.byOfficer(daysAgo, desk -> {
            var words = desk.words();
            var sitting =
                    new Sitting(Moment.atMinute(day.atTime(HOUR)), words.outer(place), words.outer(presiding), true);
            return new OpenHearing(desk.caseId(), day, words.inner(subject), sitting);
        });
        work.byOfficer(
                daysAgo - 1,
                desk -> new EndHearing(
                        desk.caseId(), day.plusDays(1), desk.words().inner(minutes)));
    }

    private static void publish(Work work, int daysAgo, ReviewOutcome outcome) {
        var title = work.words("public.title." + outcome);
        var text = work.words("public.text." + outcome);
        var on = work.diary.on(daysAgo);
        var period = new Publication(on.toLocalDate(), on.toLocalDate().plusDays(SHOWN));
        work.story.then(
                on,
                work.director(),
                desk -> new PublishOpinion(
                        desk.caseId(),
                        period,
                        desk.words().outer(title),
                        desk.words().outer(text)));
    }
}
