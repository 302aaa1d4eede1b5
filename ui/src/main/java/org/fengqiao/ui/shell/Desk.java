package org.fengqiao.ui.shell;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.cases.CaseChanges;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Foresight;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.papers.Papers;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.publication.Found;
import org.fengqiao.projections.publication.PublicWords;
import org.fengqiao.projections.reasons.ReasonBook;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.timeline.Timelines;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.UnitsOfDay;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.OfficeDays;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What lies on every desk (工作台): the questions and doors that screens about cases share. */
@Component
public record Desk(
        Cases cases,
        ObjectProvider<Foresight> foresight,
        ObjectProvider<Rulebook> rulebook,
        CaseChanges changes,
        NewDays newDays,
        PetitionFiles files,
        Timelines timelines,
        Worklist worklist,
        Units units,
        RosterBook roster,
        CategoryTree categories,
        ReasonBook reasons,
        Attachments attachments,
        Papers papers,
        ObjectProvider<Calls> calls,
        ObjectProvider<HotIssues> hotIssues,
        ObjectProvider<Proposals> proposals,
        ObjectProvider<PublicWords> publicWords,
        SignedIn signedIn,
        OfficeDays days,
        Words words) {
    public Actor.Staff staff() {
        return signedIn.staff();
    }

    /** The same desk on a day of the past (历史工作台): days count from it, and units have the names of then. */
    public Desk on(LocalDate day) {
        return on(day, worklist);
    }

    /** The same with the queue of that day. */
    public Desk on(LocalDate day, Worklist queue) {
        return new Desk(
                cases,
                foresight,
                rulebook,
                changes,
                newDays,
                files,
                timelines,
                queue,
                new UnitsOfDay(units, day),
                roster,
                categories,
                reasons,
                attachments,
                papers,
                calls,
                hotIssues,
                proposals,
                publicWords,
                signedIn,
                days.on(day),
                words);
    }

    /** What people call who acted, by what the envelope of the event says: a person, the complainant, the house. */
    public String whoIs(String account, Speech say) {
        return switch (account) {
            case "complainant", "house" -> say.say("who." + account);
            default -> roster.nameOf(account);
        };
    }

    /** @param account who took it; null where nobody did, as at an outside body nobody can */
    public String whoHas(UnitCode unit, @Nullable String account, Speech say) {
        if (account != null) {
            return roster.nameOf(account);
        }
        return say.say(isOutside(unit) ? "queue.outside" : "queue.nobody");
    }

    /** Whether it works outside the platform, so that nobody signs in from there. */
    public boolean isOutside(UnitCode unit) {
        return units.find(unit).filter(row -> row.kind() == UnitKind.OUTSIDE).isPresent();
    }

    /** What the command would do to the clocks; nothing where that cannot be told. */
    public List<ClockChange> foresee(PetitionCommand command) {
        var sight = foresight.getIfAvailable();
        try {
            return sight == null ? List.of() : sight.of(staff(), command);
        } catch (Refused _) {
            return List.of();
        }
    }

    /** What in words for everybody tells who somebody is; nothing where that cannot be told. */
    public List<Found> personalWords(String caseId, String title, String text) {
        var checked = publicWords.getIfAvailable();
        try {
            return checked == null ? List.of() : checked.found(staff(), caseId, title, text);
        } catch (Refused _) {
            return List.of();
        }
    }

    /** Whether a decision on the case is refused without how its complainant was told; no where that cannot be told. */
    public boolean owesNotice(String caseId) {
        var sight = foresight.getIfAvailable();
        try {
            return sight != null && sight.owesNotice(staff(), caseId);
        } catch (Refused _) {
            return false;
        }
    }

    /** A text about a petition received on that day, with the articles that hold for it. */
    public String citing(String text, LocalDate receivedOn) {
        return new LawWords(speech()).citing(text, rulebook.getIfAvailable(Rulebook::petitions), receivedOn);
    }

    /** The words in the language of the open window. */
    public Speech speech() {
        return words.in(UI.getCurrent().getLocale());
    }
}
