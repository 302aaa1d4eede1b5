package org.fengqiao.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.shell.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PretendOffice.class)
@ViewPackages(packages = "org.fengqiao.ui")
class CategoryPickerTest extends SpringBrowserlessTest {
    @Autowired
    private Desk desk;

    @Test
    void for_a_petition_of_last_year_what_could_be_chosen_then_is_offered_too_and_says_so() {
        var picker = new CategoryPicker(desk.categories(), desk.speech(), LocalDate.of(2025, 6, 1));
        UI.getCurrent().add(picker);

        assertThat(picker.getLazyDataView().getItems().map(picker.getItemLabelGenerator()))
                .containsExactly("城乡建设/物业管理", "城乡建设/小区（收件时的分类）");
    }

    @Test
    void otherwise_what_can_be_chosen_today_is_offered() {
        var picker = new CategoryPicker(desk.categories(), desk.speech());
        UI.getCurrent().add(picker);

        assertThat(picker.getLazyDataView().getItems().map(picker.getItemLabelGenerator()))
                .containsExactly("城乡建设/物业管理");
    }
}
