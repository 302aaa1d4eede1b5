package org.fengqiao.infra.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.AnsweringCommand.SubmitClosingReport;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingCommand.ClosePetition;
import org.fengqiao.domain.petition.EndingCommand.RatePetition;
import org.fengqiao.domain.petition.EndingCommand.ReopenPetition;
import org.fengqiao.domain.petition.EndingCommand.SupplementPetition;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.IntakeCommand.DecideSameMatter;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatCommand.NoteRepeat;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.SendingCommand.AssignPetition;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.petition.SendingCommand.RejectObjection;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.petition.SendingCommand.UpholdObjection;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.demo.Chance.Place;
import org.fengqiao.infra.demo.Story.Deed;
import org.jspecify.annotations.Nullable;

/** One petition while its story is told: the main road, step by step (主要环节). */
class Telling {
    final Story story;
    final Topic topic;
    final Place place;
    final Diary diary;
    final Cast cast;
    final Chance chance;
    private final boolean reachable;
    UnitCode holder;
    private @Nullable UnitCode sender;

    Telling(Story story, Topic topic, Place place, Diary diary, Cast cast, Chance chance) {
        this.story = story;
        this.topic = topic;
        this.place = place;
        this.diary = diary;
        this.cast = cast;
        this.chance = chance;
        this.reachable = story.petition().address() != null;
        this.holder = story.petition().unit();
    }

    final boolean wasSent() {
        return sender != null;
    }

    /** Who sent it where it is, and is above it. */
    final UnitCode sender() {
        return Objects.requireNonNull(sender);
    }

    final String officer() {
        return cast.at(holder, Duty.PETITION_OFFICER);
    }

    final String director() {
        return cast.at(holder, Duty.DIRECTOR);
    }

    final void byOfficer(int daysAgo, Deed deed) {
        story.then(diary.on(daysAgo), officer(), deed);
    }

    final void byComplainant(int daysAgo, Deed deed) {
        story.then(diary.on(daysAgo), Story.COMPLAINANT, deed);
    }

    final String words(String section) {
        return place.fill(chance.phrase(section));
    }

    final @Nullable Notice told(LocalDateTime at) {
        return reachable ? new Notice(chance.of(List.of(NoticeManner.values())), at.toLocalDate()) : null;
    }

    void register(int daysAgo) {
        byOfficer(daysAgo, desk -> new RegisterPetition(desk.caseId(), topic.kind(), topic.category()));
    }

    void take(int daysAgo) {
        byOfficer(daysAgo, desk -> new TakePetition(desk.caseId()));
    }

    void transfer(int daysAgo, UnitCode to) {
        var why = words("transfer");
        byOfficer(
                daysAgo,
                desk -> new TransferPetition(desk.caseId(), to, desk.words().inner(why)));
        sender = holder;
        holder = to;
    }

    /** @param term until when, in days from today; negative for a day that is over */
    void assign(int daysAgo, UnitCode to, int term) {
        var why = words("assign");
        var until = diary.today().plusDays(term);
        byOfficer(
                daysAgo,
                desk -> new AssignPetition(
                        desk.caseId(), to, until, desk.words().inner(why)));
        sender = holder;
        holder = to;
    }

    void object(int daysAgo) {
        var why = words("object");
        byOfficer(
                daysAgo, desk -> new ObjectToRouting(desk.caseId(), desk.words().inner(why), null));
    }

    void decideObjection(int daysAgo, boolean upheld) {
        var from = sender();
        var who = cast.at(from, Duty.PETITION_OFFICER);
        var why = words("object.reject");
        story.then(
                diary.on(daysAgo),
                who,
                desk -> upheld
                        ? new UpholdObjection(desk.caseId())
                        : new RejectObjection(desk.caseId(), desk.words().inner(why)));
        holder = upheld ? from : holder;
    }

    void accept(int daysAgo) {
        var at = diary.on(daysAgo);
        var notice = told(at);
        story.then(at, officer(), desk -> new AcceptPetition(desk.caseId(), notice));
    }

    void refuse(int daysAgo) {
        var route = chance.of(List.of(
                RightRoute.LITIGATION,
                RightRoute.ARBITRATION,
                RightRoute.ADMINISTRATIVE_PROCEDURE,
                RightRoute.OTHER_BODY,
                RightRoute.ALREADY_IN_WORK));
        var why = words("refuse." + route.name());
        var at = diary.on(daysAgo);
        var notice = told(at);
        story.then(
                at,
                officer(),
                desk -> new RefusePetition(desk.caseId(), route, desk.words().outer(why), null, notice));
    }

    void answer(int daysAgo) {
        var at = diary.on(daysAgo);
        var notice = told(at);
        if (topic.kind() == PetitionKind.APPEAL) {
            opinion(at, notice);
        } else {
            var adoption = topic.kind() == PetitionKind.SUGGESTION ? chance.of(List.of(Adoption.values())) : null;
            var reply = place.fill(chance.of(topic.all("reply")));
            story.then(
                    at,
                    officer(),
                    desk -> new GiveReply(desk.caseId(), desk.words().outer(reply), adoption, notice));
        }
    }

    private void opinion(LocalDateTime at, @Nullable Notice notice) {
        var request = place.fill(chance.of(topic.all("request")));
        var facts = place.fill(chance.of(topic.all("facts")));
        var verdict = Verdict.of(topic, chance);
        var opinion = place.fill(verdict.words());
        var basis = chance.of(topic.all("basis"));
        story.then(at, officer(), desk -> {
            var words = desk.words();
            return new GiveOpinion(
                    desk.caseId(),
                    new Opinion(
                            words.outer(request),
                            words.outer(facts),
                            words.outer(opinion),
                            words.outer(basis),
                            verdict.outcome()),
                    notice);
        });
    }

    void report(int daysAgo) {
        var text = words("report");
        byOfficer(
                daysAgo,
                desk -> new SubmitClosingReport(desk.caseId(), desk.words().inner(text)));
    }

    void supplement(int daysAgo) {
        var text = words("supplement");
        byComplainant(
                daysAgo,
                desk -> new SupplementPetition(desk.caseId(), desk.words().outer(text), List.of()));
    }

    void withdraw(int daysAgo) {
        var why = words("withdraw");
        Deed deed = desk -> new WithdrawPetition(desk.caseId(), desk.words().outer(why));
        if (chance.oneIn(3)) {
            byOfficer(daysAgo, deed);
        } else {
            byComplainant(daysAgo, deed);
        }
    }

    void rate(int daysAgo, Satisfaction grade) {
        var text = words("rate." + grade.name());
        byComplainant(
                daysAgo,
                desk -> new RatePetition(desk.caseId(), grade, desk.words().outer(text)));
    }

    void close(int daysAgo) {
        byOfficer(daysAgo, desk -> new ClosePetition(desk.caseId()));
    }

    void reopen(int daysAgo) {
        var why = words("reopen");
        story.then(
                diary.on(daysAgo),
                director(),
                desk -> new ReopenPetition(desk.caseId(), desk.words().inner(why)));
    }

    void correctText(int daysAgo) {
        var why = words("correct.reason");
        var address = words("address") + words("building").replace("{0}", "9").replace("{1}", "302");
        byOfficer(
                daysAgo,
                desk -> new CorrectFact(
                        desk.caseId(),
                        Correction.ofWords(Fact.ADDRESS, desk.words().person(address)),
                        desk.words().inner(why)));
    }

    void correctCategory(int daysAgo, String category) {
        var why = words("correct.reason");
        byOfficer(
                daysAgo,
                desk -> new CorrectFact(
                        desk.caseId(),
                        Correction.ofValue(Fact.CATEGORY, category),
                        desk.words().inner(why)));
    }

    void sameAs(int daysAgo, int other, boolean same) {
        var why = words(same ? "same" : "different");
        var at = diary.on(daysAgo);
        story.then(
                at,
                officer(),
                desk -> new DecideSameMatter(
                        desk.caseId(), desk.caseOf(other), same, desk.words().inner(why)));
        noted(at, other, same ? Repeat.LINKED : Repeat.UNLINKED);
    }

    /** The other file names this one too. */
    final void noted(LocalDateTime at, int other, Repeat how) {
        story.then(at, Story.HOUSE, desk -> new NoteRepeat(desk.caseOf(other), desk.caseId(), how));
    }
}
