package org.fengqiao.domain.paper;

import static org.fengqiao.domain.decision.Given.TODAY;

import java.io.IOException;
import java.util.List;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.paper.StampEvent.StampPlaced;
import org.fengqiao.domain.paper.StampEvent.StampWithdrawn;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** The approved samples of the events of templates and stamps. */
class PaperFormsEventSamplesTest {
    private static final EventSamples TEMPLATES =
            new EventSamples(TemplateEvent.class, List.of(new TemplateRevised(PaperKind.OPINION, 2, Form.TEXT, TODAY)));
    private static final EventSamples STAMPS = new EventSamples(
            StampEvent.class, List.of(new StampPlaced(Suzhou.GUSU, Form.ADDRESS), new StampWithdrawn(Suzhou.GUSU)));

    @Test
    void every_event_reads_and_writes_its_approved_sample() throws IOException {
        TEMPLATES.assertApproved();
        STAMPS.assertApproved();
    }

    @Test
    void no_event_that_was_once_stored_is_forgotten() throws IOException {
        TEMPLATES.assertNothingForgotten("template");
        STAMPS.assertNothingForgotten("stamp");
    }
}
