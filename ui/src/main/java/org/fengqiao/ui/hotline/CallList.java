package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.hotline.Calls.Filter;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.projections.hotline.Calls.Page;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.Titles;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The calls before this one (来电清单): newest first, counted by how they stand, found by words, name or number. */
class CallList extends Section {
    private static final String ROW = """
            <div class="case">
              <div class="what">
                <div class="title">${item.question}</div>
                <div class="facts"><span class="number">${item.number}</span> · ${item.facts}</div>
              </div>
              <div class="how call"><span class="tag ${item.style}">${item.state}</span><span class="small quiet">${item.due}</span></div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient Calls calls;
    private final Grid<Item> grid = new Grid<>();
    private final Div counts = new Div();
    private final Div nothing = new Div();
    private final TextField words = new TextField();
    private final transient Searching searching = new Searching(SearchDoor.CALLS);
    private @Nullable CallState state;

    CallList(Desk desk, Speech say, Calls calls, CallExport export, Consumer<String> opened) {
        this.desk = desk;
        this.say = say;
        this.calls = calls;
        addClassName("list");
        getElement().setAttribute("aria-label", say.say("hotline.list"));
        words.setPlaceholder(say.say("hotline.search"));
        words.setAriaLabel(say.say("hotline.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> refresh());
        counts.addClassName("standings");
        counts.getElement().setAttribute("role", "group");
        counts.getElement().setAttribute("aria-label", say.say("hotline.counts"));
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("hotline.list"));
        grid.setPageSize(KeyPages.SIZE);
        grid.addColumn(renderer()).setFlexGrow(1);
        grid.addItemClickListener(event -> opened.accept(event.getItem().callId()));
        grid.setSizeFull();
        var head = new Div(new H2(say.say("hotline.list")), counts, words, export.button(say, this::taken));
        head.addClassName("queue-head");
        add(head, nothing, grid);
        refresh();
    }

    /** Taken along anew each time, which is a search of its own. */
    private Filter taken() {
        return new Filter(desk.staff().unit(), state, Sought.by(SearchDoor.TABLE, words.getValue()));
    }

    private LitRenderer<Item> renderer() {
        return LitRenderer.<Item>of(ROW)
                .withProperty("question", item -> Titles.of(item, say))
                .withProperty("number", Item::number)
                .withProperty("facts", item -> new CallText(desk, say).facts(item))
                .withProperty("state", item -> say.name(item.state()))
                .withProperty("style", item -> CallText.styleOf(item.state()))
                .withProperty(
                        "due", item -> item.dueOn() == null ? "" : desk.days().until(item.dueOn(), say));
    }

    final void refresh() {
        count();
        var first = page(null);
        var pages = new KeyPages<Item>(after -> page(after).items(), Item::key);
        nothing.removeAll();
        var empty = first.items().isEmpty();
        grid.setVisible(!empty);
        if (empty) {
            var asked = state != null || !words.isEmpty();
            nothing.add(new EmptyState(
                    say.say(asked ? "hotline.none-found" : "hotline.none"),
                    say.say(asked ? "hotline.none-found.next" : "hotline.none.next")));
        } else if (first.truncated()) {
            nothing.add(new Div(say.say("queue.truncated")));
        }
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit()));
    }

    private Page page(@Nullable String after) {
        var centre = desk.staff().unit();
        var filter = new Filter(centre, state, searching.at(centre, words.getValue()));
        return calls.page(desk.staff(), filter, after, KeyPages.SIZE);
    }

    private void count() {
        var today = desk.days().today();
        var month = calls.counts(desk.staff(), desk.staff().unit(), today.withDayOfMonth(1), today);
        var day = calls.counts(desk.staff(), desk.staff().unit(), today, today);
        counts.removeAll();
        counts.add(new Span(say.say(
                "hotline.many",
                day.values().stream().mapToLong(Long::longValue).sum(),
                month.values().stream().mapToLong(Long::longValue).sum())));
        for (var each : CallState.values()) {
            counts.add(button(each, month.getOrDefault(each, 0L)));
        }
    }

    private NativeButton button(CallState each, long many) {
        var number = new Span(Long.toString(many));
        number.addClassName("count");
        var button = new NativeButton();
        button.add(new Span(say.name(each)), number);
        button.addClassName("standing");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(each == state));
        button.addClickListener(_ -> {
            state = each == state ? null : each;
            refresh();
        });
        return button;
    }
}
