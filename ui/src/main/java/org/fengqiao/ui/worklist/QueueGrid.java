package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Page;
import org.fengqiao.ui.parts.StateTag;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.Sight;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The list of the queue: one column that says it all in two lines, rows fetched as they come into sight. */
class QueueGrid extends Grid<QueueRow> {
    private static final String ROW = """
            ${item.heading ? html`<div class="group ${item.group}">${item.heading}</div>` : ''}
            <div class="case ${item.style}">
              <div class="what">
                <div class="title">${item.fresh ? html`<span class="fresh">${item.freshWord}</span>` : ''}${item.marks.map(mark => html`<span class="tag mark ${mark.split('|')[0]}">${mark.split('|')[1]}</span>`)}${item.title}</div>
                <div class="facts">${item.by ? html`<span class="by">${item.by}</span> · ` : ''}<span class="number">${item.number}</span> · ${item.facts}</div>
              </div>
              <div class="how">
                <span class="due ${item.dueStyle}" title="${item.dueExactly}"><span class="shape" aria-hidden="true"></span>${item.due}</span>
                <span class="tag ${item.stateStyle}">${item.state}</span>
                <span class="holder">${item.holder}</span>
              </div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Moved moved;
    private final transient Searching searching = new Searching(SearchDoor.QUEUE);
    private transient @Nullable QueuePages pages;
    private transient @Nullable Sight sight;
    private @Nullable String open;

    QueueGrid(Desk desk, Speech say, Consumer<QueueRow> opened) {
        this.desk = desk;
        this.moved = new Moved(desk.staff().account());
        addClassNames("queue", "moves");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setPageSize(QueuePages.SIZE);
        getElement().setAttribute("aria-label", say.say("queue.title"));
        addColumn(renderer(new RowText(desk, say, desk.signedIn().newSince().orElse(null)), say))
                .setFlexGrow(1);
        setPartNameGenerator(row -> row.heading() == null ? "" : "begins");
        addItemClickListener(event -> opened.accept(event.getItem()));
        setSizeFull();
    }

    /**
     * Nothing can be chosen to do something with it.
     *
     * @param over is told which cases are shown
     */
    void onlyToRead(Sight over) {
        setSelectionMode(SelectionMode.NONE);
        sight = over;
    }

    private LitRenderer<QueueRow> renderer(RowText text, Speech say) {
        var freshWord = say.say("queue.fresh");
        return LitRenderer.<QueueRow>of(ROW)
                .withProperty("heading", text::heading)
                .withProperty(
                        "group",
                        row -> row.heading() == null ? "" : row.heading().name())
                .withProperty("style", this::style)
                .withProperty("fresh", row -> text.fresh(row.item()))
                .withProperty("freshWord", _ -> freshWord)
                .withProperty("by", row -> moved.tells(row.item()) ? text.changedBy(row.item()) : "")
                .withProperty("title", row -> text.title(row.item()))
                .withProperty("marks", row -> text.marks(row.item()))
                .withProperty("number", row -> row.item().number())
                .withProperty("facts", row -> text.facts(row.item()))
                .withProperty("due", row -> text.due(row.item()))
                .withProperty("dueExactly", row -> text.dueExactly(row.item()))
                .withProperty("dueStyle", row -> text.dueStyle(row.item()))
                .withProperty("state", row -> say.name(row.item().state()))
                .withProperty("stateStyle", row -> StateTag.styleOf(row.item().state()))
                .withProperty("holder", row -> text.holder(row.item()));
    }

    private String style(QueueRow row) {
        return (row.caseId().equals(open) ? "lies-open " : "") + (moved.glows(row.item()) ? "glows" : "");
    }

    void ask(QueueQuestion question) {
        pages = pagesOf(question);
        moved.forget();
        deselectAll();
        setItems(query -> turned().fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(QueuePages.SIZE);
    }

    private QueuePages pagesOf(QueueQuestion question) {
        var order = question.order();
        return new QueuePages(after -> page(question, after), order, desk.days().today());
    }

    private Page page(QueueQuestion question, @Nullable String after) {
        var filter = question.filter(desk.staff().unit(), searching);
        var page = desk.worklist().page(desk.staff(), filter, question.order(), after, QueuePages.SIZE);
        if (sight != null) {
            sight.with(page.items().stream().map(Item::caseId).toList());
        }
        return page;
    }

    private QueuePages turned() {
        return Objects.requireNonNull(pages, "Nothing was asked yet");
    }

    void markOpen(@Nullable String caseId) {
        if (!Objects.equals(open, caseId)) {
            open = caseId;
            if (caseId != null) {
                moved.seen(caseId);
            }
            getDataProvider().refreshAll();
        }
    }

    /** Asks again for what is in sight; the rows of {@code changed} cases glow once and say who. */
    void refresh(QueueQuestion question, Set<String> changed) {
        moved.now(changed);
        pages = pagesOf(question);
        getDataProvider().refreshAll();
    }

    boolean truncated() {
        return turned().truncated();
    }

    boolean isEmpty() {
        return turned().fetch(0, 1).findFirst().isEmpty();
    }

    /** The row behind the key that the browser knows it by. */
    @Nullable
    QueueRow rowOf(String key) {
        return key.isEmpty() ? null : getDataCommunicator().getKeyMapper().get(key);
    }
}
