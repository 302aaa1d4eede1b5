package org.fengqiao.projections.reading;

/** How much of a case somebody may see (可见范围). */
public enum Reach {
    /** The file with its words. */
    WHOLE,
    /** The file without words about people: an auditor who stated no purpose. */
    WITHOUT_WORDS,
    /** Where it stands, and nothing of what was written: a unit that passed it on. */
    PROGRESS
}
