package org.fengqiao.domain.hotline;

import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.Given;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** The wiring of the shell: routes, authority first, a repeated command. */
class CallAggregateTest {
    @Test
    void the_shell_handles_every_command_of_its_vocabulary() {
        Shells.assertHandlesAll(CallAggregate.class, CallCommand.class);
    }

    @Test
    void the_first_event_makes_it_and_a_repeated_command_makes_nothing() {
        var take = Ringing.take(null);
        Shells.fixture(CallAggregate.class, Ringing.facts())
                .givenNoPriorActivity()
                .when(take, Map.of(Trace.COMMAND, "c1"))
                .expectEventsMatching(Shells.traced("c1", Duty.PETITION_OFFICER));
        Shells.fixture(CallAggregate.class, Ringing.facts())
                .givenCommands(Shells.sent("c1", take))
                .when(take, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Receipt(Ringing.ID, 0));
        Shells.fixture(CallAggregate.class, Ringing.facts())
                .givenCommands(Shells.sent("c1", take), Shells.sent("c2", Ringing.ANSWERING))
                .when(Ringing.HANDING_OVER, Map.of(Trace.COMMAND, "c3"))
                .expectResultMessagePayload(new Receipt(Ringing.ID, 2));
    }

    @Test
    void a_neighbour_and_a_mediator_take_none() {
        var neighbour = new Actor.Staff("neighbour", Suzhou.KUNSHAN, Set.of(Duty.PETITION_OFFICER));
        var mediator = new Actor.Staff("mediator", Suzhou.GUSU, Set.of(Duty.MEDIATOR));
        for (var who : Set.of(neighbour, mediator)) {
            Shells.fixture(CallAggregate.class, Given.facts(who))
                    .givenNoPriorActivity()
                    .when(Ringing.take(null), Map.of(Trace.COMMAND, "c1"))
                    .expectException(Shells.refusal("authority.denied"));
        }
    }
}
