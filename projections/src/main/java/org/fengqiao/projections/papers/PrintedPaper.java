package org.fengqiao.projections.papers;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.paper.PaperText.Block;
import org.fengqiao.domain.paper.PaperText.Note;
import org.jspecify.annotations.Nullable;

/**
 * A paper with all its words open (待印文书); it never leaves the process like this.
 *
 * @param unit name of the unit whose paper it is, in full where it has an official one
 * @param day the date on the paper, in words
 * @param at when it was issued; the document says that it was made then
 * @param stamp PNG; null when the unit has none
 * @param revoked says that the decision was revoked that it tells of, and when; null while that stands
 * @param sample whether it is an invented one, and says so across the page
 */
public record PrintedPaper(
        String title,
        String number,
        String unit,
        List<Block> blocks,
        String day,
        Instant at,
        byte @Nullable [] stamp,
        @Nullable String revoked,
        boolean sample) {
    /** So many characters are a line. */
    private static final int LINE = 28;

    /** All but the end. */
    public List<Block> beginning() {
        return running().subList(0, whereItEnds());
    }

    /**
     * What the signature closes, so that nobody signs an empty page: its last two lines stay with it. The last part, and
     * where that is no more than a line what stands before it; with their heading.
     */
    public List<Block> end() {
        return running().subList(whereItEnds(), running().size());
    }

    /** What stands below the signature. */
    public List<Note> notes() {
        return blocks.stream()
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .toList();
    }

    private List<Block> running() {
        return blocks.stream().filter(block -> !(block instanceof Note)).toList();
    }

    private int whereItEnds() {
        var running = running();
        var at = Math.max(0, running.size() - 1);
        var isShort = at > 0 && running.get(at).words().length() <= LINE;
        if (isShort && !running.get(at - 1).isHeading()) {
            at--;
        }
        while (at > 0 && running.get(at - 1).isHeading()) {
            at--;
        }
        return at;
    }

    @Override
    public String toString() {
        return "PrintedPaper[" + number + "]";
    }
}
