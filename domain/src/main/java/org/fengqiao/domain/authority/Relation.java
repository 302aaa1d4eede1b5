package org.fengqiao.domain.authority;

/** How the actor's unit stands to a case (与案件的关系). */
public enum Relation {
    /** The actor's unit holds the case. */
    HOLDER,
    /** The actor's unit is above the holder. */
    ABOVE,
    /** The actor's unit sent the case on, or waits for its objection to be decided. */
    SENDER,
    /** The actor's unit, or one below it, received, registered or passed on the case earlier. */
    INVOLVED,
    /** The actor's unit assists the holder. */
    ASSISTING,
    /** The actor lodged the case. */
    OWN,
    /** There is no case yet, and the actor would bring it to a unit of its own line. */
    NEW,
    /** Nothing connects them: a neighbour. */
    NONE
}
