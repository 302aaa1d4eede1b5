package org.fengqiao.projections.worklist;

/** The names of a row's fields in its collection, where a query, an index and the codec must agree. */
final class Field {
    static final String ID = "_id";
    static final String POSITION = "position";
    static final String NUMBER = "number";
    static final String STATE = "state";
    static final String KIND = "kind";
    static final String MARKS = "marks";
    static final String LEVEL = "level";
    static final String SCOPE = "scope";

    /** {@link Papers#due} and {@link Papers#had}. */
    static final String PAPERS_DUE = "papersDue";

    static final String PAPERS_HAD = "papersHad";

    /** {@link Kept#keys}; missing where it is kept from nobody. */
    static final String KEPT_FROM = Kept.KEYS;

    /** {@link Seat#desk}. */
    static final String DESK = "desk";

    /** {@link WorklistRow#desks}. */
    static final String DESKS = "desks";

    /** The code itself, and those of the two levels above it: a filter on any level is an equality. */
    static final String CATEGORY = "category";

    static final String CATEGORY_2 = "category2";
    static final String CATEGORY_1 = "category1";

    /** Due date and case id in one: a sort key that is never equal twice. */
    static final String DUE = "due";

    /** Day of receipt and case id in one. */
    static final String RECEIVED = "received";

    /** Like {@link #DUE} for what nobody noted yet; missing when there is none. */
    static final String UNNOTED = "unnoted";

    private Field() {}
}
