package org.fengqiao.ui.worklist;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.DueChip;
import org.fengqiao.ui.parts.Marks;
import org.fengqiao.ui.parts.Titles;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What a row of the queue says (队列行文字). */
record RowText(Desk desk, Speech say, @Nullable Instant newSince) {
    String heading(QueueRow row) {
        return row.heading() == null ? "" : say.name(row.heading());
    }

    String title(Item item) {
        return Titles.of(item, say);
    }

    String facts(Item item) {
        return Stream.of(
                        category(item),
                        desk.units().nameOf(item.centre()),
                        name(item),
                        desk.days().age(item.receivedAt(), say))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Of a few, how many; of a joint petition the mark says it. */
    private String name(Item item) {
        var few = item.headcount() > 1 && !item.marks().contains(Mark.JOINT);
        return few ? say.say("queue.and-others", item.name(), item.headcount()) : item.name();
    }

    String category(Item item) {
        if (item.category() == null) {
            return "";
        }
        var path = desk.categories().pathOf(item.category(), say.locale());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What makes it stand out: each the name of a frame, a bar and the word in it. */
    List<String> marks(Item item) {
        return item.marks().stream()
                .sorted()
                .map(mark -> Marks.styleOf(mark) + "|" + Marks.wordOf(mark, item.headcount(), say))
                .toList();
    }

    String due(Item item) {
        return item.dueOn() == null ? say.say("due.none") : desk.days().until(item.dueOn(), say);
    }

    String dueExactly(Item item) {
        if (item.dueOn() == null) {
            return say.say("due.none");
        }
        return say.date(item.dueOn()) + (item.provisional() ? " · " + say.say("due.provisional") : "");
    }

    String dueStyle(Item item) {
        return DueChip.styleOf(item.dueOn() == null ? Standing.NO_TERM : item.standing());
    }

    String holder(Item item) {
        return item.decider() == null
                ? desk.whoHas(item.centre(), item.assignee(), say)
                : say.say("queue.objection-with", desk.units().nameOf(item.decider()));
    }

    String changedBy(Item item) {
        return say.say("queue.changed-by", desk.whoIs(item.changedBy(), say));
    }

    boolean fresh(Item item) {
        return newSince != null && item.changedAt().isAfter(newSince);
    }
}
