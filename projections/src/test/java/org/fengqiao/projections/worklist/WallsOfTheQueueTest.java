package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever must not learn of a case finds it by no question of the queue, whatever MongoDB keeps it. */
abstract class WallsOfTheQueueTest {
    private static final String NUMBER = "320508021-2026-000001";
    private static final Actor.Staff BOTH = new Actor.Staff("both", SHUANGTA, Set.of(Duty.AUDITOR, Duty.DIRECTOR));

    private Queue queue;

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void open() {
        queue = new Queue(freshDatabase());
        queue.happens(
                        lodged("c1", SHUANGTA, TODAY, "张小三", "举报街道乱收费"),
                        lodged("c2", SHUANGTA, TODAY, "张小三", "举报街道乱收费的事"))
                .delivered();
    }

    private void walled() {
        queue.happens(about("c1", SHUANGTA), takenOver("c1", SHUANGTA, GUSU, 0)).delivered();
    }

    @Test
    void the_accused_unit_and_all_below_find_it_nowhere() {
        assertThat(found(AT_SHUANGTA, SHUANGTA)).isTrue();
        walled();
        for (var staff : List.of(AT_SHUANGTA, AT_DINGHUISI, BOTH, AUDITOR_AT_SHUANGTA)) {
            assertThat(found(staff, staff.unit())).as("%s", staff).isFalse();
        }
        assertThat(found(AT_GUSU, GUSU)).isTrue();
        assertThat(found(AUDITOR, CITY)).isTrue();
    }

    @Test
    void also_not_an_auditor_of_the_unit_who_asks_for_the_queue_above() {
        walled();
        assertThat(found(AUDITOR_AT_SHUANGTA, GUSU)).isFalse();
        assertThat(found(AUDITOR_AT_SHUANGTA, CITY)).isFalse();
        assertThat(queue.worklist.counts(AUDITOR_AT_SHUANGTA, CITY, By.STATE)).containsEntry("RECEIVED", 1L);
        assertThat(queue.worklist.counts(AUDITOR, CITY, By.STATE)).containsEntry("RECEIVED", 2L);
    }

    @Test
    void an_accused_or_recused_person_finds_it_nowhere_and_colleagues_do() {
        var colleague = new Actor.Staff("colleague", SHUANGTA, Set.of(Duty.PETITION_OFFICER));
        queue.happens(recused("c1", "shuangta")).delivered();
        assertThat(found(AT_SHUANGTA, SHUANGTA)).isFalse();
        assertThat(found(colleague, SHUANGTA)).isTrue();
        for (var by : By.values()) {
            var own = queue.worklist.counts(AT_SHUANGTA, SHUANGTA, by);
            var others = queue.worklist.counts(colleague, SHUANGTA, by);
            assertThat(sum(others) - sum(own)).as("%s", by).isEqualTo(by == By.KIND ? 0 : 1);
        }
        queue.happens(registered("c1", PetitionKind.DENUNCIATION, "0101001"), about("c2", "shuangta"))
                .delivered();
        assertThat(sum(queue.worklist.counts(AT_SHUANGTA, SHUANGTA, By.STATE))).isZero();
        assertThat(sum(queue.worklist.counts(AT_SHUANGTA, SHUANGTA, By.KIND))).isZero();
    }

    @Test
    void what_a_recused_person_had_lies_at_the_unit_with_nobody() {
        queue.happens(taken("c1", "shuangta"), recused("c1", "shuangta")).delivered();
        var colleague = new Actor.Staff("colleague", SHUANGTA, Set.of(Duty.PETITION_OFFICER));
        assertThat(ids(colleague, Filter.mine(SHUANGTA))).containsExactlyInAnyOrder("c1", "c2");
        assertThat(ids(AT_SHUANGTA, Filter.mine(SHUANGTA))).containsExactly("c2");
    }

    @Test
    void it_is_no_candidate_for_the_same_matter() {
        assertThat(queue.worklist.likelySame(AT_SHUANGTA, "c2")).hasSize(1);
        walled();
        assertThat(queue.worklist.likelySame(AT_SHUANGTA, "c2")).isEmpty();
        assertThat(queue.worklist.likelySame(AUDITOR_AT_SHUANGTA, "c2")).isEmpty();
        assertThat(queue.worklist.likelySame(AT_GUSU, "c2")).hasSize(1);
        for (var unknown : List.of("c1", "c99")) {
            assertThatThrownBy(() -> queue.worklist.likelySame(AT_SHUANGTA, unknown))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.code()).isEqualTo("case.unknown");
                        assertThat(refused.values()).isEmpty();
                    });
        }
    }

    @Test
    void a_list_of_cases_is_cleared_of_it() {
        walled();
        assertThat(queue.worklist.keptFrom(AUDITOR_AT_SHUANGTA, List.of("c1", "c2")))
                .containsExactly("c1");
        assertThat(queue.worklist.keptFrom(AUDITOR, List.of("c1", "c2"))).isEmpty();
        assertThat(queue.worklist.keptFrom(new Actor.House(), List.of("c1", "c2")))
                .isEmpty();
    }

    @Test
    void who_asks_for_it_by_its_number_is_answered_as_for_none_and_remembered() {
        walled();
        var number = queue.worklist.find(AT_GUSU, "c1").orElseThrow().number();
        queue.log.looks.clear();

        assertThat(queue.worklist.caseIdOf(AT_SHUANGTA, number)).isEmpty();
        assertThat(queue.worklist.caseIdOf(AT_SHUANGTA, "320508021-2026-999999"))
                .isEmpty();
        assertThat(queue.worklist.caseIdOf(AT_GUSU, number)).hasValue("c1");

        assertThat(queue.log.looks).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo(AccessKind.DENIED);
            assertThat(look.account()).isEqualTo(AT_SHUANGTA.account());
            assertThat(look.caseId()).isEqualTo("c1");
        });
    }

    @Test
    void a_wall_that_falls_gives_it_back_to_who_may_have_it() {
        queue.happens(about("c1", HOUSING), about("c1", "shuangta")).delivered();
        assertThat(found(AT_SHUANGTA, SHUANGTA)).isFalse();
        queue.happens(aboutNobody("c1")).delivered();
        assertThat(found(AT_SHUANGTA, SHUANGTA)).isTrue();
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    @Test
    void who_loses_it_is_told_once_and_never_again() {
        queue.changes.clear();
        queue.happens(recused("c1", "shuangta")).delivered();
        assertThat(queue.changes).singleElement().matches(change -> change.concerns(AT_SHUANGTA));
        queue.changes.clear();
        queue.happens(registered("c1", PetitionKind.DENUNCIATION, "0101001")).delivered();
        assertThat(queue.changes).singleElement().matches(change -> !change.concerns(AT_SHUANGTA));

        queue.happens(about("c1", SHUANGTA), takenOver("c1", SHUANGTA, GUSU, 0)).delivered();
        queue.changes.clear();
        queue.happens(taken("c1", "gusu")).delivered();
        assertThat(queue.changes)
                .singleElement()
                .extracting(CaseChanged::scope)
                .satisfies(scope -> assertThat(scope).containsExactlyInAnyOrder(GUSU.value(), CITY.value()));
    }

    /** By any question that could tell of it. */
    private boolean found(Actor.Staff staff, UnitCode centre) {
        var byList = ids(staff, Filter.all(centre)).contains("c1");
        var answers = List.of(
                byList,
                ids(staff, search(centre, "乱收费")).contains("c1"),
                ids(staff, search(centre, NUMBER)).contains("c1"),
                queue.worklist.find(staff, "c1").isPresent(),
                queue.worklist.caseIdOf(staff, NUMBER).isPresent());
        assertThat(answers).as("every question answers alike").containsOnly(byList);
        return byList;
    }

    private static Filter search(UnitCode centre, String q) {
        return new Filter(centre, Whose.ALL, false, null, null, null, null, null, null, Sought.by(SearchDoor.QUEUE, q));
    }

    private List<String> ids(Actor actor, Filter filter) {
        return queue.worklist.page(actor, filter, Order.DUE, null, 100).items().stream()
                .map(Item::caseId)
                .toList();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
