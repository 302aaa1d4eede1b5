package org.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.domain.wording.ReasonCommand.RetireReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.pretend.PretendHouse;
import org.fengqiao.ui.pretend.PretendReasons;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class ReasonsScreensTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private PretendReasons reasons;

    @Test
    @SuppressWarnings("unchecked")
    void aReasonIsAddedInBothLanguages() {
        open("");
        press("增加理由", 0);
        ((Select<ReasonUse>) find(Select.class).withCaption("用在哪一步").single()).setValue(ReasonUse.OBJECTION);
        assertThat(text(find(Dialog.class).single())).contains("12 件");
        test(field("代码")).setValue("O09");
        test(field("中文")).setValue("不在本辖区");
        press("增加理由", 1);
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        test(field("英文")).setValue("Outside our area");
        press("增加理由", 1);
        assertThat(reasons.sent)
                .containsExactly(new AddReason("O09", ReasonUse.OBJECTION, "不在本辖区", "Outside our area", TODAY));
    }

    @Test
    void anotherWordingHoldsFromTomorrowAndTheOldOneStaysInView() {
        open("R01");
        press("改写", 0);
        assertThat(text(find(Dialog.class).single())).contains("还没有受理或不予受理的信访件有 12 件", "已经选用的不变");
        test(field("中文")).setValue("正在诉讼中");
        press("改写", 1);
        assertThat(reasons.sent).containsExactly(new RewordReason("R01", "正在诉讼中", "In court", TODAY.plusDays(1)));
        assertThat(find(H2.class).single().getText()).isEqualTo("已在诉讼中");
        assertThat(text(find(Main.class).single()))
                .contains("2026年11月24日 起：正在诉讼中", "2022年5月1日 起：已在诉讼中", "改写为“正在诉讼中 / In court”");
    }

    @Test
    void aReasonIsRetiredAfterItsLastDay() {
        open("R02");
        press("停用", 0);
        press("停用", 1);
        assertThat(reasons.sent).containsExactly(new RetireReason("R02", TODAY));
        assertThat(text(find(Main.class).single())).contains("最后一天", "停用，最后一天 2026年11月23日");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldOnceAndNothingTypedIsLost() {
        open("R01");
        press("改写", 0);
        test(field("中文")).setValue("正在诉讼中");
        var others = new RewordReason("R01", "已经起诉", "Sued", TODAY.plusDays(9));
        reasons.send(new Actor.House(), others, "other");
        press("改写", 1);
        assertThat(text(find(ErrorSummary.class).single())).contains("已经有人作了变更", "再按一次");
        assertThat(field("中文").getValue()).isEqualTo("正在诉讼中");
        press("改写", 1);
        assertThat(reasons.sent)
                .containsExactly(others, new RewordReason("R01", "正在诉讼中", "In court", TODAY.plusDays(1)));
    }

    @Test
    void whatIsPlannedStandsInTheListAndWhatIsRetiredBeforeItsFirstDayNeverComes() {
        reasons.send(new Actor.House(), new RewordReason("R01", "已经起诉", "Sued", TODAY.plusDays(9)), "1");
        reasons.send(new Actor.House(), new RetireReason("R02", TODAY.plusDays(3)), "2");
        reasons.send(new Actor.House(), new AddReason("R03", ReasonUse.REFUSAL, "明年", "Next", TODAY.plusDays(40)), "3");
        var said = new ReasonText(new Words().in(Words.CHINESE), TODAY);
        assertThat(said.about(found("R01"))).isEqualTo("不予受理 · R01 · 2026年12月2日 起改写");
        assertThat(said.about(found("R02"))).isEqualTo("不予受理 · R02 · 最后一天 2026年11月26日");
        assertThat(said.standing(found("R03"))).isEqualTo("2027年1月2日 起可选用");
        reasons.send(new Actor.House(), new RetireReason("R03", TODAY), "4");
        assertThat(said.standing(found("R03"))).isEqualTo("已停用");
    }

    private StandardReason found(String code) {
        return reasons.now().find(code).orElseThrow();
    }

    private void open(String id) {
        UI.getCurrent().navigate(ReasonsView.class, QueryParameters.simple(Map.of("open", id)));
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    /** The dialog's button repeats the verb of the one that opened it. */
    private void press(String verb, int which) {
        test(find(Button.class).withText(verb).all().get(which)).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
