package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.WORK;

import java.util.Set;
import org.fengqiao.domain.petition.Alarm;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.Supervision;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * What those above watch (监督).
 *
 * @param alarm where it is urgent; null for an ordinary matter
 * @param supervision the one that is open; null when none is
 * @param missed every term that the platform ever found missed: only these can be ordered to be corrected (P23)
 */
@Shows(WORK)
public record Watch(
        Set<Mark> marks, @Nullable Alarm alarm, @Nullable Supervision supervision, Set<Clock> missed) {
    public static final Watch NOTHING = new Watch(Set.of(), null, null, Set.of());
}
