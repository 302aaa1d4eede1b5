package org.fengqiao.domain.authority;

/** How far into a case somebody sees (可见范围); in the office each step sees what the step before it does. */
public enum Reach {
    /** Nothing, where asking is not refused altogether. */
    NOTHING,
    /** What is told to the complainant. */
    OWN,
    /** Where it stands, and nothing of what was written: a unit that passed it on. */
    PROGRESS,
    /** The file without words about people: an auditor who stated no purpose. */
    WITHOUT_WORDS,
    /** The file with its words. */
    WHOLE,
    /** Also what the complainant wants confidential: who works on it where it is. */
    WORKING
}
