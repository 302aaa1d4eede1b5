package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.fengqiao.projections.rules.RuleDraft;
import org.fengqiao.projections.rules.Rules.Effect;
import org.fengqiao.projections.rules.Rules.Preview;

/** 确认规则修订: which open terms would move is said before it is done. */
class ChangeRuleDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient RuleDraft draft;
    private final transient Preview preview;
    private final String reason;
    private transient Optional<String> work = Optional.empty();

    ChangeRuleDialog(House house, RuleDraft draft, Preview preview, String reason, Runnable done) {
        super(house, "admin.rule.change", new RuleText(house.speech()).name(preview.is()), done);
        this.draft = draft;
        this.preview = preview;
        this.reason = reason;
        var text = new RuleText(say);
        var turned = preview.was().on() != preview.is().on();
        effect(
                turned
                        ? say.say("admin.rule.turned", say.date(draft.from()), text.standing(preview.is()))
                        : say.say(
                                "admin.rule.amended",
                                say.date(draft.from()),
                                text.whole(preview.was()),
                                text.whole(preview.is())));
        ask(new Paragraph(say.say("admin.rule.change.versions", preview.before(), preview.version())));
        var numbers = new Numbers();
        numbers.number(say.say("admin.rule.moved"), preview.moved());
        numbers.number(say.say("admin.rule.over"), preview.over());
        ask(numbers);
        ask(preview.effects().isEmpty() ? new Paragraph(say.say("admin.rule.moves-nothing")) : moves());
    }

    private Div moves() {
        var list = new UnorderedList();
        list.addClassName("missing");
        preview.effects().forEach(effect -> list.add(item(effect)));
        return new Div(new H3(say.say("admin.rule.which")), list);
    }

    private ListItem item(Effect effect) {
        var examples = new UnorderedList();
        effect.examples()
                .forEach(one -> examples.add(new ListItem(
                        say.say("admin.rule.example", one.number(), say.date(one.from()), say.date(one.to())))));
        return new ListItem(new Span(say.say("admin.rule.move", say.name(effect.clock()), effect.terms())), examples);
    }

    @Override
    protected void send(String id) {
        work = house.lasting().rules().change(house.staff(), draft, preview.before(), reason, id);
    }

    @Override
    protected void said() {
        super.said();
        work.ifPresent(Lasting::watch);
    }
}
