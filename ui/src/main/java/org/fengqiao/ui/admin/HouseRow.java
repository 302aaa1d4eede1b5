package org.fengqiao.ui.admin;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;

/** A row in two lines with a tag at its right (列表行), as in the queue. */
final class HouseRow {
    private static final String ROW = """
            <div class="case">
              <div class="what"><div class="title">${item.title}</div><div class="facts">${item.facts}</div></div>
              <div class="how loose"><span class="holder">${item.quiet}</span><span class="tag ${item.style}">${item.tag}</span></div>
            </div>""";

    private HouseRow() {}

    static <T> LitRenderer<T> of(
            Function<T, String> title,
            Function<T, String> facts,
            Function<T, String> quiet,
            Function<T, String> tag,
            Function<T, String> style) {
        return LitRenderer.<T>of(ROW)
                .withProperty("title", title::apply)
                .withProperty("facts", facts::apply)
                .withProperty("quiet", quiet::apply)
                .withProperty("tag", tag::apply)
                .withProperty("style", style::apply);
    }
}
