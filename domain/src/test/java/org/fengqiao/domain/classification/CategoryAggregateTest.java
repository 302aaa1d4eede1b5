package org.fengqiao.domain.classification;

import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.facts;

import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** The wiring of the shell: routes, authority first, a repeated command. */
class CategoryAggregateTest {
    private static final CategoryAdded ADDED = new CategoryAdded("0101001", "0101", "事故处理", "Accidents", 3, TODAY);

    @Test
    void the_shell_handles_every_command_of_the_vocabulary() {
        Shells.assertHandlesAll(CategoryAggregate.class, CategoryCommand.class);
    }

    @Test
    void the_first_event_makes_the_category_and_a_repeated_command_makes_nothing() {
        var add = CategoryDeciderTest.add("0101001", "0101", 3);

        by(ADMINISTRATOR)
                .givenNoPriorActivity()
                .when(add, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(ADDED)
                .expectEventsMatching(Shells.traced("c1", Duty.ADMINISTRATOR));
        by(ADMINISTRATOR)
                .givenCommands(Shells.sent("c1", add))
                .when(add, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Receipt("0101001", 0));
    }

    @Test
    void categories_are_not_kept_by_directors() {
        by(new Actor.Staff("director", Suzhou.GUSU, Set.of(Duty.DIRECTOR)))
                .given(ADDED)
                .when(CategoryDeciderTest.rename("事故", null), Map.of(Trace.COMMAND, "c2"))
                .expectNoEvents()
                .expectException(Shells.refusal("authority.denied"));
    }

    private static AggregateTestFixture<CategoryAggregate> by(Actor actor) {
        return Shells.fixture(CategoryAggregate.class, facts(actor));
    }
}
