package org.fengqiao.domain.decision;

/**
 * What a command gives back (回执): with it the caller finds its own write.
 *
 * @param id which case, unit, account or category
 * @param sequence sequence of the last event of this aggregate, starting at 0
 */
public record Receipt(String id, long sequence) {}
