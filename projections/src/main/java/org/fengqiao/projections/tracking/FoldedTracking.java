package org.fengqiao.projections.tracking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Conclusion;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Reached;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.AllowedActions;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Progress, folded from the case's own events when it is asked for.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
public final class FoldedTracking implements Tracking {
    private final CaseHistory history;
    private final QueryCodes codes;
    private final Function<Actor, Facts> facts;
    private final AccessLog log;
    private final Vault vault;
    private final Units units;
    private final Predicate<String> shownTypes;

    /**
     * @param facts what is known today, for this actor
     * @param shownTypes the events that have a sentence for the complainant; all others stay inside
     */
    public FoldedTracking(
            CaseHistory history,
            QueryCodes codes,
            Function<Actor, Facts> facts,
            AccessLog log,
            Vault vault,
            Units units,
            Predicate<String> shownTypes) {
        this.history = history;
        this.codes = codes;
        this.facts = facts;
        this.log = log;
        this.vault = vault;
        this.units = units;
        this.shownTypes = shownTypes;
    }

    @Override
    public Actor.Complainant signIn(String number, String code) {
        var caseId = codes.caseOf(number, code);
        if (caseId.isEmpty()) {
            log.remember(Access.of(AccessKind.DENIED, Access.NOBODY, null, null).detailed("tracking.unknown"));
            throw unknown();
        }
        return new Actor.Complainant(caseId.get());
    }

    @Override
    public Progress progress(Actor.Complainant complainant) {
        var story = open(complainant);
        var today = facts.apply(complainant);
        var relations = story.glance().involvement().of(complainant, today.units());
        var words = OpenedWords.of(story, vault, Sight.of(Question.TRACKING, complainant, relations));
        return progress(story, words, today, AllowedActions.of(story.petition(), relations, today));
    }

    @Override
    public Chosen contact(Actor.Complainant complainant) {
        var contact = Reached.by(open(complainant));
        return new Chosen(contact.means(), contact.confidential(), contact.address());
    }

    private CaseStory open(Actor.Complainant complainant) {
        var story = CaseStory.of(history.of(complainant.caseId())).orElseThrow(FoldedTracking::unknown);
        var units = facts.apply(complainant).units();
        var relations = story.glance().involvement().of(complainant, units);
        var duty = Authority.require(complainant, Permission.READ_PROGRESS, relations);
        log.remember(Looks.at(AccessKind.TRACKED, complainant, Optional.of(duty), complainant.caseId()));
        return story;
    }

    private Progress progress(CaseStory story, OpenedWords words, Facts today, List<Action> actions) {
        var glance = story.glance();
        var holder = glance.holder().unit();
        var next = Owed.next(glance);
        var leading = Optional.ofNullable(glance.mergedInto()).flatMap(into -> CaseStory.of(history.of(into)));
        return new Progress(
                glance.number().value(),
                glance.state(),
                words.text(glance.entered().get(Fact.TITLE)),
                glance.receivedOn(),
                glance.headcount(),
                holder,
                units.nameOf(holder),
                glance.involvement().desk(today.units()),
                today.units()
                        .find(holder)
                        .flatMap(node -> node.superior())
                        .map(units::nameOf)
                        .orElse(null),
                next.map(Deadline::on).orElse(null),
                next.filter(deadline -> deadline.isPastOn(today.today())).isPresent(),
                new TrackedSteps(units, shownTypes).of(story),
                new WordsTold(words, leading).of(story, actions.contains(Action.SERVE)),
                papers(story, actions.contains(Action.SERVE)),
                actions.contains(Action.SUPPLEMENT),
                actions.contains(Action.WITHDRAW),
                actions.contains(Action.RATE),
                story.standing(PetitionRated.class).map(PetitionRated::grade).orElse(null),
                remedies(glance, actions, today.units()),
                new HearingTold(words).of(story, today.today()),
                Reached.by(story).confidential(),
                leading.map(earlier -> new LeadingCase(units).of(earlier, today))
                        .orElse(null));
    }

    private Remedies remedies(PetitionGlance glance, List<Action> actions, UnitTree units) {
        var conclusion = glance.conclusion();
        var asking = actions.contains(Action.ASK_FOR_REVIEW) ? asking(conclusion, units) : Asking.NOWHERE;
        return new Remedies(
                actions.contains(Action.SERVE),
                asking,
                actions.contains(Action.WITHDRAW_REVIEW),
                glance.deadline(Clock.REVIEW_REQUEST).map(Deadline::on).orElse(null),
                conclusion != null && conclusion.instance().last(),
                conclusion == null || conclusion.instance().last()
                        ? null
                        : conclusion.instance().next(),
                asking == Asking.HERE
                        ? superior(conclusion, units).map(this.units::nameOf).orElse(null)
                        : null);
    }

    private static Asking asking(@Nullable Conclusion conclusion, UnitTree units) {
        return superior(conclusion, units).isPresent() ? Asking.HERE : Asking.ELSEWHERE;
    }

    private static Optional<UnitCode> superior(@Nullable Conclusion conclusion, UnitTree units) {
        return Optional.ofNullable(conclusion)
                .flatMap(standing -> units.find(standing.by()))
                .flatMap(UnitTree.Node::superior);
    }

    /** What waits to be opened, which is its service, is not there to download before. */
    private static List<IssuedPaper> papers(CaseStory story, boolean unopened) {
        return story.told(PaperIssued.class)
                .map(told -> told.event())
                .filter(e -> e.paper().kind().forComplainant())
                .filter(e -> !story.glance().waitsToBeOpened(e.paper()))
                .map(e -> paper(story, e, unopened))
                .toList();
    }

    private static IssuedPaper paper(CaseStory story, PaperIssued issued, boolean unopened) {
        var waiting = unopened ? WordsTold.lastOpinion(story) : Optional.<Recorded>empty();
        return new IssuedPaper(
                issued.paper(),
                issued.number().text(),
                issued.occurredAt(),
                story.glance().replaced().containsKey(issued.paper()),
                story.lapsed(issued.paper(), by -> waiting.filter(by::equals).isEmpty()));
    }

    private static Refused unknown() {
        return Refused.unknown("tracking.unknown");
    }
}
