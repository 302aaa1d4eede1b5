package org.fengqiao.domain.organisation;

import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.GUSU;
import static org.fengqiao.domain.unit.Suzhou.NEIGHBOUR;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.organisation.UnitCommand.CloseUnit;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.organisation.UnitCommand.SucceedUnit;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/unit.md true. */
class UnitTransitionsTest {
    private static final Transitions<Unit, UnitCommand> UNIT = new Transitions<>(
            "unit",
            "The life of a unit",
            states(),
            List.of(
                    Units.openAgain(TODAY),
                    new RenameUnit(DINGHUISI, "钟楼社区", TODAY),
                    new MoveUnit(DINGHUISI, GUSU, TODAY),
                    new CloseUnit(DINGHUISI, TODAY),
                    new SucceedUnit(DINGHUISI, List.of(NEIGHBOUR), TODAY),
                    Units.correct(1, UnitFact.NAME, "钟楼社区")),
            (unit, command) -> UnitDecider.decide(unit, command, facts()));

    private static Map<String, Unit> states() {
        var states = new LinkedHashMap<String, Unit>();
        states.put("–", Units.BLANK);
        states.put("open", Units.OPEN);
        states.put("closed", Units.CLOSED);
        return states;
    }

    @Test
    void the_document_shows_what_the_decider_answers() throws IOException {
        UNIT.assertApproved(getClass());
    }

    @Test
    void every_command_is_accepted_and_every_event_happens_somewhere() {
        UNIT.assertComplete(UnitCommand.class, UnitEvent.class);
    }
}
