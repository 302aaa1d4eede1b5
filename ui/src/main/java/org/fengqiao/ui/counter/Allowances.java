package org.fengqiao.ui.counter;

import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How much one client address may ask of the counter, and how much may be asked about one case (窗口频次). */
@Component
public class Allowances {
    private final Allowance lodgings;
    private final Allowance tries;
    private final Allowance acts;
    private final Allowance papers;
    private final Set<String> lodged = Collections.newSetFromMap(Allowance.newest());

    Allowances(CounterSettings settings, Clock clock) {
        lodgings = new Allowance(settings.lodgingsPerTenMinutes(), clock);
        tries = new Allowance(settings.triesPerTenMinutes(), clock);
        acts = new Allowance(settings.actsPerTenMinutes(), clock);
        papers = new Allowance(settings.papersPerTenMinutes(), clock);
    }

    /** Zero, or how many minutes to wait; asking once more for what was lodged costs nothing. */
    long waitToLodge(String client, String draftId) {
        return lodged.contains(draftId) ? 0 : lodgings.take(client);
    }

    void lodged(String draftId) {
        lodged.add(draftId);
    }

    /** Zero, or how many minutes to wait until a number and a code may be tried. */
    public long waitToTry(String client) {
        return tries.take(client);
    }

    /** Number and code were right: only wrong ones count, for a whole town may share one address. */
    public void triedWell(String client) {
        tries.giveBack(client);
    }

    /** Zero, or how many minutes to wait until something may be done with this case again. */
    long waitToAct(String caseId) {
        return acts.take(caseId);
    }

    /** Zero, or how many minutes to wait until a paper of this case is made again for its complainant. */
    public long waitForPaper(String caseId) {
        return papers.take(caseId);
    }
}
