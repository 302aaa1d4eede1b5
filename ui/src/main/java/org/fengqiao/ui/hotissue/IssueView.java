package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.fengqiao.projections.hotissue.HotIssues.Issue;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.AnswerText;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.DeskLayout;

/** 热点问题: a confirmed one, its letters, what may belong to it too, the one answer, and what was done to many at once. */
@Route(value = "hot-issues/:" + IssueView.ID, layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR"})
public class IssueView extends HotPage implements BeforeEnterObserver {
    static final String ID = "issue";
    private static final long serialVersionUID = 1;

    private String id = "";

    IssueView(Hot hot) {
        super(hot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).orElse("");
        ask();
    }

    @Override
    protected void ask() {
        removeAll();
        hot.issues().issue(hot.staff(), id).ifPresentOrElse(this::show, () -> {
            head(say.say("hot.title"));
            add(new EmptyState(say.say("hot.issue.gone"), say.say("hot.issue.gone.next")));
        });
    }

    private void show(Issue issue) {
        shows(issue.letters());
        shows(issue.suggested());
        var works = hot.work().works(hot.staff(), id);
        var now = works.stream().filter(Work::running).findFirst();
        var running = now.isPresent();
        head(issue.title(), running ? new Component[0] : actions(issue).toArray(Component[]::new));
        var answeredOn = issue.answeredOn();
        about(hot.unit(issue.unit()) + " · " + say.name(issue.kind()) + " · "
                + hot.desk().categories().pathOf(issue.category(), say.locale()) + " · "
                + say.say("hot.confirmed-on", say.date(issue.confirmedOn()))
                + (answeredOn == null ? "" : " · " + say.say("hot.answered-on", say.date(answeredOn))));
        now.ifPresent(work -> add(new WorkNote(hot, id, work, this::ask)));
        if (answeredOn != null) {
            hot.issues()
                    .answer(hot.staff(), id)
                    .ifPresent(answer -> part("hot.its-answer", new AnswerText(answer, say)));
        }
        if (!issue.letters().isEmpty()) {
            part("hot.growth", Bars.growth(issue.letters(), say));
            part("hot.places", Bars.places(issue.places(), hot, say));
        }
        if (!issue.suggested().isEmpty()) {
            part("hot.suggested", new LetterList(issue.suggested(), hot, say, letter -> Optional.of(join(letter))));
        }
        part(
                "hot.its-letters",
                new LetterList(issue.letters(), hot, say, letter -> running ? Optional.empty() : leave(letter)));
        var ended = works.stream().filter(work -> !work.running()).toList();
        if (!ended.isEmpty()) {
            part("hot.works", new WorkStory(ended, hot, say));
        }
        part(
                "hot.story",
                new StoryList(hot.work().story(hot.staff(), id), new StoryText(hot, say)),
                hot.export().story(hot, id));
    }

    private List<Component> actions(Issue issue) {
        var actions = new ArrayList<Component>();
        if (issue.answeredOn() == null && !issue.letters().isEmpty()) {
            actions.add(primary("hot.answer", () -> new AnswerIssueDialog(hot, issue, this::ask).open()));
        } else if (!issue.unanswered().isEmpty()) {
            actions.add(primary(
                    "hot.answer-rest", () -> attempt(() -> hot.work().answerRest(hot.staff(), id))));
        }
        if (!issue.suggested().isEmpty()) {
            var all = issue.suggested().stream().map(Item::caseId).toList();
            actions.add(new Button(say.say("hot.join-all", all.size()), _ -> join(all)));
        }
        actions.add(new Button(say.say("hot.join"), _ -> new JoinDialog(hot, id, this::ask).open()));
        actions.add(new Button(say.say("hot.correct"), _ -> new CorrectIssueDialog(hot, issue, this::ask).open()));
        actions.add(hot.export(
                id,
                () -> hot.issues().issue(hot.staff(), id).map(Issue::letters).orElse(List.of())));
        return actions;
    }

    private Button primary(String key, Runnable then) {
        var button = new Button(say.say(key), _ -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button join(Item letter) {
        var button = new Button(say.say("hot.join-this"), _ -> join(List.of(letter.caseId())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.say("hot.join-this.of", letter.number()));
        return button;
    }

    private void join(List<String> caseIds) {
        attempt(() -> hot.work().join(hot.staff(), id, caseIds, null));
    }

    private Optional<Component> leave(Item letter) {
        if (!letter.state().open()) {
            return Optional.empty();
        }
        var button = new Button(say.say("hot.leave"), _ -> new LeaveDialog(hot, id, letter, this::ask).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.say("hot.leave.of", letter.number()));
        return Optional.of(button);
    }

    private void attempt(Runnable what) {
        try {
            what.run();
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
        ask();
    }
}
