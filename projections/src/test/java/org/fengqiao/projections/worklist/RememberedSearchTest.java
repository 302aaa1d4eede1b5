package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.projections.worklist.Letters.TODAY;
import static org.fengqiao.projections.worklist.Letters.lodged;
import static org.fengqiao.projections.worklist.Suzhou.DINGHUISI;
import static org.fengqiao.projections.worklist.Suzhou.GUSU;
import static org.fengqiao.projections.worklist.Suzhou.SHUANGTA;

import java.util.Objects;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looked for what in the queue stands in the access log, once, with the words sealed. */
class RememberedSearchTest {
    private static final Actor.Staff OFFICER = new Actor.Staff("shuangta", SHUANGTA, Set.of(Duty.PETITION_OFFICER));

    private final Queue queue = new Queue(EmbeddedMongo.freshDatabase());

    @BeforeEach
    void letters() {
        queue.happens(
                        lodged("c1", SHUANGTA, TODAY, "张三", "路灯不亮"),
                        lodged("c2", DINGHUISI, TODAY, "李四", "路灯太亮"),
                        lodged("c3", DINGHUISI, TODAY, "王五", "电梯"))
                .delivered();
    }

    private Worklist.Page page(UnitCode centre, @Nullable Sought sought, @Nullable String after, int limit) {
        return queue.worklist.page(OFFICER, Filter.finding(centre, sought), Order.NUMBER, after, limit);
    }

    @Test
    void by_whom_where_in_which_duty_and_how_many_were_found() {
        page(SHUANGTA, Sought.by(SearchDoor.REST_QUEUE, " 路灯 "), null, 1);

        assertThat(queue.log.looks).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo(AccessKind.SEARCHED);
            assertThat(look.account()).isEqualTo("shuangta");
            assertThat(look.unit()).isEqualTo(SHUANGTA.value());
            assertThat(look.duty()).isEqualTo("PETITION_OFFICER");
            assertThat(look.caseId()).isNull();
            assertThat(look.detail()).isEqualTo("search-rest-queue:hits=2");
            assertThat(look.toString()).doesNotContain("路灯");
            var sought = Objects.requireNonNull(look.sought());
            assertThat(sought.keyId()).isEqualTo(KeyId.account("shuangta").value());
            assertThat(queue.vault.open(sought)).hasValue("路灯");
        });
    }

    @Test
    void also_what_found_nothing_and_a_number_but_no_queue_without_words() {
        page(SHUANGTA, Sought.by(SearchDoor.QUEUE, "没有"), null, 50);
        page(SHUANGTA, Sought.by(SearchDoor.QUEUE, " "), null, 50);
        queue.worklist.counts(OFFICER, SHUANGTA, By.STATE);
        var number = page(SHUANGTA, null, null, 50).items().getFirst().number();
        var typed = new Sought(number, SearchDoor.BAR, false);
        assertThat(queue.worklist.caseIdOf(OFFICER, typed)).isPresent();
        assertThat(queue.worklist.caseIdOf(OFFICER, new Sought("320508", SearchDoor.BAR, false)))
                .isEmpty();

        assertThat(queue.log.looks)
                .extracting(Access::detail)
                .containsExactly("search-queue:hits=0", "search-bar:hits=1");
    }

    @Test
    void once_for_all_its_pages_and_again_when_somebody_searches_again() {
        var sought = Sought.by(SearchDoor.REST_QUEUE, "路灯");
        var first = page(SHUANGTA, sought, null, 1);
        page(SHUANGTA, sought, first.next(), 1);
        assertThat(queue.log.looks).hasSize(1);

        page(SHUANGTA, sought, null, 1);
        assertThat(queue.log.looks).hasSize(2);
    }

    @Test
    void a_page_with_a_key_that_was_made_up_is_a_search_like_any() {
        var key = page(SHUANGTA, null, null, 1).next();
        page(SHUANGTA, Sought.by(SearchDoor.REST_QUEUE, "路灯"), key, 1);

        assertThat(queue.log.kinds()).containsExactly(AccessKind.SEARCHED);
    }

    @Test
    void a_screen_that_asks_again_for_the_same_words_has_not_searched_again() {
        var searching = new Searching(SearchDoor.QUEUE);
        for (var typed : new String[] {"路灯", "路灯", "电梯", "", "路灯"}) {
            page(SHUANGTA, searching.at(SHUANGTA, typed), null, 50);
        }
        page(DINGHUISI, searching.at(DINGHUISI, "路灯"), null, 50);

        assertThat(queue.log.looks)
                .extracting(Access::detail)
                .containsExactly(
                        "search-queue:hits=2", "search-queue:hits=1", "search-queue:hits=2", "search-queue:hits=1");
    }

    @Test
    void nothing_is_shown_that_could_not_be_remembered() {
        queue.log.outOfOrder = true;
        assertThatThrownBy(() -> page(SHUANGTA, Sought.by(SearchDoor.QUEUE, "路灯"), null, 50))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_refused_is_remembered_as_a_denial_with_its_words_once_for_a_screen() {
        var searching = new Searching(SearchDoor.QUEUE);
        for (var typed : new String[] {"路灯", "路灯"}) {
            assertThatThrownBy(() -> page(GUSU, searching.at(GUSU, typed), null, 50))
                    .isInstanceOf(Refused.class);
        }

        assertThat(queue.log.looks).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo(AccessKind.DENIED);
            assertThat(look.account()).isEqualTo("shuangta");
            assertThat(look.duty()).isNull();
            assertThat(look.detail()).isEqualTo("search-queue");
            assertThat(queue.vault.open(Objects.requireNonNull(look.sought()))).hasValue("路灯");
        });
    }

    @Test
    void a_queue_without_words_that_is_refused_and_a_unit_that_is_not_there_are_no_denied_search() {
        assertThatThrownBy(() -> page(GUSU, null, null, 50)).isInstanceOf(Refused.class);
        var auditor = new Actor.Staff("auditor", GUSU, Set.of(Duty.AUDITOR));
        var nowhere = Filter.finding(UnitCode.of("999999000000"), Sought.by(SearchDoor.AUDIT, "路灯"));
        assertThatThrownBy(() -> queue.worklist.page(auditor, nowhere, Order.NUMBER, null, 50))
                .hasMessage("unit.unknown");

        assertThat(queue.log.looks).isEmpty();
    }

    @Test
    void without_keys_the_words_are_left_out() {
        queue.vault.withheld = true;
        page(SHUANGTA, Sought.by(SearchDoor.QUEUE, "路灯"), null, 50);
        assertThat(queue.log.looks).singleElement().extracting(Access::sought).isNull();
    }
}
