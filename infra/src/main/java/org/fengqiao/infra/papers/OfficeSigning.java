package org.fengqiao.infra.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.signatory.SignatoryCommand.EndSignatory;
import org.fengqiao.domain.signatory.SignatoryCommand.NameSignatory;
import org.fengqiao.domain.signatory.SignatoryEvent;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryEnded;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryNamed;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.papers.Signing;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/** Names who signs by commands; names are sealed before they are sent. */
@Component
class OfficeSigning implements Signing {
    private final CommandDoor door;
    private final Signers signers;
    private final Units units;
    private final PaperNumbers numbers;
    private final Clock clock;
    private final CaseSweep sweep;

    OfficeSigning(CommandDoor door, Signers signers, Units units, PaperNumbers numbers, Clock clock, CaseSweep sweep) {
        this.sweep = sweep;
        this.door = door;
        this.signers = signers;
        this.units = units;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public boolean may(Actor actor, UnitCode unit) {
        return Authority.mayAt(actor, Permission.NAME_SIGNATORY, unit, units.tree());
    }

    @Override
    public Optional<Signer> today(Actor actor, UnitCode unit) {
        check(actor, unit);
        var now = clock.instant();
        return signers.on(unit, LocalDate.ofInstant(now, Moment.SHANGHAI), now);
    }

    @Override
    public boolean signsOn(Actor actor, UnitCode unit, String person) {
        check(actor, unit);
        var now = clock.instant();
        var tomorrow = LocalDate.ofInstant(now, Moment.SHANGHAI).plusDays(1);
        return signers.on(unit, tomorrow, now)
                .map(Signer::name)
                .filter(person::equals)
                .isPresent();
    }

    @Override
    public List<UnitCode> unsigned(Actor actor) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Moment.SHANGHAI);
        return numbers.issuers().stream()
                .filter(unit -> units.tree().isOpen(unit) && may(actor, unit))
                .filter(unit -> signers.on(unit, today, now).isEmpty())
                .toList();
    }

    @Override
    public long openCases(Actor actor, UnitCode unit) {
        check(actor, unit);
        return sweep.countAt(unit, true);
    }

    @Override
    public List<Told> history(Actor actor, UnitCode unit) {
        check(actor, unit);
        return signers.told(unit).stream().map(this::told).toList().reversed();
    }

    private Told told(Stored each) {
        return switch ((SignatoryEvent) each.event()) {
            case SignatoryNamed e -> new Told(signers.opened(e), e.from(), each.recordedAt(), each.account());
            case SignatoryEnded e -> new Told(null, e.until(), each.recordedAt(), each.account());
        };
    }

    @Override
    public Receipt name(Actor actor, UnitCode unit, Signer signer, LocalDate from, String commandId) {
        check(actor, unit);
        for (var words : List.of(signer.name(), signer.office())) {
            if (words.isBlank() || words.length() > LONGEST) {
                throw Refused.invalid("signatory.words", Integer.toString(LONGEST));
            }
        }
        var name = signers.sealed(signer.name().strip());
        var office = signers.sealed(signer.office().strip());
        return door.send(actor, new NameSignatory(unit, name, office, from), commandId);
    }

    @Override
    public Receipt end(Actor actor, UnitCode unit, LocalDate until, String commandId) {
        return door.send(actor, new EndSignatory(unit, until), commandId);
    }

    private void check(Actor actor, UnitCode unit) {
        Authority.requireAt(actor, Permission.NAME_SIGNATORY, unit, units.tree());
    }
}
