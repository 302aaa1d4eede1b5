package org.fengqiao.ui.report;

import org.fengqiao.projections.report.Reports.Line;

/**
 * A case behind a number as it is shown (清单行).
 *
 * @param title empty where this person may not read it, and where its key is gone
 * @param name masked; empty likewise
 */
record ListedCase(Line line, String title, String name) {}
