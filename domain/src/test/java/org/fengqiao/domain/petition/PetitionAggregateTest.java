package org.fengqiao.domain.petition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Vocabulary;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wiring of the shell: what {@link PetitionDecider} decides is told by its own specs. */
class PetitionAggregateTest {
    private final AggregateTestFixture<PetitionAggregate> fixture = new AggregateTestFixture<>(PetitionAggregate.class);
    private Actor actor = World.STREET_OFFICER;

    @BeforeEach
    void factsComeInFromOutside() {
        fixture.registerParameterResolverFactory(this::factsResolver);
    }

    @Test
    void the_shell_handles_every_command_there_is() {
        var handled =
                AnnotatedAggregateMetaModelFactory.inspectAggregate(PetitionAggregate.class)
                        .allCommandHandlers()
                        .values()
                        .stream()
                        .flatMap(handlers -> handlers.stream().map(MessageHandlingMember::payloadType))
                        .collect(toSet());

        assertThat(handled).isEqualTo(Vocabulary.words(PetitionCommand.class).collect(toSet()));
    }

    @Test
    void the_first_command_creates_the_petition_under_its_own_identifier() {
        fixture.givenNoPriorActivity()
                .when(Ask.lodge(), id("command-1"))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Receipt(Ask.CASE, 0))
                .expectEventsMatching(Matchers.exactSequenceOf(Matchers.messageWithPayload(Matchers.predicate(
                        event -> ((PetitionEvent) event).caseId().equals(Ask.CASE)))));

        assertThat(fixture.getEventStore().readEvents(Ask.CASE).asStream())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getAggregateIdentifier()).isEqualTo(Ask.CASE);
                    assertThat(event.getSequenceNumber()).isZero();
                    assertThat(event.getType()).isEqualTo("petition");
                });
    }

    @Test
    void the_envelope_tells_the_command_and_the_duty() {
        fixture.givenNoPriorActivity()
                .when(Ask.lodge(), id("command-1"))
                .expectEventsMatching(Matchers.exactSequenceOf(Matchers.predicate(event -> {
                    var trace = ((Message<?>) event).getMetaData();
                    return "command-1".equals(trace.get(Trace.COMMAND))
                            && "PETITION_OFFICER".equals(trace.get(Trace.DUTY));
                })));
    }

    @Test
    void a_receipt_counts_every_event_of_the_command() {
        actor = new Actor.House();
        fixture.givenNoPriorActivity()
                .when(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-12-12T16:00")), id("command-1"))
                .expectResultMessagePayload(new Receipt(Ask.CASE, 1));
    }

    @Test
    void a_repeated_command_gets_its_first_receipt_and_changes_nothing() {
        fixture.givenCommands(sent(Ask.lodge(), "command-1"), sent(Ask.register(), "command-2"))
                .when(Ask.lodge(), id("command-1"))
                .expectResultMessagePayload(new Receipt(Ask.CASE, 0))
                .expectNoEvents();
    }

    @Test
    void also_when_it_could_not_be_carried_out_any_more() {
        fixture.givenCommands(sent(Ask.lodge(), "command-1"), sent(Ask.register(), "command-2"))
                .when(Ask.register(), id("command-2"))
                .expectResultMessagePayload(new Receipt(Ask.CASE, 1))
                .expectNoEvents();
    }

    @Test
    void under_another_identifier_it_is_another_command() {
        fixture.givenCommands(sent(Ask.lodge(), "command-1"), sent(Ask.register(), "command-2"))
                .when(Ask.register(), id("command-3"))
                .expectException(Matchers.predicate(refused("petition.not-now")))
                .expectNoEvents();
    }

    @Test
    void a_command_without_an_identifier_is_not_carried_out() {
        fixture.givenCommands(sent(Ask.lodge(), "command-1"))
                .when(Ask.register())
                .expectException(NullPointerException.class)
                .expectNoEvents();
    }

    @Test
    void who_may_not_is_denied_before_anything_is_decided() {
        var lodged = fixture.givenCommands(sent(Ask.lodge(), "command-1"));
        actor = World.NEIGHBOUR_OFFICER;
        lodged.when(Ask.rate(Satisfaction.SATISFIED), id("command-2"))
                .expectException(Matchers.predicate(refused("authority.denied")))
                .expectNoEvents();
    }

    @Test
    void a_neighbour_brings_nothing_to_another_street() {
        actor = World.NEIGHBOUR_OFFICER;
        fixture.givenNoPriorActivity()
                .when(Ask.lodge(), id("command-1"))
                .expectException(Matchers.predicate(refused("authority.denied")));
    }

    @Test
    void whatever_is_sent_from_behind_the_wall_is_told_that_there_is_no_such_case() {
        var brought = Set.of(IntakeCommand.LodgePetition.class, IntakeCommand.ImportLetter.class);
        for (var command : EveryState.commands()) {
            if (!brought.contains(command.getClass())) {
                var walled = new AggregateTestFixture<>(PetitionAggregate.class);
                walled.registerParameterResolverFactory(this::factsResolver);
                actor = World.STREET_OFFICER;
                var about = walled.givenCommands(
                        sent(Ask.lodge(), "command-1"), sent(Ask.accuse(World.STREET), "command-2"));
                actor = World.STREET_DIRECTOR;
                about.when(command, id("command-3"))
                        .expectException(Matchers.predicate(refused("case.unknown")))
                        .expectNoEvents();
            }
        }
    }

    @Test
    void bringing_it_again_is_told_from_not_being_allowed_to() {
        fixture.givenCommands(sent(Ask.lodge(), "command-1"))
                .when(Ask.lodge(), id("command-2"))
                .expectException(Matchers.predicate(refused("petition.already-there")));
    }

    @Test
    void what_was_never_lodged_is_not_found() {
        fixture.givenNoPriorActivity()
                .when(Ask.register(), id("command-1"))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void the_state_is_read_back_from_the_events() {
        var lodged = new Spec[] {Spec.from("2026-03-02")};
        var events = lodged[0].decide(Ask.lodge());
        fixture.given(events)
                .when(Ask.register(), id("command-2"))
                .expectResultMessagePayload(new Receipt(Ask.CASE, 1));
    }

    private static Map<String, Object> id(String command) {
        return Map.of(Trace.COMMAND, command);
    }

    private static CommandMessage<Object> sent(PetitionCommand command, String id) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(MetaData.with(Trace.COMMAND, id));
    }

    private static java.util.function.Predicate<Throwable> refused(String code) {
        return thrown -> thrown instanceof Refused refusal && refusal.code().equals(code);
    }

    private @Nullable ParameterResolver<Facts> factsResolver(Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() != Facts.class
                ? null
                : new ParameterResolver<>() {
                    @Override
                    public Facts resolveParameterValue(Message<?> message) {
                        return World.on(LocalDate.of(2026, 3, 2), actor);
                    }

                    @Override
                    public boolean matches(Message<?> message) {
                        return true;
                    }
                };
    }
}
