package org.fengqiao.ui.admin;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.function.Function;

/**
 * A tree in one column (树形列表): a name, and under it a few quiet words.
 *
 * @param <T> a node
 */
class Tree<T> extends TreeGrid<T> {
    private static final long serialVersionUID = 1;

    Tree(String label, Branches<T> branches, Function<T, String> name, Function<T, String> about) {
        addClassNames("queue", "moves", "tree");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", label);
        addComponentHierarchyColumn(node -> line(name.apply(node), about.apply(node)))
                .setFlexGrow(1);
        setDataProvider(branches);
        setSizeFull();
    }

    private static Div line(String name, String about) {
        var quiet = new Span(about);
        quiet.addClassNames("quiet", "small");
        var line = new Div(new Span(name), quiet);
        line.addClassName("node");
        return line;
    }
}
