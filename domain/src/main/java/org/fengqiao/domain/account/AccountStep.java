package org.fengqiao.domain.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What was entered of an account (变更类别). */
public enum AccountStep {
    /** 开通. */
    OPENED(EnumSet.allOf(AccountFact.class)),
    /** 调动. */
    MOVED(EnumSet.of(AccountFact.UNIT, AccountFact.DAY)),
    /** 职责变更. */
    DUTIES_CHANGED(EnumSet.of(AccountFact.DUTIES, AccountFact.DAY)),
    /** 停用. */
    CLOSED(EnumSet.of(AccountFact.DAY));

    private final Set<AccountFact> facts;

    AccountStep(EnumSet<AccountFact> facts) {
        this.facts = Collections.unmodifiableSet(facts);
    }

    /** What an entry of this kind tells. */
    public Set<AccountFact> facts() {
        return facts;
    }

    /** An opening and a closing tell of unit and duties, the others of one of them. */
    boolean touches(AccountStep other) {
        return this == other || whole() || other.whole();
    }

    private boolean whole() {
        return this == OPENED || this == CLOSED;
    }
}
