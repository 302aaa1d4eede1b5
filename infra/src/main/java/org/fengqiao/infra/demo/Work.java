package org.fengqiao.infra.demo;

import java.util.List;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.AnsweringCommand.DeclineExtension;
import org.fengqiao.domain.petition.AnsweringCommand.ExtendTerm;
import org.fengqiao.domain.petition.AnsweringCommand.RequestExtension;
import org.fengqiao.domain.petition.HandlingCommand.AddAttachment;
import org.fengqiao.domain.petition.HandlingCommand.AddNote;
import org.fengqiao.domain.petition.HandlingCommand.EndAssistance;
import org.fengqiao.domain.petition.HandlingCommand.InviteAssistance;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingCommand.RecordNotice;
import org.fengqiao.domain.petition.HandlingCommand.RecordVisit;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.WallCommand.DiscloseInterest;
import org.fengqiao.domain.petition.WallCommand.NameAccused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.demo.Chance.Place;

/** What is done besides, while a petition is in hand (日常办理): notes, visits, files, help and extensions. */
final class Work extends Telling {
    private static final int EXTENSION = 30;

    Work(Story story, Topic topic, Place place, Diary diary, Cast cast, Chance chance) {
        super(story, topic, place, diary, cast, chance);
    }

    void note(int daysAgo) {
        var text = words("note");
        byOfficer(daysAgo, desk -> new AddNote(desk.caseId(), desk.words().inner(text)));
    }

    void visit(int daysAgo) {
        var where = words("visit.place");
        var text = words("visit");
        var at = diary.on(daysAgo);
        var when = Moment.atMinute(at.minusHours(2));
        story.then(
                at,
                officer(),
                desk -> new RecordVisit(
                        desk.caseId(),
                        when,
                        desk.words().inner(where),
                        desk.words().inner(text)));
    }

    void attach(int daysAgo) {
        var name = words("files");
        var text = chance.text("paper");
        byOfficer(daysAgo, desk -> new AddAttachment(desk.caseId(), desk.file(name, text)));
    }

    void tell(int daysAgo) {
        var at = diary.on(daysAgo);
        var notice = told(at);
        if (notice != null) {
            story.then(at, officer(), desk -> new RecordNotice(desk.caseId(), notice));
        }
    }

    void invite(int daysAgo, UnitCode unit) {
        var text = words("assist");
        byOfficer(
                daysAgo,
                desk -> new InviteAssistance(desk.caseId(), unit, desk.words().inner(text)));
    }

    void endAssistance(int daysAgo, UnitCode unit) {
        byOfficer(daysAgo, desk -> new EndAssistance(desk.caseId(), unit));
    }

    void pass(int daysAgo, Duty duty) {
        var to = cast.at(holder, duty);
        if (!to.equals(officer())) {
            byOfficer(daysAgo, desk -> new PassPetition(desk.caseId(), desk.account(to)));
        }
    }

    void askForExtension(int daysAgo) {
        var why = words("extension.request");
        byOfficer(
                daysAgo,
                desk -> new RequestExtension(
                        desk.caseId(), EXTENSION, desk.words().inner(why), null));
    }

    void extend(int daysAgo) {
        var why = words("extension.notice");
        var at = diary.on(daysAgo);
        var notice = told(at);
        story.then(
                at,
                director(),
                desk -> new ExtendTerm(desk.caseId(), EXTENSION, desk.words().outer(why), notice));
    }

    void declineExtension(int daysAgo) {
        var why = words("extension.decline");
        story.then(
                diary.on(daysAgo),
                director(),
                desk -> new DeclineExtension(desk.caseId(), desk.words().inner(why)));
    }

    void accuse(int daysAgo, UnitCode unit) {
        byOfficer(daysAgo, desk -> new NameAccused(desk.caseId(), Accused.units(List.of(unit))));
    }

    void discloseInterest(int daysAgo) {
        var why = words("interest");
        byOfficer(
                daysAgo,
                desk -> new DiscloseInterest(desk.caseId(), desk.words().inner(why)));
    }

    void mergeInto(int daysAgo, int first) {
        var why = words("same");
        var at = diary.on(daysAgo);
        var notice = told(at);
        story.then(
                at,
                officer(),
                desk -> new MergeInto(
                        desk.caseId(), desk.caseOf(first), desk.words().inner(why), notice));
        noted(at, first, Repeat.MERGED);
    }
}
