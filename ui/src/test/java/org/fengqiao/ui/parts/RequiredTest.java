package org.fengqiao.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PretendOffice.class)
@ViewPackages(packages = "org.fengqiao.ui")
class RequiredTest extends SpringBrowserlessTest {
    @Autowired
    private Desk desk;

    @Test
    void what_is_said_on_top_goes_with_the_last_field_that_was_missing() {
        var name = new TextField();
        var reason = new TextField();
        var errors = new ErrorSummary();
        UI.getCurrent().add(name, reason, errors);
        var required = new Required(desk.words().in(Words.CHINESE));
        required.add(name);
        required.add(reason);

        assertThat(required.complete(errors)).isFalse();
        assertThat(errors.isVisible()).isTrue();
        name.setValue("张三");
        assertThat(errors.isVisible()).isTrue();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("写错了");
        assertThat(errors.isVisible()).isFalse();
        assertThat(reason.isInvalid()).isFalse();
    }

    @Test
    void another_refusal_on_top_stays_while_a_field_changes() {
        var name = new TextField("", "张三", "");
        var errors = new ErrorSummary();
        UI.getCurrent().add(name, errors);
        var required = new Required(desk.words().in(Words.CHINESE));
        required.add(name);

        assertThat(required.complete(errors)).isTrue();
        errors.show("不行");
        name.setValue("李四");
        assertThat(errors.isVisible()).isTrue();
    }

    @Test
    void what_is_wrong_with_what_was_typed_is_said_rather_than_that_nothing_was() {
        var on = Dates.picker(desk.words().in(Words.CHINESE));
        var errors = new ErrorSummary();
        UI.getCurrent().add(on, errors);
        var required = new Required(desk.words().in(Words.CHINESE));
        required.add(on);
        on.setInvalid(true);
        on.setErrorMessage("日期格式不对");

        assertThat(required.complete(errors)).isFalse();
        assertThat(on.getErrorMessage()).isEqualTo("日期格式不对");
        on.setValue(LocalDate.of(2026, 11, 25));
        assertThat(on.isInvalid()).isFalse();
    }
}
