package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.junit.jupiter.api.Test;

/** A unit that moves takes its cases with it, in queues, search and counts. */
class RescopingTest {
    private final Queue queue = new Queue(EmbeddedMongo.freshDatabase());

    @Test
    void casesOfAMovedUnitAreSeenFromAboveItsNewPlaceOnly() {
        for (int i = 1; i <= 1201; i++) {
            queue.happens(lodged("c" + i, i % 2 == 0 ? DINGHUISI : SHUANGTA, TODAY, "张三", "路灯" + i));
        }
        queue.happens(lodged("c2000", GUSU, TODAY, "李四", "电梯")).delivered();
        move();
        queue.happens(registered("c1", PetitionKind.APPEAL, "0101001")).delivered();

        assertThat(queue.worklist
                        .page(AT_GUSU, Filter.all(GUSU), Order.DUE, null, 10)
                        .items())
                .extracting(Item::caseId)
                .containsExactly("c2000");
        assertThat(queue.worklist
                        .page(AT_KUNSHAN, Filter.all(KUNSHAN), Order.DUE, null, 10)
                        .items())
                .hasSize(10);
        var found = new Filter(KUNSHAN, Whose.ALL, false, null, null, null, null, null, "路灯77");
        assertThat(queue.worklist.page(AT_KUNSHAN, found, Order.DUE, null, 50).items())
                .hasSize(11);
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    @Test
    void movingInTheMiddleOfABatchAndAgainAfterAKillEndsTheSame() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯"));
        move();
        queue.happens(registered("c1", PetitionKind.APPEAL, "0101001"), withdrawn("c1"));
        queue.delivered();
        queue.feed.redeliver(0, 2, queue.projection());
        queue.feed.redeliver(1, 100, queue.projection());
        assertThat(queue.counters()).hasSize(4).isEqualTo(queue.countedByHand());
    }

    private void move() {
        queue.units.move(SHUANGTA, KUNSHAN);
        queue.feed.happens(SHUANGTA.value(), new UnitMoved(SHUANGTA, GUSU, KUNSHAN, TODAY));
    }
}
