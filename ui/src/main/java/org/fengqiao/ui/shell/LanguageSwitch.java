package org.fengqiao.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;

/**
 * The other language, one press away (语言切换), for this tab and for those that are opened after it. The page is asked again,
 * so that nothing stays half translated.
 */
public class LanguageSwitch extends Button {
    private static final long serialVersionUID = 1;

    public LanguageSwitch(Speech say) {
        super(say.say("language.other"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        setAriaLabel(say.say("language.other") + " · " + say.say("language.switch"));
        var other = say.english() ? Words.CHINESE : Words.ENGLISH;
        addClickListener(_ -> getUI().ifPresent(
                        ui -> ui.getPage().executeJs("window.fengqiaoLanguage.change($0)", other.toLanguageTag())));
    }
}
