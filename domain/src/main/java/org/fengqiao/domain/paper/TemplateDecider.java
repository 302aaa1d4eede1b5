package org.fengqiao.domain.paper;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.paper.TemplateCommand.ReviseTemplate;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;
import org.fengqiao.domain.refusal.Refused;

/** How the words of papers change (模板修订): a version is added, none is altered. */
public final class TemplateDecider {
    private TemplateDecider() {}

    public static List<TemplateEvent> decide(Templates templates, TemplateCommand command, Facts facts) {
        return switch (command) {
            case ReviseTemplate c -> revise(templates, c, facts);
        };
    }

    private static List<TemplateEvent> revise(Templates templates, ReviseTemplate c, Facts facts) {
        var text = c.text().checkedFor(c.kind());
        if (c.validFrom().isBefore(facts.today()) && !(facts.actor() instanceof Actor.House)) {
            throw Refused.invalid("template.in-the-past", c.validFrom().toString());
        }
        if (templates.on(c.validFrom()).filter(now -> now.text().equals(text)).isPresent()) {
            throw Refused.conflict("template.changes-nothing");
        }
        return List.of(new TemplateRevised(c.kind(), templates.versions().size() + 1, text, c.validFrom()));
    }
}
