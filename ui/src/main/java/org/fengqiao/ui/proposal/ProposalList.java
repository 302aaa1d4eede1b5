package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.projections.proposal.Proposals.Page;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.ProposalLink;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The proposals of a filter (建议清单): newest first, each with how it stands and by when its answer is owed. */
class ProposalList extends Div {
    static final String ROW = """
            <div class="case">
              <div class="what">
                <div class="title">${item.subject}</div>
                <div class="facts"><span class="number">${item.number}</span> · ${item.facts}</div>
              </div>
              <div class="how call"><span class="tag ${item.style}">${item.state}</span><span class="small ${item.due_style}">${item.due}</span></div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient Speech say;
    private final Grid<Item> grid = new Grid<>();
    private final Div nothing = new Div();

    ProposalList(Office office, Speech say) {
        this.office = office;
        this.say = say;
        addClassName("proposal-list");
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("proposal.list"));
        grid.setPageSize(KeyPages.SIZE);
        grid.addColumn(renderer(office, say)).setFlexGrow(1);
        grid.addItemClickListener(event -> getUI().ifPresent(
                        ui -> ui.navigate(ProposalLink.addressOf(event.getItem().proposalId()))));
        grid.setSizeFull();
        add(nothing, grid);
    }

    static LitRenderer<Item> renderer(Office office, Speech say) {
        var text = new ProposalText(office, say);
        return LitRenderer.<Item>of(ROW)
                .withProperty("subject", text::subject)
                .withProperty("number", Item::number)
                .withProperty("facts", text::facts)
                .withProperty("state", text::state)
                .withProperty("style", ProposalText::styleOf)
                .withProperty("due", text::due)
                .withProperty("due_style", text::dueStyle);
    }

    /** Where its pages come from. */
    @FunctionalInterface
    interface Source {
        Page page(@Nullable String after, int limit);
    }

    void show(Filter filter) {
        var key = filter.equals(Filter.all(filter.centre())) ? "proposal.none" : "proposal.none-found";
        show((after, limit) -> office.proposals().page(office.staff(), filter, after, limit), key);
    }

    /** @param none key of what is said where there are none */
    void show(Source source, String none) {
        var pages =
                new KeyPages<Item>(after -> source.page(after, KeyPages.SIZE).items(), Item::key);
        if (pages.fetch(0, 1).findAny().isEmpty()) {
            nothing(none);
            return;
        }
        nothing.removeAll();
        grid.setVisible(true);
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit()));
    }

    void nothing(String key) {
        nothing.removeAll();
        grid.setVisible(false);
        nothing.add(new EmptyState(say.say(key), say.say(key + ".next")));
    }
}
