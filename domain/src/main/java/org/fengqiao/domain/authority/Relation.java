package org.fengqiao.domain.authority;

/** How the actor's unit stands to a case (与案件的关系). */
public enum Relation {
    /** The actor's unit holds the case, or keeps its file for the outside body that holds it. */
    HOLDER,
    /** The actor's unit is above the holder. */
    ABOVE,
    /** The actor's unit sent the case where it is now. */
    SENDER,
    /** The actor's unit is the sender, and an objection is before it or a closing report is owed to it. */
    AWAITING,
    /** The actor's unit, or one below it, received, registered or passed on the case earlier. */
    INVOLVED,
    /** The actor's unit assists the holder. */
    ASSISTING,
    /** The actor lodged the case. */
    OWN,
    /** There is no case yet, and the actor would bring it to a unit of its own line. */
    NEW,
    /** Nothing connects them: a neighbour. */
    NONE,
    /** The case is about the actor or the actor's unit, or the actor is recused: whatever else connects them is void. */
    WALLED
}
