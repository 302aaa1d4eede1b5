package org.fengqiao.projections.petitionfile;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Barred;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.CaseDoor.Opened;
import org.fengqiao.projections.reading.ContactWords;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.reading.Reach;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Files, folded from the case's own events when they are opened: never stale, nothing to rebuild.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
public final class FoldedPetitionFiles implements PetitionFiles {
    private final CaseDoor door;
    private final Vault vault;

    public FoldedPetitionFiles(CaseDoor door, Vault vault) {
        this.door = door;
        this.vault = vault;
    }

    @Override
    public PetitionFile open(Actor actor, String caseId, @Nullable String purpose) {
        var opened = door.file(actor, caseId, purpose, "");
        return switch (opened.reach()) {
            case WHOLE -> file(opened, OpenedWords.of(events(opened), vault));
            case WITHOUT_WORDS, PROGRESS -> file(opened, OpenedWords.withheld());
        };
    }

    private static List<PetitionEvent> events(Opened opened) {
        return opened.story().events().stream().map(Recorded::event).toList();
    }

    private static PetitionFile file(Opened opened, OpenedWords all) {
        var story = opened.story();
        var words = ContactWords.sparing(all, story, opened.facts().actor(), opened.relations());
        var glance = story.glance();
        var reasons = opened.facts().reasons();
        var progress = opened.reach() == Reach.PROGRESS;
        var parties = new Parties(story, words);
        var papers = new Papers(story, words);
        var outcomes = new Outcomes(story, words, reasons);
        var amendments = new Amendments(story, words);
        var actions =
                progress ? List.<Action>of() : AllowedActions.of(story.petition(), opened.relations(), opened.facts());
        return new PetitionFile(
                story.caseId(),
                glance.number().value(),
                glance.state(),
                glance.kind(),
                glance.category(),
                glance.channel(),
                glance.receivedOn(),
                glance.headcount(),
                glance.holder().unit(),
                progress ? null : glance.holder().account(),
                standing(glance, opened.facts()),
                glance.deadlines(),
                glance.imported(),
                outcomes.daysToAnswer(),
                words.areWithheld(),
                parties.person(),
                parties.letter(),
                progress ? List.of() : papers.attachments(),
                new PaperShelf(story, opened.relations(), opened.facts()).papers(progress),
                progress ? List.of() : new Remarks(story, words, reasons).notes(),
                progress ? List.of() : papers.supplements(),
                parties.assisting(),
                outcomes.sending(),
                outcomes.answer(),
                Judged.of(story, words),
                new Watch(glance.marks(), glance.alarm(), glance.supervision()),
                new Tracked(story, words).track(progress),
                outcomes.notAccepted(),
                progress ? null : outcomes.rating(),
                progress ? List.of() : amendments.corrections(),
                progress ? List.of() : amendments.sameMatters(),
                progress ? Merging.NONE : amendments.merging(),
                progress ? null : glance.hotIssue(),
                progress ? KeptFrom.NOBODY : keptFrom(glance.barred()),
                LifeSteps.of(story),
                actions,
                progress ? List.of() : AllowedActions.later(glance, actions, opened.facts()),
                story.sequence());
    }

    private static KeptFrom keptFrom(Barred barred) {
        return new KeptFrom(
                barred.accused().units(),
                barred.accused().accounts(),
                barred.recused().stream().sorted().toList(),
                barred.asked().stream()
                        .map(one -> new AskedRecusal(one.account(), one.disclosed()))
                        .toList());
    }

    private static Standing standing(PetitionGlance glance, Facts facts) {
        var soon = facts.rulebook().dueSoonUntil(facts.today(), facts.calendar());
        return glance.nextBinding()
                .map(next -> Standing.of(next.on(), facts.today(), soon))
                .orElse(Standing.NO_TERM);
    }
}
