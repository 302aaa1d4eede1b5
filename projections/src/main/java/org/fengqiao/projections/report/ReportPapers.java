package org.fengqiao.projections.report;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.Papers.Document;

/** The report as a document to sign and send (报告文书), article 41. */
@FunctionalInterface
public interface ReportPapers {
    /**
     * Made when it is asked for and kept nowhere; remembered before it is handed out.
     *
     * @throws org.fengqiao.domain.refusal.Refused as for the report itself
     */
    Document of(Actor.Staff actor, UnitCode centre, Period period);
}
