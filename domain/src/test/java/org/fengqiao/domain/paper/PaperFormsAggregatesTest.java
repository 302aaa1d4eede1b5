package org.fengqiao.domain.paper;

import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.facts;

import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.paper.StampEvent.StampPlaced;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** The wiring of the shells: routes, authority first, a repeated command. */
class PaperFormsAggregatesTest {
    private static final Actor DIRECTOR = new Actor.Staff("director", Suzhou.GUSU, Set.of(Duty.DIRECTOR));

    @Test
    void the_shells_handle_every_command_of_their_vocabularies() {
        Shells.assertHandlesAll(TemplateAggregate.class, TemplateCommand.class);
        Shells.assertHandlesAll(StampAggregate.class, StampCommand.class);
    }

    @Test
    void the_first_event_makes_them_and_a_repeated_command_makes_nothing() {
        var revise = Form.revise(Form.TEXT);
        Shells.fixture(TemplateAggregate.class, facts(ADMINISTRATOR))
                .givenNoPriorActivity()
                .when(revise, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(new TemplateRevised(PaperKind.OPINION, 1, Form.TEXT, revise.validFrom()));
        Shells.fixture(TemplateAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", revise))
                .when(revise, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Receipt("template-opinion", 0));
        Shells.fixture(StampAggregate.class, facts(ADMINISTRATOR))
                .givenNoPriorActivity()
                .when(Form.PLACE, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(new StampPlaced(Suzhou.GUSU, Form.ADDRESS))
                .expectEventsMatching(Shells.traced("c1", Duty.ADMINISTRATOR));
    }

    @Test
    void directors_keep_neither() {
        Shells.fixture(TemplateAggregate.class, facts(DIRECTOR))
                .givenNoPriorActivity()
                .when(Form.revise(Form.TEXT), Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("authority.denied"));
        Shells.fixture(StampAggregate.class, facts(DIRECTOR))
                .given(new StampPlaced(Suzhou.GUSU, Form.ADDRESS))
                .when(StampDeciderTest.WITHDRAW, Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("authority.denied"));
    }
}
