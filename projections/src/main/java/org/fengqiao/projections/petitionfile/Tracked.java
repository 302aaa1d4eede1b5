package org.fengqiao.projections.petitionfile;

import java.util.List;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.petition.TrackEvent.EffectRecorded;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.Track.AgreedWords;
import org.fengqiao.projections.petitionfile.Track.Effect;
import org.fengqiao.projections.petitionfile.Track.Reception;
import org.fengqiao.projections.petitionfile.Track.Settlement;
import org.fengqiao.projections.reading.OpenedWords;
import org.jspecify.annotations.Nullable;

/** How a case is handled out of the usual way, from its events (办理方式). */
record Tracked(CaseStory story, OpenedWords words) {
    Track track() {
        var glance = story.glance();
        return new Track(glance.simple(), glance.charge(), receptions(), effects(), settlements(), agreement());
    }

    private List<Reception> receptions() {
        return story.told(ReceivedByLeader.class)
                .map(told -> told.event())
                .map(e -> new Reception(e.occurredAt().day(), e.account(), e.unit(), words.text(e.words())))
                .toList();
    }

    private List<Effect> effects() {
        return story.told(EffectRecorded.class)
                .map(told -> told.event())
                .map(e -> new Effect(e.occurredAt().day(), words.text(e.words())))
                .toList();
    }

    private List<Settlement> settlements() {
        return story.told(BodiesSettled.class)
                .map(told -> told.event())
                .map(e -> new Settlement(
                        e.manner(), e.occurredAt().day(), e.responsible(), e.assisting(), words.text(e.minutes())))
                .toList();
    }

    private @Nullable AgreedWords agreement() {
        return story.told(AgreementReached.class)
                .map(told -> told.event().agreement())
                .map(a -> new AgreedWords(a.manner(), a.on(), words.text(a.parties()), words.text(a.content())))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
