package org.fengqiao.ui.admin;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.projections.rules.RuleDraft;

/** 修订规则: another number, or another place in the law. */
class AmendRuleDialog extends RuleDialog {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final IntegerField amount = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final TextField law = new TextField();
    private final TextField article = new TextField();

    AmendRuleDialog(House house, Rule now, Runnable changed) {
        super(house, "admin.rule.amend", now, changed);
        rule = now.id();
        amount.setLabel(say.say("admin.rule.amount"));
        amount.setMin(1);
        amount.setStepButtonsVisible(true);
        amount.setValue(now.amount());
        unit.setLabel(say.say("admin.rule.unit"));
        unit.setItems(
                now.unit() == Unit.PEOPLE ? List.of(Unit.PEOPLE) : List.of(Unit.DAYS, Unit.WORKDAYS, Unit.MONTHS));
        unit.setItemLabelGenerator(say::name);
        unit.setValue(now.unit());
        law.setLabel(say.say("admin.rule.law"));
        law.setValue(now.law());
        article.setLabel(say.say("admin.rule.article"));
        article.setHelperText(say.say("admin.rule.article.help"));
        article.setValue(now.article());
        need(amount);
        need(unit);
        need(law);
        ask(article);
        askWhenAndWhy();
    }

    @Override
    protected RuleDraft draft(LocalDate day) {
        return new RuleDraft.Amending(
                rule,
                day,
                amount.getValue(),
                unit.getValue(),
                law.getValue().strip(),
                article.getValue().strip());
    }
}
