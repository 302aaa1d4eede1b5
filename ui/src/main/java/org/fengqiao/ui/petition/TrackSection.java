package org.fengqiao.ui.petition;

import org.fengqiao.projections.petitionfile.PetitionFiles.PetitionFile;
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
        setVisible(simple != null
                || charge != null
                || !track.receptions().isEmpty()
                || !track.effects().isEmpty());
    }
}
