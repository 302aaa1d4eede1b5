package org.fengqiao.ui.admin;

import java.time.LocalDate;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.projections.rules.RuleDraft;

/** 启用或停用规则: one that holds elsewhere or by analogy. */
class TurnRuleDialog extends RuleDialog {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final boolean on;

    TurnRuleDialog(House house, Rule now, Runnable changed) {
        super(house, now.on() ? "admin.rule.turn-off" : "admin.rule.turn-on", now, changed);
        rule = now.id();
        on = !now.on();
        askWhenAndWhy();
    }

    @Override
    protected RuleDraft draft(LocalDate day) {
        return new RuleDraft.Turning(rule, day, on);
    }
}
