package org.fengqiao.projections.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.tracking.Tracking.Hearing;
import org.jspecify.annotations.Nullable;

/** The hearing that is arranged or going on, as last arranged (听证安排). */
record HearingTold(OpenedWords words) {
    /** Null where none is. */
    @Nullable
    Hearing of(CaseStory story, LocalDate today) {
        if (story.glance().hearingSince() == null) {
            return null;
        }
        return story.events().stream()
                .map(Recorded::event)
                .flatMap(event -> sitting(event).stream())
                .reduce((_, later) -> later)
                .map(sitting -> new Hearing(
                        sitting.at(),
                        words.text(sitting.place()),
                        !today.isBefore(sitting.at().day())))
                .orElse(new Hearing(null, null, true));
    }

    private static Optional<Sitting> sitting(PetitionEvent event) {
        return switch (event) {
            case HearingOpened e -> Optional.ofNullable(e.sitting());
            case HearingMoved e -> Optional.of(e.sitting());
            case PetitionEvent _ -> Optional.empty();
        };
    }
}
