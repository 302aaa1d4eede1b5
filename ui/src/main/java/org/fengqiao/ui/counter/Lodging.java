package org.fengqiao.ui.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.refusal.Refused.Kind;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.cases.NewPetition;
import org.springframework.stereotype.Component;

/** Turns a draft into a petition (提交), once however often it is sent. */
@Component
class Lodging {
    private final Cases cases;
    private final Centres centres;
    private final Ways ways;
    private final Clock clock;

    Lodging(Cases cases, Centres centres, Ways ways, Clock clock) {
        this.cases = cases;
        this.centres = centres;
        this.ways = ways;
        this.clock = clock;
    }

    /** Two clicks at once meet inside: the second then finds what the first has lodged. */
    Lodged lodge(Draft draft, List<Upload> uploads) {
        var sender = new Actor.Complainant(draft.id());
        var petition = petition(draft, uploads);
        try {
            return cases.lodge(sender, petition, draft.id());
        } catch (Refused refused) {
            if (refused.kind() != Kind.CONFLICT) {
                throw refused;
            }
            return cases.lodge(sender, petition, draft.id());
        }
    }

    private NewPetition petition(Draft draft, List<Upload> uploads) {
        var centre = centres.chosen(draft).orElseThrow(() -> Refused.invalid("unit.unknown", ""));
        return new NewPetition(
                Channel.NETWORK,
                UnitCode.of(centre.code()),
                LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI),
                draft.answer(Question.NAME),
                draft.answerOrNull(Question.PHONE),
                draft.answerOrNull(Question.ADDRESS),
                draft.headcount(),
                null,
                draft.answer(Question.TITLE),
                draft.answer(Question.TEXT),
                draft.answerOrNull(Question.REQUEST),
                draft.answerOrNull(Question.PLACE),
                null,
                centres.accused(draft),
                uploads,
                ways.wish(draft),
                draft.headcount() == 1 ? null : draft.answerOrNull(Question.REPRESENTATIVES));
    }
}
