package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.CategoryTree.Planned;
import org.fengqiao.projections.categories.ShippedCategories.Difference;
import org.fengqiao.ui.parts.Dates;
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
    private final transient CategoryText text;
    private final Button shipped;
    private final Button coming;
    private final Finder finder;
    private @Nullable LocalDate chosen;
    private transient Map<String, List<Planned>> planned = Map.of();
    private boolean onlyPlanned;

    CategoriesView(House house, HouseExport export) {
        super(house, "admin.categories");
        text = CategoryText.of(house);
        branches = new Branches<>(parent -> tree().children(parent == null ? null : parent.code()), CategoryRow::code);
        var tree = new Tree<>(say.say("admin.categories.title"), branches, text::name, row -> text.about(row, planned));
        tree.addItemClickListener(event -> open(event.getItem().code()));
        tree.setEmptyStateComponent(
                new EmptyState(say.say("admin.categories.none"), say.say("admin.categories.none.next")));
        finder = new Finder(say.say("admin.categories.find"), _ -> showRows());
        coming = act("admin.categories.planned", () -> showPlanned(!onlyPlanned));
        coming.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        shipped = act("admin.category.take", () -> new TakeShippedDialog(house, differences(), this::changed).open());
        bar(
                finder,
                dayPicker(),
                coming,
                mainAct("admin.category.add", () -> new AddCategoryDialog(house, null, this::changed).open()),
                shipped,
                export.categories(() -> chosen));
        list(tree);
        offer();
    }

    /** The tree of today, or of the day that was chosen. */
    private CategoryTree tree() {
        var categories = house.desk().categories();
        return chosen == null ? categories : categories.on(chosen);
    }

    private DatePicker dayPicker() {
        var picker = Dates.picker(say);
        picker.setAriaLabel(say.say("admin.categories.on"));
        picker.setPrefixComponent(VaadinIcon.CALENDAR.create());
        picker.addThemeVariants(DatePickerVariant.LUMO_SMALL);
        picker.addClassName("day");
        picker.setPlaceholder(say.say("date.today"));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(event -> {
            chosen = event.getValue();
            showPlanned(false);
        });
        return picker;
    }

    private void showPlanned(boolean only) {
        onlyPlanned = only;
        refresh();
    }

    private void showRows() {
        var words = finder.getValue().strip();
        if (onlyPlanned) {
            branches.show(() -> List.copyOf(plannedRows()));
        } else {
            branches.show(words.isEmpty() ? null : () -> tree().search(words, MOST_FOUND));
        }
    }

    /** Each once, the next to change first. */
    private Set<CategoryRow> plannedRows() {
        return tree().planned().stream().map(Planned::row).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Difference> differences() {
        return house.shippedCategories().differences(house.staff());
    }

    private void offer() {
        var differences = differences().size();
        shipped.setText(say.say("admin.category.take.offer", differences));
        shipped.setVisible(differences > 0);
        planned = tree().planned().stream()
                .collect(Collectors.groupingBy(each -> each.row().code()));
        coming.setText(
                onlyPlanned ? say.say("admin.categories.all") : say.say("admin.categories.planned", planned.size()));
        coming.setVisible(onlyPlanned || !planned.isEmpty());
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
        offer();
        showRows();
    }
}
