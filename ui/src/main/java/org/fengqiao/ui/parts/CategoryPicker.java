package org.fengqiao.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.ui.words.Speech;

/** Finds one of some five hundred categories by any word of its path (选择分类). */
public class CategoryPicker extends ComboBox<CategoryRow> {
    private static final int MOST = 600;
    private static final long serialVersionUID = 1;

    private final transient CategoryTree categories;

    /** Of those that can be chosen today. */
    public CategoryPicker(CategoryTree categories, Speech say) {
        this(categories, say, List.of(categories));
    }

    /** Of those too that could be chosen on the day of receipt: a petition of last year is counted as that year was. */
    public CategoryPicker(CategoryTree categories, Speech say, LocalDate receivedOn) {
        this(categories, say, List.of(categories, categories.on(receivedOn)));
    }

    private CategoryPicker(CategoryTree categories, Speech say, List<CategoryTree> trees) {
        this.categories = categories;
        setItemLabelGenerator(row -> label(row, say, trees.getLast()));
        setItemsWithFilterConverter(
                query -> found(trees, query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
    }

    /** One that cannot be chosen any more is called what it was called then. */
    private String label(CategoryRow row, Speech say, CategoryTree then) {
        return then == categories
                        || categories.find(row.code()).filter(CategoryRow::open).isPresent()
                ? categories.pathOf(row.code(), say.locale())
                : say.say("category.of-then", then.pathOf(row.code(), say.locale()));
    }

    /** Each code once, as it is today where it still is. */
    private static Stream<CategoryRow> found(List<CategoryTree> trees, String words) {
        var byCode = new LinkedHashMap<String, CategoryRow>();
        trees.forEach(tree -> tree.search(words, MOST).forEach(row -> byCode.putIfAbsent(row.code(), row)));
        return byCode.values().stream().limit(MOST);
    }

    Optional<CategoryRow> find(String code) {
        return categories.find(code);
    }
}
