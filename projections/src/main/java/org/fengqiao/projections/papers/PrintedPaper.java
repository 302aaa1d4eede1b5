package org.fengqiao.projections.papers;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.paper.PaperText.Block;
import org.jspecify.annotations.Nullable;

/**
 * A paper with all its words open (待印文书); it never leaves the process like this.
 *
 * @param unit name of the unit whose paper it is
 * @param day the date on the paper, in words
 * @param at when it was issued; the document says that it was made then
 * @param stamp PNG; null when the unit has none
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
        boolean sample) {
    /** All but the last part. */
    public List<Block> beginning() {
        return blocks.isEmpty() ? blocks : blocks.subList(0, blocks.size() - 1);
    }

    /** The last part: it stays on one page with the signature, so that nobody signs an empty page. */
    public List<Block> end() {
        return blocks.isEmpty() ? blocks : List.of(blocks.getLast());
    }

    @Override
    public String toString() {
        return "PrintedPaper[" + number + "]";
    }
}
