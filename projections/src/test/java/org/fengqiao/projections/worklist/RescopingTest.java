package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.junit.jupiter.api.Test;

/** A unit that moves takes its cases with it, in queues, search and counts. */
class RescopingTest {
    private static final Sealed REASON = new Sealed("account/a", "n", "YQ==");

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
        var found = new Filter(
                KUNSHAN, Whose.ALL, false, null, null, null, null, null, null, Sought.by(SearchDoor.QUEUE, "路灯77"));
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

    @Test
    void a_corrected_place_takes_the_cases_with_it_too() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯")).delivered();
        queue.units.move(SHUANGTA, KUNSHAN);
        corrected(UnitFact.SUPERIOR, GUSU.value(), KUNSHAN.value());
        assertThat(seenAt(AT_KUNSHAN, KUNSHAN)).containsExactly("c1");
        assertThat(seenAt(AT_GUSU, GUSU)).isEmpty();
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    @Test
    void a_corrected_level_is_that_of_its_cases() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯")).delivered();
        queue.units.put(DINGHUISI, UnitKind.CENTRE, UnitLevel.STREET, Optional.of(SHUANGTA));
        queue.feed.happens(
                DINGHUISI.value(),
                new UnitCorrected(
                        DINGHUISI,
                        1,
                        new UnitCorrection(UnitFact.LEVEL, "COMMUNITY"),
                        new UnitCorrection(UnitFact.LEVEL, "STREET"),
                        SHUANGTA,
                        REASON));
        queue.delivered();
        assertThat(queue.store().worklist().find().first().getString(Field.LEVEL))
                .isEqualTo("STREET");
    }

    @Test
    void what_moves_below_an_accused_unit_does_not_see_its_cases_any_more() {
        queue.happens(
                        lodged("c1", GUSU, TODAY, "张三", "举报双塔街道"),
                        about("c1", SHUANGTA),
                        assisting("c1", KUNSHAN),
                        lodged("c2", GUSU, TODAY, "李四", "举报双塔街道"),
                        about("c2", SHUANGTA),
                        assisting("c2", BELOW_KUNSHAN))
                .delivered();
        assertThat(seenAt(AT_KUNSHAN, KUNSHAN)).containsExactly("c1");
        assertThat(seenAt(AT_BELOW_KUNSHAN, BELOW_KUNSHAN)).containsExactly("c2");
        queue.units.move(KUNSHAN, SHUANGTA);
        queue.feed.happens(KUNSHAN.value(), new UnitMoved(KUNSHAN, CITY, SHUANGTA, TODAY));
        queue.delivered();
        assertThat(seenAt(AT_KUNSHAN, KUNSHAN)).isEmpty();
        assertThat(seenAt(AT_BELOW_KUNSHAN, BELOW_KUNSHAN)).isEmpty();
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());

        queue.units.move(KUNSHAN, CITY);
        queue.feed.happens(KUNSHAN.value(), new UnitMoved(KUNSHAN, SHUANGTA, CITY, TODAY));
        queue.delivered();
        assertThat(seenAt(AT_BELOW_KUNSHAN, BELOW_KUNSHAN)).containsExactly("c2");
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    private List<String> seenAt(Actor.Staff staff, UnitCode unit) {
        return queue.worklist.page(staff, Filter.all(unit), Order.DUE, null, 10).items().stream()
                .map(Item::caseId)
                .toList();
    }

    private void corrected(UnitFact fact, String was, String is) {
        queue.feed.happens(
                SHUANGTA.value(),
                new UnitCorrected(
                        SHUANGTA, 1, new UnitCorrection(fact, was), new UnitCorrection(fact, is), GUSU, REASON));
        queue.delivered();
    }

    private void move() {
        queue.units.move(SHUANGTA, KUNSHAN);
        queue.feed.happens(SHUANGTA.value(), new UnitMoved(SHUANGTA, GUSU, KUNSHAN, TODAY));
    }
}
