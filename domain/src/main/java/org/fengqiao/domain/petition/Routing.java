package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How the case was sent where it is (转送交办), article 22; P06.
 *
 * @param from the unit that sent it and decides on an objection
 * @param sender the person there who sent it; null when the sheet did
 * @param term until when the closing report is due; null for a plain transfer (转送)
 */
public record Routing(
        UnitCode from, @Nullable String sender, @Nullable LocalDate term) {
    public boolean assigned() {
        return term != null;
    }
}
