package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.projections.hotissue.HotIssues.Cluster;
import org.fengqiao.projections.hotissue.HotIssues.Issue;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;

/** 热点问题: what the house found, by size and growth, and what was confirmed. */
@Route(value = "hot-issues", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR"})
public class HotIssuesView extends HotPage implements AfterNavigationObserver {
    private static final long serialVersionUID = 1;

    HotIssuesView(Hot hot) {
        super(hot);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ask();
    }

    @Override
    protected void ask() {
        removeAll();
        head(say.say("hot.title"));
        about(say.say("hot.about", hot.unit(hot.unit())));
        var clusters = clusters();
        if (clusters.isEmpty()) {
            part("hot.found", nothing("hot.found.none"));
        } else {
            part(
                    "hot.found",
                    hot.export().clusters(hot, this::clusters),
                    list(clusters.stream().map(this::row).toList()));
        }
        var issues = issues();
        // one that nobody named yet is called as one of its letters is
        clusters.forEach(cluster -> shows(cluster.letters()));
        if (issues.isEmpty()) {
            part("hot.confirmed", nothing("hot.confirmed.none"));
        } else {
            part(
                    "hot.confirmed",
                    hot.export().issues(hot, this::issues),
                    list(issues.stream().map(this::row).toList()));
        }
    }

    /** What was found and is not confirmed yet. */
    private List<Cluster> clusters() {
        return hot.issues().clusters(hot.staff(), hot.unit()).stream()
                .filter(cluster -> cluster.issueId() == null)
                .toList();
    }

    private List<Issue> issues() {
        return hot.issues().issues(hot.staff(), hot.unit());
    }

    private EmptyState nothing(String key) {
        return new EmptyState(say.say(key), say.say(key + ".next"));
    }

    private static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("hot-list");
        items.forEach(list::add);
        return list;
    }

    private ListItem row(Cluster cluster) {
        var text = new ClusterText(hot, say);
        var fresh = text.fresh(cluster);
        var growth = new Span(say.say("hot.this-week", fresh));
        growth.addClassNames("tag", fresh > 0 ? "hot" : "ended");
        return row(
                "hot-issues/found/" + cluster.id(),
                text.title(cluster),
                text.facts(cluster),
                cluster.letters().size(),
                growth);
    }

    private ListItem row(Issue issue) {
        var answered = issue.answeredOn() != null;
        var tag = new Span(say.say(answered ? "hot.answered" : "hot.open"));
        tag.addClassNames("tag", answered ? "ended" : "open");
        var facts = hot.unit(issue.unit()) + " · "
                + say.say("hot.confirmed-on", say.date(issue.confirmedOn())) + " · "
                + say.say("hot.unanswered", issue.unanswered().size());
        return row(
                "hot-issues/" + issue.id(),
                issue.title(),
                facts,
                issue.letters().size(),
                tag);
    }

    private ListItem row(String address, String title, String facts, int size, Component tag) {
        var number = new Span(String.valueOf(size));
        number.addClassName("hot-size");
        number.getElement().setAttribute("title", say.say("hot.letters", size));
        var small = new Div(facts);
        small.addClassNames("quiet", "small");
        var what = new Div(new Anchor(address, title), small);
        what.addClassName("hot-what");
        return new ListItem(number, what, tag);
    }
}
