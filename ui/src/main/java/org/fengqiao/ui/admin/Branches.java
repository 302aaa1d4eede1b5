package org.fengqiao.ui.admin;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tree that is asked for branch by branch (逐级载入), or the flat list of what a search found.
 *
 * @param <T> a node
 */
final class Branches<T> extends AbstractBackEndHierarchicalDataProvider<T, Void> {
    private static final long serialVersionUID = 1;

    private final transient Function<@Nullable T, List<T>> below;
    private final transient Function<T, String> idOf;
    private transient @Nullable Supplier<List<T>> found;

    /** @param below nodes right below one; those at the top for null */
    Branches(Function<@Nullable T, List<T>> below, Function<T, String> idOf) {
        this.below = below;
        this.idOf = idOf;
    }

    /** Shows what was found instead of the top; the top again for null. */
    void show(@Nullable Supplier<List<T>> next) {
        found = next;
        refreshAll();
    }

    boolean isEmpty() {
        return at(null).isEmpty();
    }

    private List<T> at(@Nullable T parent) {
        return parent == null && found != null ? found.get() : below.apply(parent);
    }

    @Override
    public Object getId(T item) {
        return idOf.apply(item);
    }

    @Override
    public boolean hasChildren(T item) {
        return !below.apply(item).isEmpty();
    }

    @Override
    public int getChildCount(HierarchicalQuery<T, Void> query) {
        return (int) fetchChildrenFromBackEnd(query).count();
    }

    @Override
    protected Stream<T> fetchChildrenFromBackEnd(HierarchicalQuery<T, Void> query) {
        return at(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
    }
}
