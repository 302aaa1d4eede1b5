package org.fengqiao.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.ui.pretend.PretendQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueuePagesTest {
    private final PretendQueue queue = new PretendQueue();
    private final List<@Nullable String> asked = new ArrayList<>();

    @Test
    void rowsComeInOrderWithoutGapOrRepetitionHoweverTheyAreAskedFor() {
        var pages = pages(Order.DUE);
        var seen = IntStream.range(0, 7)
                .boxed()
                .flatMap(i -> pages.fetch(i * 20, 20))
                .map(QueueRow::caseId)
                .toList();
        assertThat(seen)
                .hasSize(130)
                .doesNotHaveDuplicates()
                .startsWith("case-0")
                .endsWith("case-129");
    }

    @Test
    void aJumpWalksOverTheKeysInBetween() {
        assertThat(pages(Order.DUE).fetch(100, 10).map(QueueRow::caseId)).startsWith("case-100");
        assertThat(asked).containsExactly(null, "50", "100");
    }

    @Test
    void keysAreRememberedSoThatNoPageIsWalkedOverTwice() {
        var pages = pages(Order.DUE);
        pages.fetch(100, 10).toList();
        asked.clear();
        pages.fetch(100, 10).toList();
        assertThat(asked).containsExactly("100");
    }

    @Test
    void pastTheEndThereIsNothing() {
        assertThat(pages(Order.DUE).fetch(150, 50)).isEmpty();
    }

    @Test
    void eachGroupIsHeadedOnceEvenWhereAPageBegins() {
        var headings = pages(Order.DUE)
                .fetch(0, 130)
                .map(QueueRow::heading)
                .filter(Objects::nonNull)
                .toList();
        assertThat(headings)
                .containsExactly(
                        DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.THIS_WEEK, DueGroup.LATER, DueGroup.NO_TERM);
    }

    @Test
    void anotherOrderHasNoGroups() {
        assertThat(pages(Order.NUMBER).fetch(0, 50).map(QueueRow::heading)).containsOnlyNulls();
    }

    private QueuePages pages(Order order) {
        var unit = UnitCode.of("320508000000");
        return new QueuePages(
                after -> {
                    asked.add(after);
                    return queue.page(new Actor.House(), Filter.mine(unit), order, after, QueuePages.SIZE);
                },
                order,
                PretendQueue.TODAY);
    }
}
