package org.fengqiao.domain.signatory;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.signatory.SignatoryCommand.EndSignatory;
import org.fengqiao.domain.signatory.SignatoryCommand.NameSignatory;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryEnded;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryNamed;

/** How who signs for a unit changes (签发人变更). Papers that were issued keep the one of their day. */
public final class SignatoryDecider {
    private SignatoryDecider() {}

    public static List<SignatoryEvent> decide(Signatories signatories, SignatoryCommand command, Facts facts) {
        return switch (command) {
            case NameSignatory c -> name(c, facts);
            case EndSignatory c -> end(signatories, c, facts);
        };
    }

    private static List<SignatoryEvent> name(NameSignatory c, Facts facts) {
        if (!facts.units().isOpen(c.unit())) {
            throw Refused.invalid("unit.unknown", c.unit().value());
        }
        return List.of(new SignatoryNamed(c.unit(), c.name(), c.office(), c.from()));
    }

    private static List<SignatoryEvent> end(Signatories signatories, EndSignatory c, Facts facts) {
        if (c.until().isBefore(facts.today())) {
            throw Refused.invalid("signatory.in-the-past", c.until().toString());
        }
        if (signatories.on(c.until().plusDays(1)).isEmpty()) {
            throw Refused.conflict("signatory.nobody", c.until().plusDays(1).toString());
        }
        return List.of(new SignatoryEnded(c.unit(), c.until()));
    }
}
