package org.fengqiao.ui.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.pretend.PretendOffice;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendOffice.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@ViewPackages(packages = "org.fengqiao.ui")
class NewPetitionViewTest extends SpringBrowserlessTest {
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
