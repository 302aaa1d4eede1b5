package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.projections.hotissue.HotIssues.Cluster;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;

/** 疑似热点: one cluster with its growth, where its letters are, and the letters; an officer confirms it. */
@Route(value = "hot-issues/found/:" + ClusterView.ID, layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR"})
public class ClusterView extends HotPage implements BeforeEnterObserver {
    static final String ID = "cluster";
    private static final long serialVersionUID = 1;

    private String id = "";
    private final transient Set<String> chosen = new LinkedHashSet<>();

    ClusterView(Hot hot) {
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
        found().ifPresentOrElse(this::show, () -> {
            head(say.say("hot.title"));
            add(new EmptyState(say.say("hot.found.gone"), say.say("hot.found.gone.next")));
        });
    }

    private Optional<Cluster> found() {
        return hot.issues().cluster(hot.staff(), hot.unit(), id);
    }

    private void show(Cluster cluster) {
        var text = new ClusterText(hot, say);
        var letters = cluster.letters();
        shows(letters);
        chosen.clear();
        letters.stream().filter(letter -> letter.state().open()).forEach(letter -> chosen.add(letter.caseId()));
        var confirm = new Button(say.say("hot.confirm"), _ -> confirm(cluster, text));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(text.title(cluster), confirm, export());
        about(say.say("hot.letters", letters.size()) + " · " + say.say("hot.people", cluster.people()) + " · "
                + text.span(cluster) + (text.category(cluster).isEmpty() ? "" : " · " + text.category(cluster)));
        part("hot.growth", Bars.growth(letters, say));
        part("hot.places", Bars.places(cluster.places(), hot, say));
        part("hot.its-letters", hint(), new LetterList(letters, hot, say, letter -> Optional.of(choice(letter))));
    }

    private ExportButton export() {
        return hot.export("found", () -> found().map(Cluster::letters).orElse(List.of()));
    }

    private Div hint() {
        var hint = new Div(say.say("hot.its-letters.hint"));
        hint.addClassNames("quiet", "small");
        return hint;
    }

    private Component choice(Item letter) {
        var box = new Checkbox(chosen.contains(letter.caseId()));
        box.setAriaLabel(say.say("hot.belongs", letter.number()));
        box.setEnabled(letter.state().open());
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(letter.caseId());
            } else {
                chosen.remove(letter.caseId());
            }
        });
        return box;
    }

    private void confirm(Cluster cluster, ClusterText text) {
        new ConfirmIssueDialog(
                        hot,
                        text.title(cluster),
                        cluster.letters().getFirst(),
                        List.copyOf(chosen),
                        id -> UI.getCurrent().navigate("hot-issues/" + id))
                .open();
    }
}
