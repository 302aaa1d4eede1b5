package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.ShippedCategories.Difference;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 分类: the tree of three levels by which cases are sorted. */
@Route(value = "categories", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class CategoriesView extends HouseView {
    private static final int MOST_FOUND = 600;
    private static final long serialVersionUID = 1;

    private final transient Branches<CategoryRow> branches;
    private final Button shipped;

    CategoriesView(House house, HouseExport export) {
        super(house, "admin.categories");
        var categories = house.desk().categories();
        branches =
                new Branches<>(parent -> categories.children(parent == null ? null : parent.code()), CategoryRow::code);
        var tree = new Tree<>(say.say("admin.categories.title"), branches, this::name, CategoryRow::code);
        tree.addItemClickListener(event -> open(event.getItem().code()));
        tree.setEmptyStateComponent(
                new EmptyState(say.say("admin.categories.none"), say.say("admin.categories.none.next")));
        bar(new Finder(
                say.say("admin.categories.find"),
                words -> branches.show(words.isEmpty() ? null : () -> categories.search(words, MOST_FOUND))));
        shipped = act("admin.category.take", () -> new TakeShippedDialog(house, differences(), this::changed).open());
        bar(
                mainAct("admin.category.add", () -> new AddCategoryDialog(house, null, this::changed).open()),
                shipped,
                export.categories());
        list(tree);
        offer();
    }

    private List<Difference> differences() {
        return house.shippedCategories().differences(house.staff());
    }

    private void offer() {
        var differences = differences().size();
        shipped.setText(say.say("admin.category.take.offer", differences));
        shipped.setVisible(differences > 0);
    }

    private String name(CategoryRow row) {
        var english = row.nameEn();
        return say.english() && english != null ? english : row.name();
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.desk()
                .categories()
                .find(id)
                .map(row -> new CategoryPanel(house, row, () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        branches.refreshAll();
        offer();
    }
}
