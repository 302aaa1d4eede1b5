package org.fengqiao.domain.petition;

import org.jspecify.annotations.Nullable;

/**
 * How many people stand behind a petition (人数), P04. A letter may have any number of them; a visit sends representatives.
 *
 * @param headcount at least 1
 * @param visitors how many came in person; null where nobody counted them, and for other channels
 * @see "ADR 0024 joint petitions and repeats"
 */
record People(int headcount, @Nullable Integer visitors) {
    /** From how many on a petition counts as a joint one (集体访、联名信): how petition offices count, not the regulation. */
    static final int JOINT = 5;

    boolean joint() {
        return headcount >= JOINT;
    }

    People counted(int next) {
        return new People(next, visitors);
    }
}
