package org.fengqiao.ui.petition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.domain.petition.Alarm;
import org.fengqiao.domain.petition.Supervision;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What those above watch (紧急与督办): who raised it, who knows, what is wanted. */
class WatchSection extends FileSection {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;

    WatchSection(Desk desk, Speech say, PetitionFile file) {
        super(say, "file.watch");
        this.desk = desk;
        var alarm = file.watch().alarm();
        var supervision = file.watch().supervision();
        var missed = file.watch().missed();
        setVisible(alarm != null || supervision != null || !missed.isEmpty());
        if (alarm != null) {
            show(alarm);
        }
        if (supervision != null) {
            show(supervision);
        }
        if (!missed.isEmpty()) {
            prose(
                    say.say("file.watch.missed"),
                    missed.stream().sorted().map(say::name).collect(Collectors.joining(say.say("said.and"))));
        }
    }

    private void show(Alarm alarm) {
        prose(say.name(alarm.grade()), say.say("file.watch.raised", desk.units().nameOf(alarm.by())));
        var levels = alarm.levels(desk.units().tree());
        units("file.watch.known", alarm.acknowledged()::contains, levels);
        units("file.watch.awaited", unit -> !alarm.acknowledged().contains(unit), levels);
        if (!alarm.reported().isEmpty()) {
            var reported = alarm.reported().stream().sorted().map(say::name);
            add(quiet(say.say("file.watch.reported", reported.collect(Collectors.joining(say.say("said.and"))))));
        }
    }

    private void units(String key, Predicate<UnitCode> which, List<UnitCode> levels) {
        var named = levels.stream().filter(which).map(desk.units()::nameOf).toList();
        if (!named.isEmpty()) {
            add(quiet(say.say(key, String.join(say.say("said.and"), named))));
        }
    }

    private void show(Supervision supervision) {
        prose(say.say("file.watch.supervised", desk.units().nameOf(supervision.by())), say.name(supervision.ground()));
        add(quiet(say.say(supervision.answered() ? "file.watch.answered" : "file.watch.unanswered")));
    }
}
