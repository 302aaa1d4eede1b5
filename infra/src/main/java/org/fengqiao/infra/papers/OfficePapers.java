package org.fengqiao.infra.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.Templates.Version;
import org.fengqiao.domain.petition.RecordCommand.IssuePaper;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Foresight;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.papers.Papers;
import org.fengqiao.projections.papers.Press;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues papers under their numbers, and makes them when they are asked for. */
@Component
class OfficePapers implements Papers {
    private final Cases cases;
    private final Foresight foresight;
    private final CaseHistory history;
    private final CaseDoor door;
    private final Function<Actor, Facts> facts;
    private final Forms forms;
    private final PaperNumbers numbers;
    private final MadePapers made;
    private final WholeFile wholeFile;
    private final ServiceProof proofs;
    private final Press press;
    private final Units units;
    private final AccessLog log;

    OfficePapers(
            Cases cases,
            Foresight foresight,
            CaseHistory history,
            CaseDoor door,
            Function<Actor, Facts> facts,
            Forms forms,
            PaperNumbers numbers,
            MadePapers made,
            WholeFile wholeFile,
            ServiceProof proofs,
            Press press,
            Units units,
            AccessLog log) {
        this.cases = cases;
        this.foresight = foresight;
        this.history = history;
        this.door = door;
        this.facts = facts;
        this.forms = forms;
        this.numbers = numbers;
        this.made = made;
        this.wholeFile = wholeFile;
        this.proofs = proofs;
        this.press = press;
        this.units = units;
        this.log = log;
    }

    @Override
    public Receipt issue(Actor actor, String caseId, PaperId paper, String commandId) {
        var story = CaseStory.of(history.of(caseId)).orElseThrow(() -> Refused.unknown("case.unknown"));
        checkMayIssue(actor, story);
        var command = issued(story, paper).orElseGet(() -> next(actor, story, paper));
        return cases.send(actor, command, commandId);
    }

    /** What was issued is asked for as it was, so that the same command again gets its first result. */
    private static Optional<IssuePaper> issued(CaseStory story, PaperId paper) {
        return story.told(PaperIssued.class)
                .map(told -> told.event())
                .filter(event -> event.paper().equals(paper))
                .findFirst()
                .map(event ->
                        new IssuePaper(event.caseId(), event.paper(), event.number(), event.template(), event.stamp()));
    }

    /** A number is taken only for a paper that would not be refused. */
    private IssuePaper next(Actor actor, CaseStory story, PaperId paper) {
        var today = facts.apply(actor).today();
        var unit = story.glance().papers().stream()
                .filter(ground -> ground.paper().equals(paper))
                .map(ground -> ground.unit())
                .findFirst()
                .orElseThrow(() -> Refused.unknown("paper.unknown"));
        var template = forms.templates(paper.kind()).on(today).orElseThrow(() -> Refused.conflict("paper.no-template"));
        foresight.of(actor, command(story.caseId(), paper, unit, today, 1, template));
        var count = numbers.of(story.caseId(), paper, unit, today.getYear());
        return command(story.caseId(), paper, unit, today, count, template);
    }

    /** Asked before anything is looked up, so that nobody learns from the answer which papers there are. */
    private void checkMayIssue(Actor actor, CaseStory story) {
        var relations =
                story.glance().involvement().of(actor, facts.apply(actor).units());
        if (Authority.ground(actor, Permission.ISSUE_PAPER, relations).isEmpty()) {
            log.remember(Looks.at(AccessKind.DENIED, actor, Optional.empty(), story.caseId())
                    .detailed(Permission.ISSUE_PAPER.name()));
            throw Authority.refused(Permission.ISSUE_PAPER, relations);
        }
    }

    private IssuePaper command(
            String caseId, PaperId paper, UnitCode unit, LocalDate today, int count, Version template) {
        var text = template.text().number(units.nameOf(unit), today.getYear(), count);
        var number = new PaperNumber(unit, paper.kind(), today.getYear(), count, text);
        return new IssuePaper(
                caseId, paper, number, template.version(), forms.stampOf(unit).orElse(null));
    }

    @Override
    public Document open(Actor actor, String caseId, PaperId paper, @Nullable String purpose) {
        var handed = door.paper(actor, caseId, paper, purpose);
        var printed = made.of(handed);
        return new Document(PaperText.fileName(printed.number()), press.paper(printed));
    }

    @Override
    public Document proof(Actor actor, String caseId, PaperId paper, @Nullable String purpose) {
        if (!(actor instanceof Actor.Staff)) {
            throw Refused.denied("authority.denied", Permission.ISSUE_PAPER.name());
        }
        if (!paper.kind().forComplainant()) {
            throw Refused.invalid("paper.proof-of-what");
        }
        var handed = door.paper(actor, caseId, paper, purpose);
        var story = CaseStory.of(history.of(caseId)).orElseThrow(() -> Refused.unknown("case.unknown"));
        var printed = proofs.of(story, handed.issued().recorded(), made.of(handed));
        return new Document(PaperText.fileName(printed.title() + " " + printed.number()), press.proof(printed));
    }

    @Override
    public Document wholeFile(Actor actor, String caseId, @Nullable String purpose) {
        return wholeFile.of(actor, caseId, purpose);
    }
}
