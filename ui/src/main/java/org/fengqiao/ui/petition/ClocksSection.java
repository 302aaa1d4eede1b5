package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.ui.parts.DueChip;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;

/** All terms that run now (期限), each with its rule, article and versions; and what will be possible later. */
class ClocksSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    ClocksSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.clocks");
        this.desk = desk;
        if (file.deadlines().isEmpty()) {
            add(quiet(say.say("file.clocks.none")));
        }
        file.deadlines().stream().sorted(Comparator.comparing(Deadline::on)).forEach(deadline -> show(deadline, file));
        file.later().forEach(code -> add(quiet(later(code, file))));
    }

    private void show(Deadline deadline, PetitionFile file) {
        var name = new Span(say.name(deadline.clock()));
        name.addClassName("label");
        line(name, chip(deadline, file));
        var words = new RuleWords(say);
        add(new Div(say.date(deadline.on())), quiet(words.of(deadline)));
        add(quiet(words.calendar(deadline)));
    }

    private DueChip chip(Deadline deadline, PetitionFile file) {
        return deadline.clock().binding()
                ? new DueChip(deadline.on(), standing(deadline, file), desk.days(), say)
                : DueChip.ofRight(deadline.on(), desk.days(), say);
    }

    /** The file's standing is that of its next binding term; others are only told from past or not. */
    private Standing standing(Deadline deadline, PetitionFile file) {
        if (deadline.isPastOn(desk.days().today())) {
            return Standing.OVERDUE;
        }
        var next = file.deadlines().stream()
                .filter(other -> other.clock().binding())
                .min(Comparator.comparing(Deadline::on));
        return next.filter(deadline::equals).isPresent() ? file.standing() : Standing.IN_TIME;
    }

    private String later(String code, PetitionFile file) {
        if (code.equals("same-matter-not-accepted")) {
            return say.say("later." + code); // no term of its own
        }
        var clock = clockOf(code);
        return file.deadlines().stream()
                .filter(deadline -> deadline.clock() == clock)
                .findFirst()
                .map(deadline ->
                        say.say("later." + code, say.date(deadline.on()), new LawWords(say).cite(deadline.passage())))
                .orElse("");
    }

    private static Clock clockOf(String code) {
        return switch (code) {
            case "object-until", "objection-over" -> Clock.OBJECTION;
            case "report-before-closing" -> Clock.REPORT;
            case "review-until" -> Clock.REVIEW_REQUEST;
            case "could-be-simple" -> Clock.NOTICE;
            default -> Clock.ANSWER;
        };
    }
}
