package org.fengqiao.infra.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.letterhead.LetterheadCommand.DropLetterhead;
import org.fengqiao.domain.letterhead.LetterheadCommand.NameLetterhead;
import org.fengqiao.domain.letterhead.LetterheadEvent;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadDropped;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadNamed;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.papers.OfficialNames;
import org.springframework.stereotype.Component;

/** Official names, kept by commands and shown to whoever keeps them. */
@Component
class OfficeOfficialNames implements OfficialNames {
    private final CommandDoor door;
    private final Heads heads;
    private final Clock clock;

    OfficeOfficialNames(CommandDoor door, Heads heads, Clock clock) {
        this.door = door;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public Optional<String> today(Actor actor, UnitCode unit) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        var now = clock.instant();
        return heads.on(unit, LocalDate.ofInstant(now, Moment.SHANGHAI), now);
    }

    @Override
    public List<Told> history(Actor actor, UnitCode unit) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        return heads.told(unit).stream().map(OfficeOfficialNames::told).toList().reversed();
    }

    private static Told told(Stored each) {
        return switch ((LetterheadEvent) each.event()) {
            case LetterheadNamed e -> new Told(e.name(), e.from(), each.recordedAt(), each.account());
            case LetterheadDropped e -> new Told(null, e.until(), each.recordedAt(), each.account());
        };
    }

    @Override
    public Receipt name(Actor actor, UnitCode unit, String name, LocalDate from, String commandId) {
        return door.send(actor, new NameLetterhead(unit, name, from), commandId);
    }

    @Override
    public Receipt drop(Actor actor, UnitCode unit, LocalDate until, String commandId) {
        return door.send(actor, new DropLetterhead(unit, until), commandId);
    }
}
