package org.fengqiao.ui.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.StateTag;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** Cases that an auditor found (审计查找结果). Words are read only in a file and for a stated purpose: rows tell the rest. */
class AuditRows extends Grid<Item> {
    private static final String ROW = """
            <div class="case">
              <div class="what"><div class="title"><span class="number">${item.number}</span> ${item.title}</div><div class="facts">${item.facts}</div></div>
              <div class="how loose"><span class="tag ${item.style}">${item.state}</span></div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;

    AuditRows(Desk desk, Speech say, Consumer<String> opened) {
        this.desk = desk;
        this.say = say;
        addClassNames("queue", "moves");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", say.say("audit.title"));
        addColumn(LitRenderer.<Item>of(ROW)
                        .withProperty("number", Item::number)
                        .withProperty("title", Item::title)
                        .withProperty("facts", this::facts)
                        .withProperty("state", item -> say.name(item.state()))
                        .withProperty("style", item -> StateTag.styleOf(item.state())))
                .setFlexGrow(1);
        addItemClickListener(event -> opened.accept(event.getItem().caseId()));
        setEmptyStateComponent(new EmptyState(say.say("audit.none"), say.say("audit.none.next")));
        setSizeFull();
    }

    private String facts(Item item) {
        var kind = item.kind();
        var received = say.say("audit.received", say.date(item.receivedAt()));
        return Stream.of(desk.units().nameOf(item.centre()), kind == null ? "" : say.name(kind), item.name(), received)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
