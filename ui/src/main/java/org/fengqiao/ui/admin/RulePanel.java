package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.projections.rules.Rules.Amended;

/** One rule (规则详情): what it says today, every version with the days it holds, and who changed it and why. */
class RulePanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final transient RuleText text;

    RulePanel(House house, Rulebook book, Rule rule, Runnable close, Runnable changed) {
        super(house, new RuleText(house.speech()).name(rule), rule.id(), close);
        this.text = new RuleText(say);
        var chosen = Rulebook.isChosen(rule.id());
        act("admin.rule.amend", () -> new AmendRuleDialog(house, rule, changed));
        if (chosen) {
            act(
                    rule.on() ? "admin.rule.turn-off" : "admin.rule.turn-on",
                    () -> new TurnRuleDialog(house, rule, changed));
        }
        fact("admin.rule.amount", text.amount(rule));
        fact("admin.rule.source", text.source(rule));
        fact("admin.rule.scope", say.name(rule.scope()));
        fact("admin.rule.standing", text.standing(rule));
        fact("admin.rule.verified", rule.verified() ? null : say.say("admin.rule.unverified"));
        part("admin.rule.versions", versions(book, rule.id(), chosen));
        part("admin.rule.history", history(rule.id()));
    }

    private OrderedList versions(Rulebook book, String id, boolean chosen) {
        var list = new OrderedList();
        list.addClassName("entries");
        book.all().stream()
                .filter(rule -> rule.id().equals(id))
                .sorted(Comparator.comparing(Rule::validFrom).reversed())
                .forEach(rule -> list.add(new ListItem(text.version(rule, chosen, house.today()))));
        return list;
    }

    private OrderedList history(String id) {
        var list = new OrderedList();
        list.addClassName("entries");
        house.lasting().rules().history(house.staff()).stream()
                .filter(each -> each.was().id().equals(id))
                .forEach(each -> list.add(item(each)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(say.say("admin.rule.never-changed")));
        }
        return list;
    }

    private ListItem item(Amended each) {
        var turned = each.was().on() != each.is().on();
        var words = turned
                ? say.say("admin.rule.turned", say.date(each.from()), text.standing(each.is()))
                : say.say("admin.rule.amended", say.date(each.from()), text.whole(each.was()), text.whole(each.is()));
        var by = new Paragraph(say.say(
                "admin.rule.by", say.time(each.at()), house.desk().roster().nameOf(each.account()), each.reason()));
        by.addClassNames("quiet", "small");
        return new ListItem(new Span(words), by);
    }
}
