package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 文书模板: the words of every kind of paper, and from when they hold. */
@Route(value = "templates", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class TemplatesView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<PaperKind> grid = new Grid<>();

    TemplatesView(House house, KeptExport export) {
        super(house, "admin.templates");
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.templates.title"));
        grid.addColumn(HouseRow.<PaperKind>of(
                        say::name,
                        kind -> now(templates(kind)),
                        kind -> house.lacking(kind) == 0 ? "" : versions(kind),
                        kind -> house.lacking(kind) == 0
                                ? versions(kind)
                                : say.say("admin.template.lacking", house.lacking(kind)),
                        kind -> house.lacking(kind) == 0 ? "open" : "watched"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.gone"), say.say("admin.gone.next")));
        grid.setSizeFull();
        bar(export.templates());
        list(grid);
        refresh();
    }

    private Templates templates(PaperKind kind) {
        return house.paperForms().templates(house.staff(), kind);
    }

    private String now(Templates templates) {
        var now = templates
                .on(house.today())
                .map(version -> version.text().numbering())
                .orElseGet(() -> say.say("admin.template.none"));
        var planned = templates.versions().stream()
                .filter(version -> version.validFrom().isAfter(house.today()))
                .map(version -> say.say("admin.template.version", version.version(), say.date(version.validFrom())));
        return Stream.concat(Stream.of(now), planned).collect(Collectors.joining(" · "));
    }

    private String versions(PaperKind kind) {
        return say.say("admin.template.versions", templates(kind).versions().size());
    }

    @Override
    protected @Nullable Component panel(String id) {
        return PaperKind.of(id)
                .map(kind -> new TemplatePanel(house, kind, templates(kind), () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        grid.setItems(List.copyOf(Arrays.asList(PaperKind.values())));
    }
}
