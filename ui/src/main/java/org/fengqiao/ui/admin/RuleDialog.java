package org.fengqiao.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.projections.rules.RuleDraft;
import org.fengqiao.projections.rules.Rules.Preview;
import org.fengqiao.ui.parts.Aside;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.Drafts;

/** A change of a rule as far as its preview (规则修订核对): nothing is changed yet, and what was entered stays until it is. */
abstract class RuleDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient Runnable changed;
    private final transient Drafts drafts;
    private final DatePicker from;
    private final TextArea reason = new TextArea();
    private final ProgressBar working = new ProgressBar();
    private String asked = "";

    RuleDialog(House house, String key, Rule rule, Runnable changed) {
        super(house, key, new RuleText(house.speech()).name(rule), () -> {});
        drafts = draftsOf(rule.id()
                + "/"
                + standing(Integer.toString(rule.amount()), rule.unit().name(), rule.law(), rule.article()));
        this.changed = () -> {
            drafts.forget();
            changed.run();
        };
        from = Dates.picker(say);
        from.setLabel(say.say("admin.rule.from"));
        from.setHelperText(say.say("admin.rule.from.help"));
        from.setValue(house.today());
        reason.setLabel(say.say("admin.rule.reason"));
        reason.setMaxLength(500);
        working.setIndeterminate(true);
        working.setVisible(false);
        working.getElement().setAttribute("aria-label", say.say("admin.rule.checking"));
    }

    /** What every change needs, below what only this one asks. */
    protected final void askWhenAndWhy() {
        need(from);
        need(reason);
        var next = new Paragraph(say.say("admin.rule.next"));
        next.addClassNames("quiet", "small");
        ask(next, working);
        drafts.keepAll(this);
    }

    protected abstract RuleDraft draft(LocalDate day);

    @Override
    protected final boolean sendsAside() {
        return true;
    }

    @Override
    protected final void send(String id) {
        working.setVisible(true);
        asked = reason.getValue();
        var staff = house.staff();
        var draft = draft(from.getValue());
        Aside.run(
                UI.getCurrent(),
                () -> house.lasting().rules().preview(staff, draft),
                preview -> show(draft, preview),
                this::stay);
    }

    private void stay(Refused refused) {
        working.setVisible(false);
        refused(refused);
    }

    private void show(RuleDraft draft, Preview preview) {
        finish();
        new ChangeRuleDialog(house, draft, preview, asked, changed).open();
    }

    @Override
    protected void said() {}
}
