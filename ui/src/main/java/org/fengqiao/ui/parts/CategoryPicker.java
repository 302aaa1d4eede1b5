package org.fengqiao.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.ui.words.Speech;

/** Finds one of some five hundred categories by any word of its path (选择分类). */
public class CategoryPicker extends ComboBox<CategoryRow> {
    private static final int MOST = 600;
    private static final long serialVersionUID = 1;

    private final transient CategoryTree categories;

    public CategoryPicker(CategoryTree categories, Speech say) {
        this.categories = categories;
        setItemLabelGenerator(row -> categories.pathOf(row.code(), say.locale()));
        setItemsWithFilterConverter(
                query -> categories.search(query.getFilter().orElse(""), MOST).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
    }

    Optional<CategoryRow> find(String code) {
        return categories.find(code);
    }
}
