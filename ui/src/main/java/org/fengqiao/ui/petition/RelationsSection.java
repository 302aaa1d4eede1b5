package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;
import org.fengqiao.projections.hotissue.HotIssues.Named;
import org.fengqiao.projections.petitionfile.Merging.MergedLetter;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.CallLink;
import org.fengqiao.ui.parts.HotIssueLink;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Who else has to do with it (关系): sender, assistants, what it repeats, the hot issue it belongs to. */
class RelationsSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    RelationsSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.relations");
        this.desk = desk;
        var facts = new DescriptionList();
        facts.addClassName("facts-list");
        var sending = file.sending();
        if (sending != null) {
            fact(facts, "file.sent-by", desk.units().nameOf(sending.from()) + " · " + say.moment(sending.at()));
            fact(facts, "file.report-term", sending.term() == null ? null : say.date(sending.term()));
            fact(facts, "file.sent-reason", sending.reason());
            fact(facts, "file.objection", sending.objection());
        }
        file.assisting()
                .forEach(assistance -> fact(
                        facts,
                        "file.assists",
                        desk.units().nameOf(assistance.unit()) + " · " + say.moment(assistance.since())));
        var call = Optional.ofNullable(desk.calls().getIfAvailable())
                .flatMap(calls -> calls.ofPetition(desk.staff(), file.caseId()));
        var hot = hotIssue(file.hotIssue());
        facts.setVisible(facts.getChildren().findAny().isPresent());
        add(facts);
        hot.ifPresent(issue -> line(quiet(say.say("file.hot-issue")), new HotIssueLink(issue.id(), issue.title())));
        call.ifPresent(from -> line(quiet(say.say("file.call")), new CallLink(from.callId(), from.number())));
        var merging = file.merging();
        if (merging.into() != null) {
            show("file.merged-into", merging.into());
        }
        var told = merging.letters().stream().map(MergedLetter::caseId).toList();
        var untold =
                merging.merged().stream().filter(each -> !told.contains(each)).toList();
        untold.forEach(each -> show("file.merged-here", each));
        file.sameMatters().stream()
                .filter(other -> !merging.tells(other.otherCaseId()))
                .forEach(other -> show(other.same() ? "act.same.yes" : "act.same.no", other.otherCaseId()));
        setVisible(sending != null
                || call.isPresent()
                || hot.isPresent()
                || !file.assisting().isEmpty()
                || merging.into() != null
                || !untold.isEmpty()
                || file.sameMatters().stream().anyMatch(other -> !merging.tells(other.otherCaseId())));
    }

    /** Nothing for whom it does not exist, because one of its letters is kept from them. */
    private Optional<Named> hotIssue(@Nullable String issueId) {
        var issues = desk.hotIssues().getIfAvailable();
        return issues == null || issueId == null ? Optional.empty() : issues.named(desk.staff(), issueId);
    }

    private void show(String as, String otherCaseId) {
        var number = desk.worklist()
                .find(desk.staff(), otherCaseId)
                .map(Item::number)
                .orElse(say.say("file.other-case"));
        line(quiet(say.say(as)), new Anchor(PetitionNavigation.addressOf(otherCaseId), number));
    }
}
