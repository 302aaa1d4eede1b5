package org.fengqiao.ui.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.pretend.PretendCases;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.pretend.PretendUnits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@ViewPackages(packages = "org.fengqiao.ui")
class NewPetitionViewTest extends SpringBrowserlessTest {
    @Autowired
    private PretendCases cases;

    @Autowired
    private PretendQueue queue;

    @Autowired
    private Units units;

    @BeforeEach
    void forget() {
        cases.lodged.clear();
        queue.kept = Set.of();
    }

    @Test
    void whatWasSaidIsAskedForAtItsFieldAndWhatWasWrittenIsNot() {
        navigate(NewPetitionView.class);
        @SuppressWarnings("unchecked")
        Select<Channel> channel = find(Select.class).single();
        channel.setValue(Channel.PHONE);
        submit();
        assertThat(oral().isInvalid()).isTrue();
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        channel.setValue(Channel.LETTER);
        submit();
        assertThat(oral().isInvalid()).isFalse();
        assertThat(oral().isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void itNeedsItsFieldsAndThenShowsNumberAndCode() {
        navigate(NewPetitionView.class);
        submit();
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
        fill();
        submit();
        assertThat(cases.lodged).hasSize(1);
        assertThat(find(LodgedNote.class).single().getElement().getTextRecursively())
                .contains("320508-2026-000148", "K7QM-2RXD");
    }

    @Test
    void aJointVisitIsAskedHowManyCame() {
        navigate(NewPetitionView.class);
        assertThat(find(IntegerField.class).withCaption("来访人数").all())
                .as("who comes alone")
                .isEmpty();
        find(IntegerField.class).withCaption("人数").single().setValue(12);
        find(IntegerField.class).withCaption("来访人数").single().setValue(5);
        find(TextField.class).withCaption("代表人").single().setValue("吴小妹");
        fill();
        submit();
        assertThat(cases.lodged).singleElement().satisfies(lodged -> {
            assertThat(lodged.headcount()).isEqualTo(12);
            assertThat(lodged.visitors()).isEqualTo(5);
            assertThat(lodged.representatives()).isEqualTo("吴小妹");
        });
    }

    @Test
    void whatIsAboutTheOwnUnitIsHandedOverAndNotOpened() {
        navigate(NewPetitionView.class);
        find(UnitsPicker.class).single().setValue(units.find(PretendUnits.GUSU).orElseThrow());
        fill();
        queue.kept = Set.of("case-1");
        submit();
        assertThat(cases.lodged)
                .singleElement()
                .satisfies(lodged -> assertThat(lodged.accused().units()).containsExactly(PretendUnits.GUSU));
        assertThat(find(LodgedNote.class).single().getElement().getTextRecursively())
                .contains("对您的单位隔离", "K7QM-2RXD");
        assertThat(find(Button.class).withText("打开案卷").all()).isEmpty();
    }

    /** A visit, and who it is about what. */
    private void fill() {
        find(TextField.class).withCaption("姓名").single().setValue("张三");
        find(TextField.class).withCaption("标题").single().setValue("路灯不亮");
        find(TextArea.class).withCaption("事实和理由").single().setValue("巷口三盏路灯不亮");
        oral().setValue("巷口三盏路灯不亮，盼修。");
    }

    private void submit() {
        test(find(Button.class).withText("登记来件").single()).click();
    }

    private TextArea oral() {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("口述记录"))
                .findFirst()
                .orElseThrow();
    }
}
