package org.fengqiao.projections.petitionfile;

import java.util.List;
import java.util.function.BiPredicate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Barred;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.petitionfile.KeptFrom.AskedRecusal;
import org.fengqiao.projections.petitionfile.PetitionFile.Past;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.CaseDoor.Opened;
import org.fengqiao.projections.reading.OpenedWords;
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
    private final BiPredicate<Actor, String> knownIssues;

    /** @param knownIssues whether there is a hot issue for an actor, who must not even learn its identifier otherwise */
    public FoldedPetitionFiles(CaseDoor door, Vault vault, BiPredicate<Actor, String> knownIssues) {
        this.door = door;
        this.vault = vault;
        this.knownIssues = knownIssues;
    }

    @Override
    public PetitionFile open(Actor actor, String caseId, @Nullable String purpose) {
        return file(door.file(actor, caseId, purpose, ""));
    }

    @Override
    public PetitionFile asOf(Actor actor, String caseId, @Nullable String purpose, AsOf then) {
        return file(door.file(actor, caseId, purpose, "", then));
    }

    private PetitionFile file(Opened opened) {
        var story = opened.story();
        var words = OpenedWords.of(story, vault, opened.sight(Question.FILE));
        var glance = story.glance();
        var reasons = opened.facts().reasons();
        var work = words.opens(CaseField.WORK);
        var parties = new Parties(story, words);
        var papers = new Papers(story, words);
        var outcomes = new Outcomes(story, words, reasons);
        var amendments = new Amendments(story, words);
        var acts = work && opened.asOf() == null;
        var actions =
                acts ? AllowedActions.of(story.petition(), opened.relations(), opened.facts()) : List.<Action>of();
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
                glance.state().decider(glance.involvement()).orElse(null),
                work ? glance.holder().account() : null,
                standing(glance, opened.facts()),
                glance.deadlines(),
                glance.imported(),
                outcomes.daysToAnswer(),
                words.areWithheld(),
                parties.person(),
                parties.letter(),
                work ? papers.attachments() : List.of(),
                new PaperShelf(story, opened.acting(), opened.facts())
                        .papers(opened.sight(Question.FILE).shown(CaseField.PAPERS)),
                work ? new Remarks(story, words, reasons).notes() : List.of(),
                work ? papers.supplements() : List.of(),
                work ? outcomes.withdrawal() : null,
                work ? parties.assisting() : List.of(),
                outcomes.sending(),
                outcomes.handedBackBy(),
                outcomes.answer(),
                Judged.of(story, words),
                work ? watch(glance) : Watch.NOTHING,
                work ? new Tracked(story, words).track() : Track.USUAL,
                outcomes.notAccepted(),
                words.opens(CaseField.RATING) ? outcomes.rating() : null,
                work ? amendments.corrections() : List.of(),
                work ? amendments.sameMatters() : List.of(),
                work ? amendments.merging(other -> door.beside(opened, other)) : Merging.NONE,
                work ? hotIssue(opened) : null,
                words.opens(CaseField.WALL) ? keptFrom(glance.barred()) : KeptFrom.NOBODY,
                LifeSteps.of(story),
                actions,
                acts ? AllowedActions.later(glance, actions, opened.facts()) : List.of(),
                story.sequence(),
                past(opened));
    }

    private static @Nullable Past past(Opened opened) {
        return opened.asOf() == null ? null : new Past(opened.facts().today(), opened.latest());
    }

    private static Watch watch(PetitionGlance glance) {
        return new Watch(glance.marks(), glance.alarm(), glance.supervision(), glance.missed());
    }

    private @Nullable String hotIssue(Opened opened) {
        var issue = opened.story().glance().hotIssue();
        return issue != null && knownIssues.test(opened.facts().actor(), issue) ? issue : null;
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
