package org.fengqiao.ui.petition;

import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.parts.AnswerText;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** How it ended (处理结果): opinion, reply, refusal, rating. */
class AnswerSection extends FileSection {
    private static final long serialVersionUID = 1;

    AnswerSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.answer");
        var answer = file.answer();
        var refusal = file.notAccepted();
        var rating = file.rating();
        setVisible(answer != null || refusal != null || rating != null);
        if (answer != null) {
            var lapsed = answer.lapsed();
            if (lapsed != null) {
                line(new LapsedMark(say, lapsed, say.say("file.answer")));
            }
            add(new AnswerText(answer, say));
            var days = file.daysToAnswer();
            if (answer.beforeImport() && days != null) {
                add(quiet(say.say("file.answered-before", days)));
            }
        }
        if (refusal != null) {
            prose(say.say("file.right-route"), say.name(refusal.route()));
            var reason = refusal.reason();
            if (reason != null) {
                prose(say.say("file.reason"), say.worded(reason));
            }
            prose(say.say("file.reasons"), refusal.reasons());
        }
        if (rating != null) {
            prose(say.say("file.rating"), say.name(rating.grade()));
            prose(null, rating.words());
        }
    }
}
