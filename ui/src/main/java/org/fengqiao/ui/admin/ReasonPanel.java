package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.stream.Stream;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonEvent.ReasonReworded;
import org.fengqiao.projections.reasons.ReasonBook.Told;

/** One reason (理由详情): its words over time, and who changed what. */
class ReasonPanel extends HousePanel {
    private static final long serialVersionUID = 1;

    ReasonPanel(House house, StandardReason reason, Runnable close, Runnable changed) {
        super(
                house,
                new ReasonText(house.speech(), house.today()).words(reason),
                house.speech().name(reason.use()),
                close);
        var until = reason.until();
        if (until == null || !until.isBefore(house.today())) {
            act("admin.reason.reword", () -> new RewordReasonDialog(house, reason, changed));
            act("admin.reason.retire", () -> new RetireReasonDialog(house, reason, changed));
        }
        fact("admin.reason.code", reason.code());
        fact("admin.reason.standing", new ReasonText(say, house.today()).standing(reason));
        fact("admin.reason.until", until == null ? null : say.date(until));
        part(
                "admin.reason.wordings",
                list(reason.wordings().reversed().stream()
                        .map(worded -> say.say(
                                "admin.reason.wording", say.date(worded.from()), worded.text(), worded.textEn()))));
        part(
                "admin.reason.history",
                list(house.desk().reasons().history(house.staff(), reason.code()).stream()
                        .map(this::told)));
    }

    private static OrderedList list(Stream<String> lines) {
        var list = new OrderedList();
        list.addClassName("entries");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private String told(Told told) {
        var at = say.time(told.at());
        var who = house.desk().whoIs(told.account(), say);
        return switch (told.event()) {
            case ReasonAdded e -> say.say("admin.reason.told.added", at, who, say.date(e.from()));
            case ReasonReworded e ->
                say.say("admin.reason.told.reworded", at, who, say.date(e.from()), e.text() + " / " + e.textEn());
            case ReasonRetired e -> say.say("admin.reason.told.retired", at, who, say.date(e.until()));
        };
    }
}
