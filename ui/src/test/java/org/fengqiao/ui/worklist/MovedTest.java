package org.fengqiao.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.pretend.PretendQueue;
import org.junit.jupiter.api.Test;

/** Which rows glow, and which say who. */
class MovedTest {
    private final PretendQueue queue = new PretendQueue();
    private final Moved moved = new Moved("wang");

    @Test
    void aRowThatSomebodyElseMovedGlowsOnceAndGoesOnSayingWho() {
        queue.moved("case-1", "li", 9);
        moved.now(Set.of("case-1"));
        assertThat(moved.glows(item("case-1"))).isTrue();
        moved.now(Set.of("case-2"));
        assertThat(moved.glows(item("case-1"))).isFalse();
        assertThat(moved.tells(item("case-1"))).isTrue();
    }

    @Test
    void itSaysNothingOnceItWasSeenOrAnotherQuestionWasAsked() {
        queue.moved("case-1", "li", 9);
        queue.moved("case-2", "li", 9);
        moved.now(Set.of("case-1", "case-2"));
        moved.seen("case-1");
        assertThat(moved.tells(item("case-1"))).isFalse();
        assertThat(moved.tells(item("case-2"))).isTrue();
        moved.forget();
        assertThat(moved.tells(item("case-2"))).isFalse();
        assertThat(moved.glows(item("case-2"))).isFalse();
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselvesNorWhoMayNotBeNamed() {
        queue.moved("case-1", "wang", 9);
        queue.moved("case-2", "", 9);
        moved.now(Set.of("case-1", "case-2"));
        assertThat(moved.tells(item("case-1"))).isFalse();
        assertThat(moved.tells(item("case-2"))).isFalse();
    }

    @Test
    void anImportOfThousandsIsNotKeptInTheSession() {
        queue.moved("case-1", "li", 9);
        moved.now(Set.of("case-1"));
        moved.now(IntStream.range(2, 60).mapToObj(i -> "case-" + i).collect(Collectors.toSet()));
        assertThat(moved.tells(item("case-1"))).isFalse();
    }

    private Item item(String caseId) {
        return queue.find(new Actor.House(), caseId).orElseThrow();
    }
}
