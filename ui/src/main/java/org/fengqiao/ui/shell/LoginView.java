package org.fengqiao.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;

/** 登录: for people with an account; everybody else finds the way to the counter. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final LoginForm form = new LoginForm();
    private final transient Speech say;

    LoginView(Words words) {
        say = words.in(getLocale());
        addClassName("sign-in");
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        var brand = new Div(say.say("product"));
        brand.addClassName("brand");
        var about = new Paragraph(say.say("product.long"));
        about.addClassNames("quiet", "small");
        var foot = new Div(new Anchor("counter", say.say("login.counter")), new LanguageSwitch(say));
        foot.addClassName("foot");
        var sheet = new Div(brand, about, form, foot);
        sheet.addClassName("sheet");
        add(sheet);
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(say.say("login.title"));
        fields.setUsername(say.say("login.user"));
        fields.setPassword(say.say("login.password"));
        fields.setSubmit(say.say("login.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(say.say("login.failed"));
        error.setMessage(say.say("login.failed.text"));
        error.setUsername(say.say("login.required.user"));
        error.setPassword(say.say("login.required.password"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return say.say("login.title") + " · " + say.say("product");
    }
}
