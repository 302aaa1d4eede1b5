package org.fengqiao.projections.report;

import java.time.LocalDate;

/**
 * Where a case was from a day on (持有区间), until the next such day.
 *
 * @param open whether somebody there still had to do something
 */
record Stay(LocalDate since, Chain at, boolean open) {}
