package org.fengqiao.domain.organisation;

import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.NEIGHBOUR;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.io.IOException;
import java.util.List;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.organisation.UnitEvent.UnitSucceeded;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.junit.jupiter.api.Test;

/** The approved samples of the events of units. */
class UnitEventSamplesTest {
    private static final EventSamples SAMPLES = new EventSamples(
            UnitEvent.class,
            List.of(
                    new UnitOpened(DINGHUISI, "定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA, LAST_YEAR),
                    new UnitRenamed(DINGHUISI, "钟楼社区", TODAY),
                    new UnitMoved(DINGHUISI, SHUANGTA, GUSU, TODAY),
                    new UnitClosed(DINGHUISI, TODAY),
                    new UnitSucceeded(DINGHUISI, List.of(NEIGHBOUR, HOUSING), TODAY),
                    new UnitCorrected(
                            DINGHUISI,
                            3,
                            new UnitCorrection(UnitFact.SUPERIOR, GUSU.value()),
                            new UnitCorrection(UnitFact.SUPERIOR, null),
                            GUSU,
                            Units.REASON)));

    @Test
    void every_event_reads_and_writes_its_approved_sample() throws IOException {
        SAMPLES.assertApproved();
    }

    @Test
    void no_event_that_was_once_stored_is_forgotten() throws IOException {
        SAMPLES.assertNothingForgotten("unit");
    }
}
