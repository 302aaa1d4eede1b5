package org.fengqiao.ui.hotline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What is said of a call in a line (来电行文字). */
record CallText(Desk desk, Speech say) {
    String facts(Item call) {
        return Stream.of(
                        say.moment(call.takenAt()),
                        category(call),
                        desk.units().nameOf(call.unit()),
                        call.name(),
                        say.say("hotline.by", desk.roster().nameOf(call.by())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    String category(Item call) {
        var path = desk.categories().pathOf(call.category(), say.locale());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Name of the outline in the style sheet. */
    static String styleOf(CallState state) {
        return switch (state) {
            case OPEN -> "waiting";
            case ANSWERED -> "ended";
            case PETITION -> "open";
        };
    }
}
