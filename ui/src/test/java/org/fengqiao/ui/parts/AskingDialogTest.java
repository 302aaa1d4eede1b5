package org.fengqiao.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PretendOffice.class)
@ViewPackages(packages = "org.fengqiao.ui")
class AskingDialogTest extends SpringBrowserlessTest {
    @Autowired
    private Desk desk;

    @Test
    void what_a_dialog_keeps_is_kept_in_the_tab_until_it_was_sent() {
        var dialog = new Telling(desk.words().in(Words.CHINESE), true);
        dialog.open();
        assertThat(scripts("fengqiaoDrafts.keep")).hasSize(2);
        dialog.words.setValue("说明");
        dialog.refuses = true;
        press(dialog);
        assertThat(dialog.isOpened()).isTrue();
        assertThat(scripts("fengqiaoDrafts.forget")).isEmpty();
        dialog.refuses = false;
        press(dialog);
        assertThat(dialog.isOpened()).isFalse();
        assertThat(scripts("fengqiaoDrafts.forget")).hasSize(1);
    }

    @Test
    void a_dialog_that_keeps_nothing_leaves_nothing_in_the_tab() {
        new Telling(desk.words().in(Words.CHINESE), false).open();
        assertThat(scripts("fengqiaoDrafts")).isEmpty();
    }

    @Test
    void whoever_goes_back_has_left_the_dialog_with_its_page() {
        UI.getCurrent().navigate("queue");
        var dialog = new Telling(desk.words().in(Words.CHINESE), false);
        dialog.open();
        assertThat(dialog.isOpened()).isTrue();
        UI.getCurrent().navigate("queue", QueryParameters.of("open", "case-1"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void the_number_of_what_it_is_about_stands_beside_the_title_and_is_read_with_it() {
        var dialog = new Telling(desk.words().in(Words.CHINESE), false);
        assertThat(dialog.getHeaderTitle()).isEqualTo("说明");
        assertThat(dialog.getElement()
                        .getProperty("ariaLabel", dialog.getElement().getAttribute("aria-label")))
                .contains("320508-2026-000017");
    }

    private void press(Telling dialog) {
        test(find(Button.class, dialog).withText("发出").single()).click();
    }

    private static List<String> scripts(String name) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .filter(script -> script.contains(name))
                .toList();
    }

    private static final class Telling extends AskingDialog {
        private final TextArea words = new TextArea();
        private boolean refuses;

        Telling(Speech say, boolean keeps) {
            super(say, "说明", "发出");
            about("320508-2026-000017");
            if (keeps) {
                keepUnder("account-1", "case-1/tell");
            }
            need(words);
            var place = new Div();
            ask(place);
            place.add(keep(new TextField(), "as-NAME"));
        }

        @Override
        protected void send(String commandId) {
            if (refuses) {
                throw Refused.conflict("case.unknown");
            }
        }

        @Override
        protected void done() {}
    }
}
