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
import java.util.regex.Pattern;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;

/** 登录: for people with an account; everybody else finds the way to the counter. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    public static final String ADDRESS = "/login";

    private static final String ERROR = "error";
    private static final String WAIT = "wait";
    /** More digits were written by somebody else. */
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private static final long serialVersionUID = 1;

    private final LoginForm form = new LoginForm();
    private final transient Speech say;

    LoginView(Words words) {
        say = words.in(getLocale());
        addClassName("sign-in");
        form.setI18n(texts("login.failed"));
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

    /** Where somebody stands again whose name or password was wrong. */
    public static String failed() {
        return ADDRESS + "?" + ERROR;
    }

    /** Where somebody stands again whose address has to wait for so many minutes. */
    public static String waiting(String minutes) {
        return ADDRESS + "?" + WAIT + "=" + minutes;
    }

    private LoginI18n texts(String why, Object... values) {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(say.say("login.title"));
        fields.setUsername(say.say("login.user"));
        fields.setPassword(say.say("login.password"));
        fields.setSubmit(say.say("login.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(say.say(why));
        error.setMessage(say.say(why + ".text", values));
        error.setUsername(say.say("login.required.user"));
        error.setPassword(say.say("login.required.password"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var minutes = asked.getSingleParameter(WAIT)
                .filter(MINUTES.asMatchPredicate())
                .map(Integer::valueOf);
        minutes.ifPresent(wait -> form.setI18n(texts("login.wait", wait)));
        form.setError(minutes.isPresent() || asked.getParameters().containsKey(ERROR));
    }

    @Override
    public String getPageTitle() {
        return say.say("login.title") + " · " + say.say("product");
    }
}
