package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.worklist.Worklist.Candidate;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What may be about the same matter and was not decided yet (疑似同一事项), each with why, for who may decide it; P03. */
class LikelySame extends FileSection {
    private static final int MOST = 5;
    private static final long serialVersionUID = 1;

    LikelySame(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.likely-same");
        var decided = file.sameMatters().stream().map(SameMatter::otherCaseId).collect(Collectors.toSet());
        List<Candidate> likely = file.actions().contains(Action.SAME_MATTER)
                ? desk.worklist().likelySame(desk.staff(), file.caseId())
                : List.of();
        var open = likely.stream()
                .filter(candidate -> !decided.contains(candidate.item().caseId()))
                .toList();
        open.stream().limit(MOST).forEach(candidate -> show(say, candidate));
        if (open.size() > MOST) {
            line(quiet(say.say("file.likely-same.more", open.size() - MOST)));
        }
        setVisible(!open.isEmpty());
    }

    private void show(Speech say, Candidate candidate) {
        var item = candidate.item();
        var why = candidate.reasons().stream()
                .map(code -> say.say("same." + code))
                .collect(Collectors.joining(say.say("said.and")));
        line(
                new Anchor(PetitionNavigation.addressOf(item.caseId()), item.number()),
                new Span(item.title()),
                quiet(why));
    }
}
