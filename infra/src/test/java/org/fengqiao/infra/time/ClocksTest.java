package org.fengqiao.infra.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ClocksTest {
    private static final Instant THEN = Instant.parse("2012-09-01T02:00:00Z");

    @Test
    void every_event_is_recorded_at_the_time_of_the_applications_clock() {
        try (var application = new AnnotationConfigApplicationContext(Clocks.class)) {
            application.getBean(OfficeClock.class).setTo(THEN);

            assertThat(GenericEventMessage.asEventMessage("something").getTimestamp())
                    .isEqualTo(THEN);
        }
    }

    @Test
    void an_application_that_has_stopped_takes_its_clock_along() {
        var before = GenericEventMessage.clock;
        try (var application = new AnnotationConfigApplicationContext(Clocks.class)) {
            application.getBean(OfficeClock.class).setTo(THEN);
        }

        assertThat(GenericEventMessage.clock).isSameAs(before);
    }
}
