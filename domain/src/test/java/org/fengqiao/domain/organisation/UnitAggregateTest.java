package org.fengqiao.domain.organisation;

import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** The wiring of the shell: routes, authority first, a repeated command. */
class UnitAggregateTest {
    private static final UnitOpened OPENED =
            new UnitOpened(DINGHUISI, "定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, TODAY);
    private static final RenameUnit RENAME = new RenameUnit(DINGHUISI, "钟楼社区", TODAY);

    @Test
    void the_shell_handles_every_command_of_the_vocabulary() {
        Shells.assertHandlesAll(UnitAggregate.class, UnitCommand.class);
    }

    @Test
    void the_first_event_makes_the_unit_and_tells_by_which_command_and_on_which_duty() {
        by(ADMINISTRATOR)
                .givenNoPriorActivity()
                .when(Units.openAgain(TODAY), Map.of(Trace.COMMAND, "c1"))
                .expectEvents(OPENED)
                .expectEventsMatching(Shells.traced("c1", Duty.ADMINISTRATOR))
                .expectResultMessagePayload(new Receipt(DINGHUISI.value(), 0));
    }

    @Test
    void a_repeated_command_gets_its_first_result_and_happens_once() {
        by(ADMINISTRATOR)
                .givenCommands(Shells.sent("c1", Units.openAgain(TODAY)), Shells.sent("c2", RENAME))
                .when(Units.openAgain(TODAY), Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Receipt(DINGHUISI.value(), 0));
    }

    @Test
    void units_are_kept_by_administrators_and_the_house_alone() {
        var officer = new Actor.Staff("officer", SHUANGTA, Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR));

        by(officer)
                .given(OPENED)
                .when(RENAME, Map.of(Trace.COMMAND, "c2"))
                .expectNoEvents()
                .expectException(Shells.refusal("authority.denied"));
        by(new Actor.House())
                .given(OPENED)
                .when(RENAME, Map.of(Trace.COMMAND, "c2"))
                .expectEvents(new UnitRenamed(DINGHUISI, "钟楼社区", TODAY));
    }

    private static AggregateTestFixture<UnitAggregate> by(Actor actor) {
        return Shells.fixture(UnitAggregate.class, facts(actor));
    }
}
