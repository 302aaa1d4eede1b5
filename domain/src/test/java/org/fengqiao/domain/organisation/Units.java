package org.fengqiao.domain.organisation;

import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;

/** Units for specs: a community under 双塔街道 in each of its states. */
final class Units {
    static final UnitCode NEW = UnitCode.of("320508021030");
    static final Unit BLANK = new Unit.Blank();
    static final Unit OPEN = new Unit.Open("定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, LAST_YEAR);
    static final Unit CLOSED = new Unit.Closed(TODAY.minusDays(7));

    private Units() {}

    static OpenUnit open(UnitCode code, UnitKind kind, UnitLevel level, UnitCode superior) {
        return new OpenUnit(code, "新社区", kind, level, superior, TODAY);
    }

    static OpenUnit openCommunity() {
        return open(NEW, UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA);
    }

    static OpenUnit openAgain(LocalDate from) {
        return new OpenUnit(DINGHUISI, "定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, from);
    }
}
