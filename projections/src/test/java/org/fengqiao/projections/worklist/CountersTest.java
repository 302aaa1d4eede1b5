package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import java.util.List;
import java.util.Random;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.Breaking;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counters apply each event once, whatever is delivered again after a kill. */
class CountersTest {
    private static final List<UnitCode> PLACES = List.of(GUSU, SHUANGTA, DINGHUISI);

    private final Queue queue = new Queue(EmbeddedMongo.freshDatabase());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 1000})
    void aKillBetweenCountersAndRowsCountsNothingTwice(int batchAfterwards) {
        someLife(new Random(1), 40);
        queue.feed.deliverBy(7, queue.projection());
        var stored = queue.feed.size();
        someLife(new Random(2), 40);
        var dying = queue.projection(Breaking.before("worklist_g1", queue.database));
        assertThatThrownBy(() -> queue.feed.redeliver(stored, 1000, dying)).hasRootCauseMessage("killed");
        assertThat(queue.counters()).isNotEqualTo(queue.countedByHand());

        queue.feed.redeliver(stored, batchAfterwards, queue.projection());
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    @Test
    void aKillBeforeTheWordsAreStoredLeavesNoCaseWithoutThem() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯"));
        var dying = queue.projection(Breaking.before("search_g1", queue.database));
        assertThatThrownBy(() -> queue.feed.redeliver(0, 1000, dying)).hasRootCauseMessage("killed");
        assertThat(queue.store().worklist().countDocuments())
                .as("a row says that its words are stored")
                .isZero();

        queue.feed.redeliver(0, 1000, queue.projection());
        assertThat(queue.store().search().countDocuments()).isOne();
    }

    @RepeatedTest(12)
    void killsAtAnyMomentEndInTheSameCounts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        someLife(random, 150);
        var living = queue.projection();
        for (int token = 0; token < queue.feed.size(); ) {
            if (random.nextInt(3) == 0) {
                var dying = queue.projection(Breaking.before("worklist_g1", queue.database));
                int from = token;
                int batch = 1 + random.nextInt(30);
                var nothingToWriteOrKilled = catchThrowable(() -> queue.feed.redeliverOne(from, batch, dying));
                if (nothingToWriteOrKilled != null) {
                    assertThat(nothingToWriteOrKilled).hasRootCauseMessage("killed");
                }
            }
            int until = queue.feed.redeliverOne(token, 1 + random.nextInt(30), living);
            boolean killedBeforeTheToken = random.nextInt(3) == 0;
            token = killedBeforeTheToken ? token : until;
        }
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    @Test
    void countersThatEmptiedAreDroppedByALaterBatch() {
        var projection = queue.projection();
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯"));
        queue.feed.deliver(projection);
        queue.happens(registered("c1", PetitionKind.APPEAL, "0101001"));
        queue.feed.deliver(projection);
        assertThat(stored()).isEqualTo(8);
        queue.happens(withdrawn("c1"));
        queue.feed.deliver(projection);
        queue.happens(closed("c1"));
        queue.feed.deliver(projection);
        assertThat(stored()).isEqualTo(8);
        assertThat(queue.counters()).hasSize(4).isEqualTo(queue.countedByHand());
    }

    private long stored() {
        return queue.store().counts().countDocuments();
    }

    private void someLife(Random random, int events) {
        int before = queue.feed.size();
        while (queue.feed.size() < before + events) {
            var id = "c" + (queue.feed.size() + 1);
            var unit = PLACES.get(random.nextInt(PLACES.size()));
            queue.happens(lodged(id, unit, TODAY.minusDays(random.nextInt(3)), "张三", "路灯"));
            if (random.nextBoolean()) {
                queue.happens(registered(id, PetitionKind.values()[random.nextInt(3)], "0101001"));
                queue.happens(transferred(id, unit, PLACES.get(random.nextInt(PLACES.size()))));
            }
            if (random.nextBoolean()) {
                queue.happens(withdrawn(id), closed(id));
            }
        }
    }
}
