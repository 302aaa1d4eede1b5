package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 规则库: every number of the law as it stands today, and those that hold elsewhere with their switch. */
@Route(value = "rulebook", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class RulebookView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<Rule> grid = new Grid<>();
    private final Span version = new Span();

    RulebookView(House house, KeptExport export) {
        super(house, "admin.rulebook");
        var text = new RuleText(say);
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.rulebook.title"));
        grid.addColumn(HouseRow.<Rule>of(
                        text::name,
                        rule -> text.amount(rule) + " · " + rule.id() + " · " + text.source(rule),
                        _ -> "",
                        text::standing,
                        rule -> rule.on() ? "open" : "ended"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.gone"), say.say("admin.gone.next")));
        grid.setSizeFull();
        version.addClassNames("quiet", "small");
        bar(version, export.rules());
        list(grid);
        refresh();
    }

    private Rulebook book() {
        return house.lasting().rules().now();
    }

    @Override
    protected @Nullable Component panel(String id) {
        return today(id)
                .<Component>map(rule -> new RulePanel(house, book(), rule, () -> open(""), this::changed))
                .orElse(null);
    }

    /** As it stands today; where no law of today has it, as it stood last. */
    private Optional<Rule> today(String id) {
        var versions =
                book().all().stream().filter(rule -> rule.id().equals(id)).toList();
        return book().entry(id, house.today())
                .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()));
    }

    private List<Rule> each() {
        return book().all().stream()
                .map(Rule::id)
                .distinct()
                .flatMap(id -> today(id).stream())
                .toList();
    }

    @Override
    protected void refresh() {
        version.setText(say.say("admin.rulebook.version", book().version()));
        grid.setItems(each());
    }
}
