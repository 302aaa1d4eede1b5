package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Random;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.store.Asked;
import org.fengqiao.projections.store.RealMongo;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a real MongoDB with 5,000 cases, no question of the queue scans a collection or sorts in memory. */
@ExtendWith(RealMongo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistPlansTest {
    private static final int CASES = 5_000;

    /** The few on any page that are kept from who asks. */
    private static final int MOST_KEPT = 4;

    private static final List<UnitCode> PLACES = List.of(GUSU, SHUANGTA, DINGHUISI, NEIGHBOUR, KUNSHAN);

    private final Asked asked = new Asked();
    private MongoDatabase database;
    private Queue queue;

    @BeforeAll
    void fill() {
        database = RealMongo.freshDatabase(asked);
        queue = new Queue(database);
        var random = new Random(7);
        for (int i = 1; i <= CASES; i++) {
            live("c" + i, PLACES.get(random.nextInt(PLACES.size())), random);
        }
        queue.feed.deliverBy(500, queue.projection());
    }

    private void live(String id, UnitCode unit, Random random) {
        var received = TODAY.minusDays(random.nextInt(60));
        queue.happens(lodged(id, unit, received, "张" + random.nextInt(900), "路灯" + random.nextInt(900) + "不亮"));
        if (random.nextInt(3) > 0) {
            var kind = PetitionKind.values()[random.nextInt(3)];
            queue.happens(registered(id, kind, "010" + random.nextInt(9) + "00" + random.nextInt(9)));
            queue.happens(accepted(id, received.plusDays(60)));
        }
        if (random.nextInt(4) == 0) {
            queue.happens(taken(id, "gusu"));
        }
        if (random.nextInt(4) == 0) {
            queue.happens(withdrawn(id), closed(id));
        }
        if (random.nextInt(400) == 0) {
            queue.happens(recused(id, "gusu"));
        }
    }

    @BeforeEach
    void forget() {
        asked.forget();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void anyFilterInAnyOrderIsAnsweredFromAnIndex(Order order) {
        for (var filter : filters()) {
            var first = queue.worklist.page(AT_GUSU, filter, order, null, 50);
            if (first.next() != null) {
                queue.worklist.page(AT_GUSU, filter, order, first.next(), 50);
            }
        }
        assertNoneScansOrSorts();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void aDeepPageLooksAtNoMoreThanTheFirst(Order order) {
        String after = null;
        for (int page = 1; page <= 60; page++) {
            asked.forget();
            after = queue.worklist
                    .page(AT_GUSU, Filter.all(GUSU), order, after, 50)
                    .next();
            assertThat(after).isNotNull();
        }
        assertThat(asked.plans(database)).singleElement().satisfies(plan -> {
            assertThat(plan.docsExamined()).isLessThanOrEqualTo(51 + MOST_KEPT);
            assertThat(plan.keysExamined()).isLessThanOrEqualTo(51 + MOST_KEPT + PetitionState.values().length);
        });
    }

    @Test
    void countsOneCaseLikelySameAndTheSheetOfTheDayAreAnsweredFromAnIndex() {
        for (var by : By.values()) {
            queue.worklist.counts(AT_GUSU, GUSU, by);
        }
        queue.worklist.find(AT_GUSU, "c1");
        queue.worklist.positionOf("c1");
        queue.worklist.caseIdOf(AT_GUSU, "320508021023-2026-000007");
        queue.worklist.keptFrom(AT_GUSU, List.of("c1", "c2"));
        queue.worklist.likelySame(AUDITOR, "c1");
        var fallen = queue.due.unnoted(TODAY, 20, null);
        queue.due.unnoted(TODAY, 20, fallen.next());
        assertThat(asked.plans(database)).hasSizeGreaterThan(9);
        assertNoneScansOrSorts();
    }

    @Test
    void fillingTheQueueAndMovingAUnitAreAnsweredFromAnIndex() {
        queue.happens(withdrawn("c1"), registered("c2", PetitionKind.APPEAL, "0101001"));
        queue.delivered();
        queue.units.move(NEIGHBOUR, KUNSHAN);
        queue.feed.happens(NEIGHBOUR.value(), new UnitMoved(NEIGHBOUR, SHUANGTA, KUNSHAN, TODAY));
        queue.delivered();
        assertNoneScansOrSorts();
    }

    @Test
    void aPlanWithoutAnIndexIsNoticed() {
        database.getCollection("worklist_g1")
                .find(Filters.eq("receivedOn", "2026-11-23"))
                .first();
        assertThat(asked.plans(database)).allMatch(Asked.Plan::scansOrSorts);
    }

    private void assertNoneScansOrSorts() {
        assertThat(asked.plans(database, "generations")).isNotEmpty().noneMatch(Asked.Plan::scansOrSorts);
    }

    private static List<Filter> filters() {
        return List.of(
                Filter.all(GUSU),
                Filter.mine(GUSU),
                all(true, null, null, null, null, null, null),
                all(false, UnitLevel.COMMUNITY, null, null, null, null, null),
                all(false, null, PetitionKind.APPEAL, null, null, null, null),
                all(false, null, null, PetitionState.IN_WORK, null, null, null),
                all(false, null, null, null, Standing.OVERDUE, null, null),
                all(false, null, null, null, Standing.DUE_SOON, null, null),
                all(true, null, null, null, Standing.IN_TIME, null, null),
                all(false, null, null, null, Standing.NO_TERM, null, null),
                all(false, null, null, null, null, "01", null),
                all(false, null, null, null, null, "0101", null),
                all(false, null, null, null, null, "0101001", null),
                all(
                        true,
                        UnitLevel.COMMUNITY,
                        PetitionKind.APPEAL,
                        PetitionState.IN_WORK,
                        Standing.IN_TIME,
                        "01",
                        null),
                all(false, null, null, null, null, null, "路灯"),
                all(true, null, null, null, Standing.OVERDUE, null, "张1"),
                all(false, null, null, null, null, null, "320508"),
                all(false, null, null, null, null, null, "17"),
                new Filter(
                        GUSU, Whose.MINE_AND_NOBODYS, false, null, PetitionKind.APPEAL, null, null, null, null, null));
    }

    private static Filter all(
            boolean open,
            @Nullable UnitLevel level,
            @Nullable PetitionKind kind,
            @Nullable PetitionState state,
            @Nullable Standing standing,
            @Nullable String category,
            @Nullable String q) {
        return new Filter(
                GUSU, Whose.ALL, open, level, kind, state, standing, null, category, Sought.by(SearchDoor.QUEUE, q));
    }
}
