package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.junit.jupiter.api.Test;

/** A queue of the past, asked by people of today. */
class LookingBackTest {
    private final Queue now = new Queue(EmbeddedMongo.freshDatabase());
    private final MongoDatabase then = EmbeddedMongo.freshDatabase();
    private final Generations filled = new Generations(then);
    private LocalDate day = TODAY;

    /** What had happened by then happens in both. */
    private void byThen(PetitionEvent... events) {
        var feed = new Feed();
        for (var event : events) {
            feed.happens(event.caseId(), event);
        }
        feed.deliver(WorklistProjection.withoutSearch(then, filled.current(), now.units));
        now.happens(events).delivered();
    }

    private void since(PetitionEvent... events) {
        now.happens(events).delivered();
    }

    private MongoWorklist past() {
        return now.worklist.asOf(day, then, filled);
    }

    private List<Item> seen(Actor.Staff staff, UnitCode centre) {
        return past().page(staff, Filter.all(centre), Order.NUMBER, null, 50).items();
    }

    private long counted(Actor.Staff staff, UnitCode centre) {
        return past().counts(staff, centre, By.STATE).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void it_shows_what_was_there_and_how_it_stood_on_that_day() {
        byThen(lodged("c1", DINGHUISI, TODAY.minusDays(20), "张小三", "路灯不亮"));
        since(withdrawn("c1"), lodged("c2", DINGHUISI, TODAY, "李四", "水管漏水"));
        assertThat(seen(AT_SHUANGTA, SHUANGTA)).singleElement().satisfies(item -> {
            assertThat(item.caseId()).isEqualTo("c1");
            assertThat(item.title()).isEqualTo("路灯不亮");
            assertThat(item.standing()).isEqualTo(Standing.OVERDUE);
        });
        day = TODAY.minusDays(15);
        assertThat(seen(AT_SHUANGTA, SHUANGTA)).extracting(Item::standing).containsExactly(Standing.IN_TIME);
        assertThat(past().counts(AT_SHUANGTA, SHUANGTA, By.STANDING)).containsEntry("IN_TIME", 1L);
    }

    @Test
    void a_wall_that_stands_now_stands_against_the_past() {
        byThen(lodged("c1", SHUANGTA, TODAY, "张小三", "举报街道乱收费"), lodged("c2", SHUANGTA, TODAY, "李四", "路灯"));
        assertThat(seen(AT_SHUANGTA, SHUANGTA)).hasSize(2);
        since(about("c1", SHUANGTA), takenOver("c1", SHUANGTA, GUSU, 0));
        for (var staff : List.of(AT_SHUANGTA, AUDITOR_AT_SHUANGTA)) {
            assertThat(seen(staff, SHUANGTA)).extracting(Item::caseId).containsExactly("c2");
            assertThat(counted(staff, SHUANGTA)).isEqualTo(1);
            assertThat(past().find(staff, "c1")).isEmpty();
        }
        assertThat(seen(AT_GUSU, GUSU)).hasSize(2);
        assertThat(counted(AT_GUSU, GUSU)).isEqualTo(2);
    }

    @Test
    void of_what_was_passed_on_one_sees_where_it_stood_and_no_words() {
        byThen(lodged("c1", DINGHUISI, TODAY, "张小三", "路灯不亮"));
        since(transferred("c1", DINGHUISI, KUNSHAN));
        assertThat(seen(AT_DINGHUISI, DINGHUISI)).singleElement().satisfies(item -> {
            assertThat(item.number()).isNotBlank();
            assertThat(item.title()).isEmpty();
            assertThat(item.name()).isEmpty();
        });
        assertThat(counted(AT_DINGHUISI, DINGHUISI)).isEqualTo(1);
    }

    @Test
    void what_one_has_nothing_to_do_with_any_more_is_not_there() {
        byThen(lodged("c1", DINGHUISI, TODAY, "张小三", "路灯不亮"), lodged("c2", NEIGHBOUR, TODAY, "李四", "路灯"));
        now.units.move(DINGHUISI, BELOW_KUNSHAN);
        new Rescoping(now.store(), now.units).moved(DINGHUISI, SHUANGTA, 99);
        assertThat(seen(AT_SHUANGTA, SHUANGTA)).extracting(Item::caseId).containsExactly("c2");
        assertThat(counted(AT_SHUANGTA, SHUANGTA)).isEqualTo(1);
    }
}
