package org.fengqiao.domain.hotline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallFollowed;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** The approved samples of the events of calls. */
class CallEventSamplesTest {
    private static final Moment AT =
            Moment.atMinute(LocalDate.parse("2026-03-09").atTime(10, 3));
    private static final Deadline DUE = new Deadline(
            Clock.ANSWER,
            LocalDate.parse("2026-03-16"),
            "P27",
            "潍坊市12345政务服务便民热线条例",
            "20",
            "petitions-1+P27",
            "china-2026",
            false);
    private static final EventSamples CALLS = new EventSamples(
            CallEvent.class,
            List.of(
                    new CallTaken(
                            Ringing.ID,
                            AT,
                            Ringing.NUMBER,
                            Suzhou.GUSU,
                            Ringing.CALLER,
                            Ringing.QUESTION,
                            "0101",
                            null,
                            DUE),
                    new CallAnswered(Ringing.ID, AT, Ringing.ANSWER, true),
                    new CallHandedOver(Ringing.ID, AT, "case-1", Ringing.PETITION),
                    new CallCorrected(
                            Ringing.ID,
                            AT,
                            CallCorrection.ofWords(CallFact.QUESTION, Ringing.QUESTION),
                            Ringing.CORRECTING.is(),
                            Ringing.REASON),
                    new CallFollowed(Ringing.ID, AT, Suzhou.GUSU, Suzhou.KUNSHAN)));

    @Test
    void every_event_reads_and_writes_its_approved_sample() throws IOException {
        CALLS.assertApproved();
    }

    @Test
    void no_event_that_was_once_stored_is_forgotten() throws IOException {
        CALLS.assertNothingForgotten("call");
    }
}
