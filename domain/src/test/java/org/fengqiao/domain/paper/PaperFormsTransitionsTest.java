package org.fengqiao.domain.paper;

import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.decision.Transitions;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/template.md and docs/model/stamp.md true. */
class PaperFormsTransitionsTest {
    private static final Transitions<Templates, TemplateCommand> TEMPLATE = new Transitions<>(
            "template",
            "The life of a template",
            inOrder("–", Templates.NONE, "in force", TemplateDeciderTest.SHIPPED),
            List.of(Form.revise(Form.withBody("{opinion}"))),
            (templates, command) -> TemplateDecider.decide(templates, command, facts()));

    private static final Transitions<Stamp, StampCommand> STAMP = new Transitions<>(
            "stamp",
            "The life of a unit's stamp",
            inOrder("none", new Stamp.None(), "placed", new Stamp.Placed("7a".repeat(32))),
            List.of(Form.PLACE, StampDeciderTest.WITHDRAW),
            (stamp, command) -> StampDecider.decide(stamp, command, facts()));

    private static <S> Map<String, S> inOrder(String first, S one, String second, S other) {
        var states = new LinkedHashMap<String, S>();
        states.put(first, one);
        states.put(second, other);
        return states;
    }

    @Test
    void the_documents_show_what_the_deciders_answer() throws IOException {
        TEMPLATE.assertApproved(getClass());
        STAMP.assertApproved(getClass());
    }

    @Test
    void every_command_is_accepted_and_every_event_happens_somewhere() {
        TEMPLATE.assertComplete(TemplateCommand.class, TemplateEvent.class);
        STAMP.assertComplete(StampCommand.class, StampEvent.class);
    }
}
