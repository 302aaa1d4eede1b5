package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.WORK;

import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;

/** A unit that helps (协办单位). */
@Shows(WORK)
public record Assistance(UnitCode unit, Moment since) {}
