package org.fengqiao.infra.repeats;

import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatCommand;
import org.fengqiao.domain.petition.RepeatCommand.FollowLeading;
import org.fengqiao.domain.petition.RepeatCommand.NoteRepeat;
import org.fengqiao.domain.petition.RepeatEvent.LeadingAnswered;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what happened to one case over to the other (重复事项跟随): that they were linked, merged or parted, and what the
 * leading one was answered. The event's identifier is in the identifier of each command, so that handling it twice does
 * nothing twice. No bean: Axon would put it among the read models.
 *
 * @see "ADR 0024 joint petitions and repeats"
 */
public final class RepeatFollower {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatFollower.class);

    private final CaseHistory history;
    private final CommandDoor door;

    RepeatFollower(CaseHistory history, CommandDoor door) {
        this.history = history;
        this.door = door;
    }

    @EventHandler
    void on(PetitionEvent event, @MessageIdentifier String id) {
        switch (event) {
            case SameMatterDecided e ->
                note(e.otherCaseId(), e.caseId(), e.same() ? Repeat.LINKED : Repeat.UNLINKED, id);
            case PetitionMerged e -> note(e.otherCaseId(), e.caseId(), Repeat.MERGED, id);
            case MergeUndone e -> note(e.otherCaseId(), e.caseId(), Repeat.PARTED, id);
            case OpinionGiven e -> follow(e.caseId(), true, e.opinion().outcome(), id);
            case ReplyGiven e -> follow(e.caseId(), true, null, id);
            case ReviewConcluded e
            when e.opinion().outcome() == ReviewOutcome.CHANGED -> follow(e.caseId(), true, null, id);
            case LeadingAnswered e -> follow(e.caseId(), true, e.outcome(), id);
            // What its own complainant gave up or agreed to, or was led to, says nothing to the others.
            case PetitionWithdrawn e -> follow(e.caseId(), false, null, id);
            case PetitionRefused e -> follow(e.caseId(), false, null, id);
            case AgreementReached e -> follow(e.caseId(), false, null, id);
            case LedToProcedure e -> follow(e.caseId(), false, null, id);
            default -> {}
        }
    }

    private void note(String inCase, String about, Repeat how, String id) {
        send(new NoteRepeat(inCase, about, how), id);
    }

    private void follow(String leading, boolean answered, @Nullable OpinionOutcome outcome, String id) {
        for (var merged : mergedInto(leading)) {
            send(new FollowLeading(merged, leading, answered, outcome), id);
        }
    }

    private Set<String> mergedInto(String leading) {
        return CaseStory.of(history.of(leading))
                .map(story -> story.glance().merged())
                .orElse(Set.of());
    }

    private void send(RepeatCommand command, String id) {
        try {
            door.send(new Actor.House(), command, "repeat/" + id + "/" + command.caseId());
        } catch (Refused refused) {
            if (CommandDoor.lostEveryRace(refused)) {
                throw refused;
            }
            // parted a moment ago: then there is nothing to carry over
            LOG.info("{} was not carried over: {}", command.getClass().getSimpleName(), refused.code());
        }
    }
}
