package org.fengqiao.ui.petition;

import java.util.stream.Collectors;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** How it is handled out of the usual way (办理方式): simply, under a leader, received by leaders; what it changed. */
class TrackSection extends FileSection {
    private static final long serialVersionUID = 1;

    TrackSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.track");
        var track = file.track();
        var simple = track.simple();
        var charge = track.charge();
        if (simple != null) {
            prose(say.say("file.track.simple"), say.name(simple));
        }
        if (charge != null) {
            var leader = desk.roster().nameOf(charge.account());
            prose(say.say("file.track.charge"), leader + " · " + desk.units().nameOf(charge.unit()));
        }
        track.receptions().forEach(reception -> {
            var leader = desk.roster().nameOf(reception.account());
            prose(say.say("file.track.received", leader, reception.on()), reception.words());
        });
        track.effects().forEach(effect -> prose(say.say("file.track.effect", effect.on()), effect.words()));
        track.settlements().forEach(settled -> {
            var assisting = settled.assisting().stream()
                    .map(desk.units()::nameOf)
                    .collect(Collectors.joining(say.say("said.and")));
            var responsible = desk.units().nameOf(settled.responsible());
            prose(say.say("file.track.settled", say.name(settled.manner()), settled.on()), settled.minutes());
            add(quiet(say.say(assisting.isEmpty() ? "file.track.alone" : "file.track.bodies", responsible, assisting)));
        });
        var agreement = track.agreement();
        if (agreement != null) {
            prose(say.say("file.track.agreed", say.name(agreement.manner()), agreement.on()), agreement.parties());
            prose(null, agreement.content());
        }
        setVisible(agreement != null
                || !track.settlements().isEmpty()
                || simple != null
                || charge != null
                || !track.receptions().isEmpty()
                || !track.effects().isEmpty());
    }
}
