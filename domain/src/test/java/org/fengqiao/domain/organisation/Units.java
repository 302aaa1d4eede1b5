package org.fengqiao.domain.organisation;

import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;

/** Units for specs: a community under 双塔街道 in each of its states. */
final class Units {
    static final UnitCode NEW = UnitCode.of("320508021030");
    static final Sealed REASON = new Sealed("account/a", "reason", "c2VhbGVk");
    static final Unit BLANK = new Unit.Blank();
    static final LocalDate CLOSED_ON = TODAY.minusDays(7);
    static final Unit OPEN = opened(DINGHUISI, "定慧寺巷社区", UnitLevel.COMMUNITY, SHUANGTA);
    static final Unit CLOSED = Unit.evolve(OPEN, new UnitClosed(DINGHUISI, CLOSED_ON));

    private Units() {}

    /** A centre that is open since last year. */
    static Unit opened(UnitCode code, String name, UnitLevel level, UnitCode superior) {
        return Unit.evolve(BLANK, new UnitOpened(code, name, UnitKind.CENTRE, level, superior, LAST_YEAR));
    }

    static UnitForm now(Unit unit) {
        return unit.history().now();
    }

    static CorrectUnit correct(int entry, UnitFact fact, String value) {
        return new CorrectUnit(DINGHUISI, entry, new UnitCorrection(fact, value), REASON);
    }

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
