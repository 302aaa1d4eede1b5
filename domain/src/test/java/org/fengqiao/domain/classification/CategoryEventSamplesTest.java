package org.fengqiao.domain.classification;

import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;

import java.io.IOException;
import java.util.List;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.classification.CategoryEvent.CategoryMoved;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRetired;
import org.fengqiao.domain.decision.EventSamples;
import org.junit.jupiter.api.Test;

/** The approved samples of the events of categories. */
class CategoryEventSamplesTest {
    private static final EventSamples SAMPLES = new EventSamples(
            CategoryEvent.class,
            List.of(
                    new CategoryAdded("0101001", "0101", "事故处理", null, 3, LAST_YEAR),
                    new CategoryRenamed("0101001", "事故", "Accidents", TODAY),
                    new CategoryRetired("0101001", TODAY),
                    new CategoryMoved("0101001", "0202003", TODAY),
                    new CategoryEntryWithdrawn("0101001", 3),
                    new CategoryCorrected(
                            "0101001",
                            2,
                            new CategoryCorrection(CategoryFact.NAME_EN, "Accidents"),
                            new CategoryCorrection(CategoryFact.NAME_EN, null),
                            CategoryDeciderTest.REASON)));

    @Test
    void every_event_reads_and_writes_its_approved_sample() throws IOException {
        SAMPLES.assertApproved();
    }

    @Test
    void no_event_that_was_once_stored_is_forgotten() throws IOException {
        SAMPLES.assertNothingForgotten("category");
    }
}
