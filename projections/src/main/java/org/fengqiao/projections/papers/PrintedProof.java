package org.fengqiao.projections.papers;

import java.time.Instant;
import java.util.List;

/**
 * A proof of service with all its words open (待印送达回证): a form about one issued paper, filled in as far as its service
 * is recorded, the rest by hand.
 *
 * @param unit name of the unit whose paper is served
 * @param number of that paper
 * @param at when that was issued, or its service recorded; the document says that it was made then
 */
public record PrintedProof(String unit, String title, String number, List<Row> rows, Instant at) {
    /**
     * @param words empty where it is written by hand
     * @param tall whether more than one line is written there
     */
    public record Row(String label, String words, boolean tall) {}

    @Override
    public String toString() {
        return "PrintedProof[" + number + "]";
    }
}
