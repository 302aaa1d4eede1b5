package org.fengqiao.projections.report;

import java.time.LocalDate;

/** Something that a report counts happened (统计事实): what, on which day, where. */
record Deed(Figure figure, LocalDate day, Chain at) {}
