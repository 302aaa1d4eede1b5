package org.fengqiao.domain.organisation;

import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.organisation.UnitCommand.CorrectUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;

/** What was entered of a unit can have been wrong (单位更正), also after it was closed. */
final class UnitCorrecting {
    private UnitCorrecting() {}

    static List<UnitEvent> correct(UnitHistory history, UnitForm now, CorrectUnit c, Facts facts) {
        var fact = c.correction().fact();
        var was = history.entries().get(c.entry());
        var is = was.corrected(c.correction());
        Corrected.checkChanges(was, is);
        var entries = history.entries().correct(c.entry(), is);
        if (fact == UnitFact.DAY) {
            entries.checkDay(c.entry(), facts.today());
        }
        checkPlace(c, is, now, new UnitHistory(entries).now(), facts);
        return List.of(
                new UnitCorrected(c.code(), c.entry(), was.says(fact), is.says(fact), now.superior(), c.reason()));
    }

    /** Where it stands today has to fit today's tree; where it stood once only has to exist. */
    private static void checkPlace(CorrectUnit c, UnitEntry is, UnitForm now, UnitForm then, Facts facts) {
        if (is.kind() != null) {
            Places.checkCode(c.code(), is.kind());
        }
        Places.checkLine(c.code(), is.superior(), facts.units());
        var moves = !Objects.equals(now.superior(), then.superior())
                || now.kind() != then.kind()
                || now.level() != then.level();
        if (moves && then.open()) {
            Places.check(c.code(), then.kind(), then.level(), then.superior(), facts.units());
            Places.checkBelow(c.code(), then.kind(), then.level(), facts.units());
        }
    }
}
