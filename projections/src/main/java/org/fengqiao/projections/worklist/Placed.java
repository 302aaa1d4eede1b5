package org.fengqiao.projections.worklist;

import java.time.LocalDate;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Where a case is and in which field, for whoever compares many (案件所在). */
public record Placed(String caseId, UnitCode unit, @Nullable String category, LocalDate receivedOn) {}
