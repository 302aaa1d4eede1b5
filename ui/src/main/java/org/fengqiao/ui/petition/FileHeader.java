package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.parts.DueChip;
import org.fengqiao.ui.parts.Marks;
import org.fengqiao.ui.parts.PrintButton;
import org.fengqiao.ui.parts.StateTag;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What stays in sight (案卷抬头): number, title, state, holder, next deadline with its rule; one action, the rest in a menu. */
class FileHeader extends Header {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;

    FileHeader(
            Desk desk,
            Speech say,
            Since since,
            @Nullable String purpose,
            Consumer<Action> act,
            @Nullable Runnable close) {
        this.desk = desk;
        this.say = say;
        var file = since.now();
        addClassName("file-header");
        var number = new Span(file.number());
        number.addClassNames("number", "quiet");
        var top = new Div(
                number,
                since.glow(new StateTag(file.state(), say), PetitionFile::state),
                since.glow(
                        new Marks(file.watch().marks(), file.headcount(), say),
                        shown -> shown.watch().marks()),
                since.glow(holder(file), shown -> List.of(shown.holder(), Objects.toString(shown.assignee()))));
        top.addClassName("file-top");
        if (close != null) {
            top.add(ways(file, close));
        }
        var letter = file.letter();
        var words = letter == null ? say.say("file.title-withheld") : letter.title();
        var title = close == null ? new H1(words) : new H2(words);
        var bottom = new Div(since.glow(deadline(file), PetitionFile::deadlines), actions(file, purpose, act));
        bottom.addClassName("file-bottom");
        add(top, title, bottom);
    }

    private Span holder(PetitionFile file) {
        var decider = file.decider();
        var person = decider == null
                ? desk.whoHas(file.holder(), file.assignee(), say)
                : say.say("queue.objection-with", desk.units().nameOf(decider));
        var holder = new Span(desk.units().nameOf(file.holder()) + " · " + person);
        holder.addClassNames("holder", "quiet");
        return holder;
    }

    private Div ways(PetitionFile file, Runnable close) {
        var page = new Anchor(PetitionNavigation.addressOf(file.caseId()), say.say("file.own-page"));
        page.addClassName("small");
        var shut = new Button(say.say("file.close"), VaadinIcon.ARROW_LEFT.create(), _ -> close.run());
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var ways = new Div(page, shut);
        ways.addClassName("ways");
        return ways;
    }

    private Div deadline(PetitionFile file) {
        var next = file.deadlines().stream()
                .filter(deadline -> deadline.clock().binding())
                .min(Comparator.comparing(Deadline::on));
        var line = new Div();
        line.addClassName("next-due");
        line.add(new DueChip(next.map(Deadline::on).orElse(null), file.standing(), desk.days(), say));
        next.ifPresent(deadline -> {
            var rule = new Span(say.name(deadline.clock()) + " · " + new RuleWords(say).of(deadline));
            rule.addClassNames("small", "quiet");
            line.add(rule);
        });
        return line;
    }

    private Div actions(PetitionFile file, @Nullable String purpose, Consumer<Action> act) {
        var actions = new Div();
        actions.addClassName("actions");
        var offered =
                file.actions().stream().filter(action -> action != Action.RATE).toList();
        var next = file.next().filter(offered::contains);
        next.ifPresent(first -> {
            var primary = new Button(say.say("act." + first), _ -> act.accept(first));
            primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(primary);
        });
        var others = offered.stream()
                .filter(action -> next.filter(action::equals).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            var menu = new MenuBar();
            menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
            var more = menu.addItem(say.say("file.more"));
            others.forEach(action -> more.getSubMenu().addItem(say.say("act." + action), _ -> act.accept(action)));
            actions.add(menu);
        }
        if (!file.wordsWithheld() && file.past() == null) {
            actions.add(PaperLinks.wholeFile(desk, say, file, purpose));
        }
        actions.add(new PrintButton(say));
        return actions;
    }
}
