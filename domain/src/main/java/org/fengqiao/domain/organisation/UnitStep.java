package org.fengqiao.domain.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What was entered of a unit (变更类别). */
public enum UnitStep {
    /** 设立. */
    OPENED(EnumSet.allOf(UnitFact.class)),
    /** 更名. */
    RENAMED(EnumSet.of(UnitFact.NAME, UnitFact.DAY)),
    /** 划转. */
    MOVED(EnumSet.of(UnitFact.SUPERIOR, UnitFact.DAY)),
    /** 撤销. */
    CLOSED(EnumSet.of(UnitFact.DAY)),
    /** 撤并: closed, and others stand in its place. */
    SUCCEEDED(EnumSet.of(UnitFact.DAY));

    private final Set<UnitFact> facts;

    UnitStep(EnumSet<UnitFact> facts) {
        this.facts = Collections.unmodifiableSet(facts);
    }

    /** What an entry of this kind tells. */
    public Set<UnitFact> facts() {
        return facts;
    }

    /** An opening and a closing tell of the whole unit, the others of one thing each. */
    boolean touches(UnitStep other) {
        return this == other || whole() || other.whole();
    }

    private boolean whole() {
        return this == OPENED || this == CLOSED || this == SUCCEEDED;
    }
}
