package org.fengqiao.infra.demo;

import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.OversightCommand.AcknowledgeUrgency;
import org.fengqiao.domain.petition.OversightCommand.AnswerSupervision;
import org.fengqiao.domain.petition.OversightCommand.RaiseUrgency;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.petition.Urgency;

/** What those above watch in a petition (紧急、督办). */
record Watched(Work work) {
    private static final int FEEDBACK_DAYS = 12;

    void raise(int daysAgo, Urgency grade, boolean acknowledged) {
        var text = work.words("urgent");
        work.byOfficer(
                daysAgo,
                desk -> new RaiseUrgency(desk.caseId(), grade, desk.words().inner(text)));
        if (acknowledged && work.wasSent()) {
            byWhoSentIt(daysAgo, desk -> new AcknowledgeUrgency(desk.caseId()));
        }
    }

    /** By the unit that sent it, which is above. */
    void supervise(int daysAgo, boolean answered) {
        if (!work.wasSent()) {
            return;
        }
        var text = work.words("supervise");
        var by = work.diary.today().plusDays(FEEDBACK_DAYS);
        byWhoSentIt(
                daysAgo,
                desk -> new Supervise(
                        desk.caseId(), SupervisionGround.DELAY, by, desk.words().inner(text)));
        if (answered) {
            var feedback = work.words("supervise.feedback");
            work.byOfficer(
                    Math.max(0, daysAgo - 1),
                    desk -> new AnswerSupervision(desk.caseId(), desk.words().inner(feedback)));
        }
    }

    private void byWhoSentIt(int daysAgo, Story.Deed deed) {
        work.story.then(work.diary.on(daysAgo), work.cast.at(work.sender(), Duty.PETITION_OFFICER), deed);
    }
}
