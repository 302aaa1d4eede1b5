package org.fengqiao.projections.store;

/** A row of a read model: a pure function of the events of one aggregate. */
public interface Row {
    String id();

    /** Sequence of the last event that made it; that event and earlier ones change nothing any more. */
    long position();
}
