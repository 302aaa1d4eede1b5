package org.fengqiao.domain.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Test;

/** The wiring of the shell: routes, authority first, a repeated command. */
class ProposalAggregateTest {
    @Test
    void the_shell_handles_every_command_of_its_vocabulary() {
        Shells.assertHandlesAll(ProposalAggregate.class, ProposalCommand.class);
    }

    @Test
    void the_first_event_makes_it_and_a_repeated_command_makes_nothing() {
        var make = Proposing.toImproveWork();
        Shells.fixture(ProposalAggregate.class, Proposing.facts())
                .givenNoPriorActivity()
                .when(make, Map.of(Trace.COMMAND, "c1"))
                .expectEventsMatching(Shells.traced("c1", Duty.PETITION_OFFICER));
        Shells.fixture(ProposalAggregate.class, Proposing.facts())
                .givenCommands(Shells.sent("c1", make))
                .when(make, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Receipt(Proposing.ID, 0));
    }

    @Test
    void it_is_made_in_the_name_of_the_own_unit_by_officers_and_directors_and_by_nobody_else() {
        for (var who : List.of(
                staff(Suzhou.CITY, Duty.PETITION_OFFICER),
                staff(Suzhou.SHUANGTA, Duty.DIRECTOR),
                staff(Suzhou.GUSU, Duty.MEDIATOR),
                staff(Suzhou.GUSU, Duty.AUDITOR),
                staff(Suzhou.GUSU, Duty.ADMINISTRATOR))) {
            Shells.fixture(ProposalAggregate.class, Proposing.factsOf(who, Walls.NONE))
                    .givenNoPriorActivity()
                    .when(Proposing.toImproveWork(), Map.of(Trace.COMMAND, "c1"))
                    .expectException(Shells.refusal("authority.denied"));
        }
    }

    @Test
    void the_addressee_answers_it_and_changes_nothing_of_what_was_proposed() {
        given(Proposing.AT_HOUSING)
                .when(Proposing.ANSWERING, Map.of(Trace.COMMAND, "c2"))
                .expectResultMessagePayload(new Receipt(Proposing.ID, 1));
        for (var command : List.of(Proposing.CORRECTING, Proposing.REMINDING, Proposing.WITHDRAWING)) {
            given(Proposing.AT_HOUSING)
                    .when(command, Map.of(Trace.COMMAND, "c2"))
                    .expectException(Shells.refusal("authority.denied"));
        }
    }

    @Test
    void those_above_either_of_them_and_a_neighbour_answer_nothing() {
        for (var unit : List.of(Suzhou.CITY, Suzhou.KUNSHAN, Suzhou.SHUANGTA)) {
            given(staff(unit, Duty.PETITION_OFFICER))
                    .when(Proposing.ANSWERING, Map.of(Trace.COMMAND, "c2"))
                    .expectException(Shells.refusal("authority.denied"));
        }
    }

    @Test
    void for_whom_it_is_about_there_is_no_such_thing() {
        var about = Accused.units(List.of(Suzhou.HOUSING));
        Shells.fixture(ProposalAggregate.class, Proposing.factsOf(Proposing.AT_HOUSING, Walls.NONE))
                .given(ProposalDecider.decide(
                                new Proposal.Blank(),
                                Proposing.toHoldToAccount(about, Addressee.outside(Proposing.sealed("b"))),
                                Proposing.facts())
                        .getFirst())
                .when(Proposing.ANSWERING, Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("case.unknown"));
    }

    private static TestExecutor<ProposalAggregate> given(Actor who) {
        return Shells.fixture(ProposalAggregate.class, Proposing.factsOf(who, Walls.NONE))
                .given(ProposalDecider.decide(new Proposal.Blank(), Proposing.toImproveWork(), Proposing.facts())
                        .getFirst());
    }

    private static Actor.Staff staff(UnitCode unit, Duty duty) {
        return new Actor.Staff("somebody", unit, Set.of(duty));
    }
}
