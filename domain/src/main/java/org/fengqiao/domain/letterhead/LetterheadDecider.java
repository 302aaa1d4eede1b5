package org.fengqiao.domain.letterhead;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.letterhead.LetterheadCommand.DropLetterhead;
import org.fengqiao.domain.letterhead.LetterheadCommand.NameLetterhead;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadDropped;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadNamed;
import org.fengqiao.domain.refusal.Refused;

/** How the official name of a unit changes (机关全称变更). Papers that were issued keep the one of their day. */
public final class LetterheadDecider {
    /** Most characters: more do not stand in one line of a head. */
    public static final int LONGEST = 24;

    private LetterheadDecider() {}

    public static List<LetterheadEvent> decide(Letterheads letterheads, LetterheadCommand command, Facts facts) {
        return switch (command) {
            case NameLetterhead c -> name(letterheads, c, facts);
            case DropLetterhead c -> drop(letterheads, c, facts);
        };
    }

    private static List<LetterheadEvent> name(Letterheads letterheads, NameLetterhead c, Facts facts) {
        if (!facts.units().isOpen(c.unit())) {
            throw Refused.invalid("unit.unknown", c.unit().value());
        }
        var name = c.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw Refused.invalid("letterhead.words", Integer.toString(LONGEST));
        }
        if (letterheads.on(c.from()).filter(name::equals).isPresent()) {
            throw Refused.conflict("letterhead.changes-nothing", c.from().toString());
        }
        return List.of(new LetterheadNamed(c.unit(), name, c.from()));
    }

    private static List<LetterheadEvent> drop(Letterheads letterheads, DropLetterhead c, Facts facts) {
        if (c.until().isBefore(facts.today())) {
            throw Refused.invalid("letterhead.in-the-past", c.until().toString());
        }
        if (letterheads.on(c.until().plusDays(1)).isEmpty()) {
            throw Refused.conflict("letterhead.none", c.until().plusDays(1).toString());
        }
        return List.of(new LetterheadDropped(c.unit(), c.until()));
    }
}
