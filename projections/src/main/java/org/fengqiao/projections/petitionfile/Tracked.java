package org.fengqiao.projections.petitionfile;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.petition.TrackEvent.EffectRecorded;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.PetitionFiles.Effect;
import org.fengqiao.projections.petitionfile.PetitionFiles.Reception;
import org.fengqiao.projections.petitionfile.PetitionFiles.Track;
import org.fengqiao.projections.reading.OpenedWords;

/** How a case is handled out of the usual way, from its events (办理方式). */
final class Tracked {
    private Tracked() {}

    /** @param progress whether only progress is shown: not who leads, and nothing of what was said */
    static Track of(CaseStory story, OpenedWords words, boolean progress) {
        var receptions = new ArrayList<Reception>();
        var effects = new ArrayList<Effect>();
        for (var recorded : story.events()) {
            switch (recorded.event()) {
                case ReceivedByLeader e ->
                    receptions.add(new Reception(
                            e.occurredAt().day(), e.account(), e.unit(), words.text(e.words())));
                case EffectRecorded e -> effects.add(new Effect(e.occurredAt().day(), words.text(e.words())));
                default -> {}
            }
        }
        var glance = story.glance();
        return progress
                ? new Track(glance.simple(), null, List.of(), List.of())
                : new Track(glance.simple(), glance.charge(), List.copyOf(receptions), List.copyOf(effects));
    }
}
