package org.fengqiao.infra.engine;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.domain.amendment.Amendments;
import org.fengqiao.domain.amendment.RulebookEvent;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The rulebook that holds (现行规则库): the one that comes with this version, and above it what was amended.
 *
 * @see "ADR 0025 rules, reasons and signatures are dated"
 */
@Component
public class RulebookNow implements Supplier<Rulebook> {
    private final Rulebook shipped;
    private final LiveFold<Known> known;

    private record Known(Amendments amendments, Rulebook book) {}

    /** @param turnedOn rules that hold elsewhere or by analogy, and that this installation began with (P26, P27) */
    RulebookNow(ObjectProvider<StoredEvents> stored, @Value("${fengqiao.rules-on:}") Set<String> turnedOn) {
        this.shipped = Rulebook.petitions().turnedOn(turnedOn);
        this.known = new LiveFold<>(stored, Amendments.ID, this::folded);
    }

    private Known folded(List<Stored> told) {
        var amendments = Amendments.NONE;
        for (var each : told) {
            amendments = amendments.after((RulebookEvent) each.event());
        }
        return new Known(amendments, amendments.on(shipped));
    }

    @Override
    public Rulebook get() {
        return known.get().book();
    }

    /** The one that held at that moment: what was amended later was not known then. */
    public Rulebook knownAt(Instant moment) {
        known.get();
        return folded(known.told().stream()
                        .filter(each -> !each.recordedAt().isAfter(moment))
                        .toList())
                .book();
    }

    /** Looks now. */
    public void refresh() {
        known.refresh();
    }

    public Rulebook shipped() {
        return shipped;
    }

    public Amendments amendments() {
        return known.get().amendments();
    }

    /** Their events with when and by whom, the oldest first. */
    public List<Stored> told() {
        return known.told();
    }
}
