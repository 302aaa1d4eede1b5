package org.fengqiao.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** What the specs of all shells need of Axon. */
public final class Shells {
    private Shells() {}

    public static <T> AggregateTestFixture<T> fixture(Class<T> shell, Facts facts) {
        var fixture = new AggregateTestFixture<>(shell);
        fixture.registerInjectableResource(facts);
        return fixture;
    }

    public static Object sent(String commandId, Object command) {
        return GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(Trace.COMMAND, commandId));
    }

    public static void assertHandlesAll(Class<?> shell, Class<?> commands) {
        var handled = AnnotatedAggregateMetaModelFactory.inspectAggregate(shell).allCommandHandlers().values().stream()
                .flatMap(handlers -> handlers.stream().map(handler -> (Object) handler.payloadType()))
                .toList();
        assertThat(handled).containsExactlyInAnyOrder(Vocabulary.words(commands).toArray());
    }

    /** All events tell by which command and on which duty. */
    public static Matcher<? extends List<? super EventMessage<?>>> traced(String commandId, Duty duty) {
        var trace = Map.of(Trace.COMMAND, commandId, Trace.DUTY, duty.name());
        return Matchers.listWithAllOf(new CustomTypeSafeMatcher<EventMessage<?>>("an event of " + trace) {
            @Override
            protected boolean matchesSafely(EventMessage<?> event) {
                return event.getMetaData().entrySet().containsAll(trace.entrySet());
            }
        });
    }

    public static Matcher<Throwable> refusal(String code) {
        return new CustomTypeSafeMatcher<>("a refusal with the code " + code) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.code().equals(code);
            }
        };
    }
}
