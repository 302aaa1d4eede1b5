package org.fengqiao.ui.admin;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.ui.words.Speech;

/** Rows that were not taken, each with its reason in words (未导入的行). */
class RejectedRows extends Grid<Imports.Row> {
    private static final String ROW = """
            <div class="rejected"><span class="number">${item.row}</span><span>${item.why}</span></div>""";
    /** More are scrolled through. */
    private static final int MOST_AT_ONCE = 8;

    private static final long serialVersionUID = 1;

    RejectedRows(Speech say, List<Imports.Row> rows) {
        addClassNames("queue", "rows");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", say.say("admin.import.rows"));
        addColumn(LitRenderer.<Imports.Row>of(ROW)
                        .withProperty("row", row -> say.say("admin.import.row", row.row()))
                        .withProperty(
                                "why",
                                row -> say.refusal(
                                        row.reason().code(), row.reason().values())))
                .setFlexGrow(1);
        setItems(rows);
        if (rows.size() > MOST_AT_ONCE) {
            setHeight("360px");
        } else {
            setAllRowsVisible(true);
        }
    }
}
