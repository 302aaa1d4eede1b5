package org.fengqiao.projections.store;

/**
 * The event processors that fill read models. A processor's name carries the generation as its collections do, so that
 * a rebuild has tokens of its own.
 */
public enum Processor {
    /** Units, categories and people, then everything about cases: a case's scope needs the units of that moment. */
    CASES(Processor.Group.CASES);

    private final String group;

    Processor(String group) {
        this.group = group;
    }

    /** What {@code @ProcessingGroup} says on its handlers. */
    public String group() {
        return group;
    }

    /** For example {@code cases-g1}. */
    public String nameIn(Generation generation) {
        return group + "-" + generation;
    }

    /** The groups as constants, because annotations take nothing else. */
    public static final class Group {
        public static final String CASES = "cases";

        private Group() {}
    }
}
