package org.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.pretend.PretendHouse;
import org.fengqiao.ui.pretend.PretendRules;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class RulebookScreensTest extends SpringBrowserlessTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);

    @Autowired
    private PretendRules rules;

    @Test
    void aRuleShowsWhatItSaysTodayAndWhatItSaidBefore() {
        open("P06");
        assertThat(find(H2.class).single().getText()).isEqualTo("登记并转送、交办");
        assertThat(text(find(Main.class).single()))
                .contains("15 日", "《信访工作条例》第二十二条", "2005年5月1日 至 2022年4月30日", "今天适用", "没有修订过");
    }

    @Test
    void everyRuleHasANameInBothLanguages() {
        for (var rule : rules.now().all()) {
            assertThat(new Words().in(Words.ENGLISH).knows("rule." + rule.name()))
                    .as(rule.name())
                    .isTrue();
        }
    }

    @Test
    void anAmendmentIsLookedAtBeforeItIsMade() {
        open("P06");
        press("修订", 0);
        find(IntegerField.class).withCaption("数目").single().setValue(10);
        find(DatePicker.class).withCaption("从哪一天收到的件起").single().setValue(LAST_YEAR);
        test(find(TextArea.class).withCaption("理由").single()).setValue("抄错了");
        press("修订", 1);
        awaitDialog();
        assertThat(rules.changed).isEmpty();
        assertThat(asked())
                .as("what was entered stays until the rule was changed")
                .noneMatch(script -> script.contains("fengqiaoDrafts.forget"));
        assertThat(text(find(ChangeRuleDialog.class).single()))
                .contains(
                        "15 日（《信访工作条例》第二十二条）改为 10 日（《信访工作条例》第二十二条）",
                        "受理告知期限：12 个，例如",
                        "320508021000-2026-00017：2026年12月8日 → 2026年12月3日",
                        "petitions\u20111.1");
        press("确认修订", 0);
        assertThat(asked()).anyMatch(script -> script.contains("fengqiaoDrafts.forget"));
        assertThat(rules.changed).singleElement().asString().contains("P06", "2025-01-01", "before petitions-1", "抄错了");
        open("P06");
        assertThat(text(find(Main.class).single())).contains("理由：抄错了", "2025年1月1日 起");
    }

    @Test
    void aRefusalIsSaidWhereTheFigureStands() {
        rules.refusal = Refused.invalid("rulebook.amount", "999");
        open("P06");
        press("修订", 0);
        test(find(TextArea.class).withCaption("理由").single()).setValue("抄错了");
        press("修订", 1);
        Awaitility.await().atMost(Duration.ofSeconds(5)).pollInSameThread().until(() -> {
            pending();
            return find(ErrorSummary.class).single().isVisible();
        });
        assertThat(text(find(ErrorSummary.class).single())).contains("999");
    }

    @Test
    void whatHoldsElsewhereIsTurnedOnFromADay() {
        open("P27");
        assertThat(text(find(Main.class).single())).contains("未启用");
        press("启用", 0);
        test(find(TextArea.class).withCaption("理由").single()).setValue("区里决定");
        press("启用", 1);
        awaitDialog();
        assertThat(text(find(ChangeRuleDialog.class).single())).contains("没有未办结的期限会变");
        press("确认修订", 0);
        assertThat(rules.now().all())
                .filteredOn(rule -> rule.id().equals("P27") && rule.on())
                .extracting(Rule::validFrom)
                .containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(text(find(Main.class).single())).contains("停用");
    }

    @Test
    void whatTheLawDemandsHasNoSwitch() {
        open("P06");
        assertThat(find(Button.class).withText("停用").all()).isEmpty();
    }

    private static List<String> asked() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    private void awaitDialog() {
        Awaitility.await().atMost(Duration.ofSeconds(5)).pollInSameThread().until(() -> {
            pending();
            return !find(ChangeRuleDialog.class).all().isEmpty();
        });
    }

    private static void pending() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private void open(String id) {
        UI.getCurrent().navigate(RulebookView.class, QueryParameters.simple(Map.of("open", id)));
    }

    /** The dialog's button repeats the verb of the one that opened it. */
    private void press(String verb, int which) {
        test(find(Button.class).withText(verb).all().get(which)).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
