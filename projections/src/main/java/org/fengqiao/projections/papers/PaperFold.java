package org.fengqiao.projections.papers;

import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Reach;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.ReviewOutcome;
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
        var values = new PaperValues(story, words, units, say, then);
        return new PrintedPaper(
                text.title(),
                issued.number().text(),
                values.inFull(issued.number().unit(), issued),
                text.blocks(values.of(issued)),
                say.day(issued.occurredAt().day()),
                handed.issued().recorded().recordedAt(),
                stamp,
                overturned(handed.overturned()),
                false);
    }

    private @Nullable String overturned(@Nullable PetitionEvent by) {
        return switch (by) {
            case null -> null;
            case ReviewConcluded e
            when e.opinion().outcome() == ReviewOutcome.CHANGED ->
                say.changed(e.occurredAt().day());
            case PetitionEvent e -> say.revoked(e.occurredAt().day());
        };
    }
}
