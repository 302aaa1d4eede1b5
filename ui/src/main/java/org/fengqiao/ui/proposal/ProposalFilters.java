package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.function.Consumer;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Way;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Which proposals are listed (建议筛选): how they stand, which way they go, of which kind. */
class ProposalFilters extends Div {
    private static final String OVERDUE = "OVERDUE";
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient Speech say;
    private final transient Consumer<Filter> chosen;
    private final Div standings = new Div();
    private final Select<Way> way = new Select<>();
    private final Select<ProposalKind> kind = new Select<>();
    private @Nullable ProposalState state;
    private boolean overdue;

    ProposalFilters(Office office, Speech say, Consumer<Filter> chosen) {
        this.office = office;
        this.say = say;
        this.chosen = chosen;
        addClassName("proposal-filters");
        standings.addClassName("standings");
        standings.getElement().setAttribute("role", "group");
        standings.getElement().setAttribute("aria-label", say.say("proposal.filter"));
        choice(way, "proposal.filter.way", "proposal.filter.way.all");
        way.setItems(Way.values());
        choice(kind, "proposal.filter.kind", "proposal.filter.kind.all");
        kind.setItems(ProposalKind.values());
        add(standings, way, kind);
    }

    private <E extends Enum<E>> void choice(Select<E> select, String label, String all) {
        select.setAriaLabel(say.say(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say.say(all));
        select.setItemLabelGenerator(each -> each == null ? say.say(all) : say.name(each));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                refresh();
            }
        });
    }

    /** As an address says it; what makes no sense is left out. */
    void show(QueryParameters asked) {
        var standing = asked.getSingleParameter("state").orElse("");
        overdue = standing.equals(OVERDUE);
        state = Arrays.stream(ProposalState.values())
                .filter(each -> each.name().equals(standing))
                .findFirst()
                .orElse(null);
        Arrays.stream(Way.values())
                .filter(each ->
                        each.name().equals(asked.getSingleParameter("way").orElse("")))
                .findFirst()
                .ifPresent(way::setValue);
        refresh();
    }

    void refresh() {
        var today = office.desk().days().today();
        var unit = office.staff().unit();
        var waiting = office.proposals().waiting(office.staff(), unit, today);
        standings.removeAll();
        standings.add(button(say.say("proposal.filter.all"), null, state == null && !overdue, null, false));
        for (var each : ProposalState.values()) {
            standings.add(button(
                    say.name(each),
                    each == ProposalState.AWAITING ? waiting.all() : null,
                    each == state && !overdue,
                    each,
                    false));
            if (each == ProposalState.AWAITING) {
                standings.add(button(say.say("proposal.filter.overdue"), waiting.overdue(), overdue, null, true));
            }
        }
        chosen.accept(filter());
    }

    /** What is asked for now. */
    Filter filter() {
        var today = office.desk().days().today();
        return new Filter(office.staff().unit(), way.getValue(), kind.getValue(), state, overdue ? today : null);
    }

    private Component button(
            String words, @Nullable Integer many, boolean pressed, @Nullable ProposalState next, boolean nextOverdue) {
        var button = new NativeButton();
        button.add(new Span(words));
        if (many != null) {
            var count = new Span(Integer.toString(many));
            count.addClassName("count");
            button.add(count);
        }
        button.addClassName("standing");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        button.addClickListener(_ -> {
            state = next;
            overdue = nextOverdue;
            refresh();
        });
        return button;
    }
}
