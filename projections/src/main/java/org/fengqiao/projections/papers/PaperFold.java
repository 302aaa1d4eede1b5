package org.fengqiao.projections.papers;

import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Reach;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.projections.reading.CaseDoor.Handed;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** Folds what is to be printed from the case as it stood when the paper was issued (文书成文). */
public final class PaperFold {
    private final Units units;
    private final Vault vault;
    private final PaperWords say;

    public PaperFold(Units units, Vault vault, PaperWords say) {
        this.units = units;
        this.vault = vault;
        this.say = say;
    }

    /**
     * Opens the words; whoever asks was let in before.
     *
     * @param text the version of the template that the paper names
     * @param stamp the image that the paper names
     */
    public PrintedPaper of(Handed handed, PaperText text, byte @Nullable [] stamp, AtIssue then) {
        var story = handed.story();
        var issued = handed.issued().event();
        var words = OpenedWords.of(story, vault, new Sight(Question.PAPER, Reach.WHOLE));
        var paper = new PaperValues(story, words, units, say, then);
        var values = paper.of(issued);
        return new PrintedPaper(
                text.title(values),
                issued.number().text(),
                paper.inFull(issued.number().unit(), issued),
                text.blocks(values),
                say.day(issued.occurredAt().day()),
                handed.issued().recorded().recordedAt(),
                stamp,
                handed.lapsed() == null ? null : say.lapsed(handed.lapsed()),
                false);
    }
}
