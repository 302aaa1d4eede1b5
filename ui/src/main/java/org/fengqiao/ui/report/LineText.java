package org.fengqiao.ui.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.report.Reports.Line;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** A case behind a number in words (清单文字): what the queue tells this person of it, and otherwise only its number. */
record LineText(Desk desk, Speech say, Actor.Staff reader) {
    ListedCase of(Line line) {
        return desk.worklist()
                .find(reader, line.caseId())
                .map(item -> new ListedCase(line, item.title(), item.name()))
                .orElseGet(() -> new ListedCase(line, "", ""));
    }

    String kind(ListedCase each) {
        var kind = each.line().kind();
        return kind == null ? "" : say.name(kind);
    }

    String category(ListedCase each) {
        var category = each.line().category();
        return category == null ? "" : desk.categories().pathOf(category, say.locale());
    }

    String unit(ListedCase each) {
        return desk.units().nameOf(each.line().unit());
    }

    String facts(ListedCase each) {
        return Stream.of(
                        unit(each),
                        kind(each),
                        category(each),
                        each.name(),
                        say.say("report.line.received-on", say.date(each.line().receivedOn())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
