package org.fengqiao.ui.petition;

import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What happened, in a sentence, and who did it (时间线文字). */
record EntrySentence(Desk desk, Speech say) {
    String of(Entry entry) {
        return say.say("event." + entry.type(), entry.values().toArray());
    }

    String who(Entry entry) {
        return switch (entry.account()) {
            case "complainant", "house" -> desk.whoIs(entry.account(), say);
            case "" -> unit(entry);
            default -> desk.whoIs(entry.account(), say) + (entry.unit().isEmpty() ? "" : " · " + unit(entry));
        };
    }

    private String unit(Entry entry) {
        return entry.unit().isEmpty() ? "" : desk.units().nameOf(UnitCode.of(entry.unit()));
    }
}
