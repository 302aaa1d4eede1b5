package org.fengqiao.ui.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.NewCall;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.pretend.PretendOffice;
import org.fengqiao.ui.shell.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@ViewPackages(packages = "org.fengqiao.ui")
class CallFormTest extends SpringBrowserlessTest {
    @Autowired
    private Desk desk;

    private final List<NewCall> taken = new ArrayList<>();

    @Test
    void whatIsWrittenDownDuringACallIsKeptInTheTabUntilItIsRecorded() {
        var form = begin();
        assertThat(asked()).anyMatch(script -> script.contains("fengqiaoDrafts.keep"));
        find(TextField.class, form).all().getFirst().setValue("13800001234");
        find(TextArea.class, form).all().forEach(area -> area.setValue("几点开饭"));
        press(form, "登记答复");
        assertThat(taken).isEmpty();
        assertThat(asked()).noneMatch(script -> script.contains("fengqiaoDrafts.forget"));
        find(CategoryPicker.class, form)
                .single()
                .setValue(desk.categories().find("0101").orElseThrow());
        press(form, "登记答复");
        assertThat(taken).hasSize(1);
        assertThat(asked()).anyMatch(script -> script.contains("fengqiaoDrafts.forget"));
    }

    private CallForm begin() {
        var form = new CallForm(desk, desk.speech(), new Switchboard(), () -> {}, _ -> {});
        UI.getCurrent().add(form);
        return form;
    }

    private void press(CallForm form, String verb) {
        test(find(Button.class, form).withText(verb).single()).click();
    }

    private static List<String> asked() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .toList();
    }

    private final class Switchboard implements Hotline {
        @Override
        public Noted take(Actor actor, NewCall call, String commandId) {
            taken.add(call);
            return new Noted("call-1", new CallNumber("T320508-2026-000001"));
        }

        @Override
        public void answer(Actor actor, String callId, String words, String commandId) {
            throw Refused.unknown("call.unknown");
        }

        @Override
        public Lodged handOver(Actor actor, String callId, Rest rest) {
            throw Refused.unknown("call.unknown");
        }

        @Override
        public void correct(Actor actor, String callId, CallFact fact, String value, String reason, String commandId) {
            throw Refused.unknown("call.unknown");
        }
    }
}
