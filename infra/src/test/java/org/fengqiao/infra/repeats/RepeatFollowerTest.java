package org.fengqiao.infra.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.RepeatCommand.NoteRepeat;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Doors;
import org.junit.jupiter.api.Test;

/** What becomes of an event whose command is not carried out. */
class RepeatFollowerTest {
    private static final SameMatterDecided LINKED =
            new SameMatterDecided("case-1", Moment.onDay(LocalDate.of(2026, 11, 26)), "case-2", true, null);

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void what_lost_every_race_is_not_lost_itself() {
        var follower = follower(Doors.to(NoteRepeat.class, _ -> {
            sent.incrementAndGet();
            throw new ConcurrencyException("somebody was faster");
        }));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> follower.handle(GenericEventMessage.asEventMessage(LINKED)));

        assertThat(sent).as("tried more than once before").hasValueGreaterThan(1);
    }

    @Test
    void what_is_refused_for_good_holds_nothing_up() {
        var follower = follower(Doors.to(NoteRepeat.class, _ -> {
            sent.incrementAndGet();
            throw Refused.conflict("petition.not-now");
        }));

        assertThatCode(() -> follower.handle(GenericEventMessage.asEventMessage(LINKED)))
                .doesNotThrowAnyException();

        assertThat(sent).hasValue(1);
    }

    private static AnnotationEventHandlerAdapter follower(CommandDoor door) {
        return new AnnotationEventHandlerAdapter(new RepeatFollower(_ -> List.of(), door));
    }
}
