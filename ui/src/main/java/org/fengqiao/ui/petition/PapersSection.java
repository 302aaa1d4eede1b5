package org.fengqiao.ui.petition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.petitionfile.FilePaper;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Papers of the case (文书): what was issued, to be had as PDF, and what this person can issue now. */
class PapersSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final String caseId;
    private final boolean withheld;
    private final @Nullable String purpose;
    private final transient Runnable issued;

    /** @param issued what to do after a paper was issued */
    PapersSection(Desk desk, Speech say, PetitionFile file, @Nullable String purpose, Runnable issued) {
        super(say, "paper.section");
        this.desk = desk;
        this.caseId = file.caseId();
        this.withheld = file.wordsWithheld();
        this.purpose = purpose;
        this.issued = issued;
        addClassName("papers");
        setVisible(!file.papers().isEmpty());
        file.papers().forEach(this::show);
    }

    private void show(FilePaper paper) {
        var name = say.name(paper.id().kind());
        var number = paper.number();
        var day = paper.issuedAt();
        if (number == null || day == null) {
            var line = quiet(notIssued(paper));
            if (paper.mayIssue()) {
                line(new Span(name), line, issue(paper));
            } else {
                line(new Span(name), line);
            }
            return;
        }
        var parts = new ArrayList<Component>();
        var closed = withheld && !isOwn(paper);
        parts.add(closed ? new Span(name) : PaperLinks.paper(desk, caseId, paper.id(), name, purpose));
        parts.add(quiet(about(paper, number, day)));
        lapsed(paper).ifPresent(parts::add);
        if (!closed && paper.id().kind().forComplainant() && paper.replacedBy() == null) {
            parts.add(PaperLinks.proof(desk, say, caseId, paper.id(), purpose));
        }
        if (!closed && paper.mayReplace()) {
            parts.add(replace(paper));
        }
        line(parts.toArray(Component[]::new));
    }

    private String notIssued(FilePaper paper) {
        return desk.isOutside(paper.unit())
                ? say.say("paper.issued-outside", desk.units().nameOf(paper.unit()))
                : say.say("paper.not-issued", say.date(paper.at().day()));
    }

    private String about(FilePaper paper, String number, Moment day) {
        var about = number + " · " + say.date(day.day());
        return paper.replacedBy() == null ? about : about + " · " + say.say("paper.replaced");
    }

    private Optional<Component> lapsed(FilePaper paper) {
        return Optional.ofNullable(paper.lapsed())
                .map(lapsed -> new LapsedMark(say, lapsed, say.name(paper.id().kind())));
    }

    private boolean isOwn(FilePaper paper) {
        return paper.unit().equals(desk.staff().unit());
    }

    private Button issue(FilePaper paper) {
        return small("paper.issue", paper, () -> new IssuePaperDialog(desk, say, caseId, paper.id(), issued).open());
    }

    private Button replace(FilePaper paper) {
        return small("paper.replace", paper, () -> new ReplacePaperDialog(desk, say, caseId, paper, issued).open());
    }

    /** Named with its paper, because several stand under one another. */
    private Button small(String key, FilePaper paper, Runnable pressed) {
        var button = new Button(say.say(key), _ -> pressed.run());
        var kind = say.name(paper.id().kind());
        button.setAriaLabel(say.say(
                key + ".of",
                paper.id().nth() == 1 ? kind : kind + " " + paper.id().nth()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
