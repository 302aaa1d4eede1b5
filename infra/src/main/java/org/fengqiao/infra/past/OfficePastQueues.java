package org.fengqiao.infra.past;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.infra.engine.Fillings;
import org.fengqiao.infra.readstore.MemoryStore;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.units.UnitDirectory;
import org.fengqiao.projections.units.UnitsProjection;
import org.fengqiao.projections.worklist.MongoWorklist;
import org.fengqiao.projections.worklist.PastQueues;
import org.fengqiao.projections.worklist.WorklistProjection;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Fills the queue of a day by the handlers that fill that of now, in memory of its own, one day at a time.
 *
 * @see "ADR 0042 a queue as of a day"
 */
@Component
class OfficePastQueues implements PastQueues, DisposableBean {
    private static final int MOST_KEPT = 2;
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);

    private final MongoWorklist queueOfNow;
    private final UnitTree units;
    private final OfficeClock clock;
    private final Fillings fillings;
    private final List<PastQueue> queues = new ArrayList<>();

    OfficePastQueues(MongoWorklist queueOfNow, UnitTree units, OfficeClock clock, Fillings fillings) {
        this.queueOfNow = queueOfNow;
        this.units = units;
        this.clock = clock;
        this.fillings = fillings;
    }

    @Override
    public Look at(Actor.Staff staff, LocalDate day) {
        Authority.require(
                staff, Permission.READ_WORKLIST, Involvement.at(staff.unit()).of(staff, units));
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw Refused.invalid("as-of.future");
        }
        return day.equals(today) ? new Look.Ready(queueOfNow) : of(day);
    }

    private synchronized Look of(LocalDate day) {
        dropBroken();
        for (var queue : queues) {
            if (queue.day().equals(day)) {
                return queue.look(clock.instant());
            }
        }
        if (!queues.stream().allMatch(PastQueue::isFilled)) {
            return new Look.Filling(0);
        }
        while (queues.size() >= MOST_KEPT) {
            drop(queues.stream().min(Comparator.comparing(PastQueue::askedAt)).orElseThrow());
        }
        var begun = begin(day);
        queues.add(begun);
        return begun.look(clock.instant());
    }

    private PastQueue begin(LocalDate day) {
        var store = new MemoryStore();
        var then = store.database("past");
        var filled = new Generations(then);
        var directory = new UnitDirectory(then, filled.current(), Clock.systemUTC());
        var filling = fillings.of(
                "queue-of-" + day,
                List.of(
                        new UnitsProjection(directory),
                        WorklistProjection.withoutSearch(then, filled.current(), directory.live())),
                new InMemoryTokenStore(),
                new RecordedBy(day));
        var queue = queueOfNow.asOf(day, then, filled);
        filling.processor().start();
        return new PastQueue(day, store, filling, fillings.head(), queue, clock.instant());
    }

    /** One that broke off is begun again when it is asked for. */
    private void dropBroken() {
        List.copyOf(queues).stream().filter(PastQueue::isBroken).forEach(this::drop);
    }

    private void drop(PastQueue queue) {
        queues.remove(queue);
        queue.close();
    }

    /** Gives its memory back when nobody looks any more. */
    @Scheduled(fixedDelay = 60_000)
    synchronized void dropUnasked() {
        Instant limit = clock.instant().minus(KEPT_FOR);
        List.copyOf(queues).stream()
                .filter(queue -> queue.askedAt().isBefore(limit))
                .forEach(this::drop);
    }

    @Override
    public synchronized void destroy() {
        List.copyOf(queues).forEach(this::drop);
    }
}
