package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.projections.worklist.Letters.*;
import static org.fengqiao.projections.worklist.Suzhou.*;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue answers, whatever MongoDB keeps it. */
abstract class WorklistTest {
    private Queue queue;

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void open() {
        queue = new Queue(freshDatabase());
    }

    @Test
    void aCentreSeesItsOwnCasesAndThoseBelowAndNeverItsNeighbours() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张小三", "路灯不亮"),
                        lodged("c2", NEIGHBOUR, TODAY, "李四", "电梯坏了"),
                        lodged("c3", GUSU, TODAY, "王五", "噪音扰民"),
                        lodged("c4", KUNSHAN, TODAY, "赵六", "占道经营"))
                .delivered();
        assertThat(all(AT_DINGHUISI, DINGHUISI)).containsExactly("c1");
        assertThat(all(AT_SHUANGTA, SHUANGTA)).containsExactlyInAnyOrder("c1", "c2");
        assertThat(all(AT_GUSU, GUSU)).containsExactlyInAnyOrder("c1", "c2", "c3");
        assertThat(all(AT_GUSU, NEIGHBOUR)).containsExactly("c2");
        assertThat(all(AUDITOR, CITY)).containsExactlyInAnyOrder("c1", "c2", "c3", "c4");
    }

    @Test
    void nobodyAsksForAQueueThatIsNotTheirs() {
        refused(() -> all(AT_DINGHUISI, NEIGHBOUR), "authority.denied");
        refused(() -> all(AT_DINGHUISI, SHUANGTA), "authority.denied");
        refused(() -> all(ADMINISTRATOR, CITY), "authority.denied");
        refused(() -> all(AUDITOR, UnitCode.of("999999999999")), "unit.unknown");
        refused(() -> queue.worklist.counts(AT_GUSU, KUNSHAN, By.STATE), "authority.denied");
    }

    @Test
    void aCaseThatIsSentAwayLeavesTheQueueUnlessAReportIsOwed() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        transferred("c1", DINGHUISI, HOUSING),
                        lodged("c2", DINGHUISI, TODAY, "李四", "电梯"),
                        registered("c2", PetitionKind.APPEAL, "0101001"),
                        assigned("c2", DINGHUISI, HOUSING, TODAY.plusDays(30)))
                .delivered();
        assertThat(all(AT_DINGHUISI, DINGHUISI)).containsExactly("c2");
        assertThat(queue.worklist.find(AT_DINGHUISI, "c1")).hasValueSatisfying(item -> {
            assertThat(item.centre()).isEqualTo(HOUSING);
            assertThat(item.title()).isEmpty();
            assertThat(item.name()).isEmpty();
        });
        assertThat(queue.worklist.find(AT_NEIGHBOUR, "c1")).isEmpty();
    }

    @Test
    void anObjectionThatIsUpheldBringsTheCaseBack() {
        queue.happens(
                        lodged("c1", SHUANGTA, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        transferred("c1", SHUANGTA, DINGHUISI),
                        objected("c1"),
                        handedBack("c1", SHUANGTA))
                .delivered();
        assertThat(all(AT_DINGHUISI, DINGHUISI)).isEmpty();
        assertThat(item("c1").state()).isEqualTo(PetitionState.REGISTERED);
    }

    @Test
    void whileAnObjectionWaitsItIsToBeDoneAtWhoeverDecidesOnItToo() {
        queue.happens(
                        lodged("c1", SHUANGTA, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        transferred("c1", SHUANGTA, DINGHUISI))
                .delivered();
        assertThat(ids(AT_SHUANGTA, Filter.mine(SHUANGTA))).isEmpty();
        queue.happens(objected("c1")).delivered();
        assertThat(ids(AT_SHUANGTA, Filter.mine(SHUANGTA))).containsExactly("c1");
        assertThat(ids(AT_DINGHUISI, Filter.mine(DINGHUISI))).containsExactly("c1");
        assertThat(item("c1").decider()).isEqualTo(SHUANGTA);
        queue.happens(handedBack("c1", SHUANGTA)).delivered();
        assertThat(ids(AT_DINGHUISI, Filter.mine(DINGHUISI))).isEmpty();
        assertThat(item("c1").decider()).isNull();
    }

    @Test
    void aHelperSeesTheCaseAndThoseAboveTheHelperDoNot() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯"), assisting("c1", KUNSHAN))
                .delivered();
        assertThat(all(AT_KUNSHAN, KUNSHAN)).containsExactly("c1");
        assertThat(queue.worklist.find(AT_KUNSHAN, "c1").orElseThrow().title()).isEqualTo("路灯");
    }

    @Test
    void aRowSaysWhatTheEventsSaid() {
        queue.happens(
                        lodged("c7", DINGHUISI, TODAY.minusDays(3), "欧阳娜娜", "路灯不亮"),
                        registered("c7", PetitionKind.APPEAL, "0101001"),
                        taken("c7", "dinghuisi"),
                        accepted("c7", TODAY.plusDays(60)))
                .delivered();
        assertThat(item("c7"))
                .isEqualTo(new Item(
                        "c7",
                        "320508021023-2026-000007",
                        PetitionKind.APPEAL,
                        "路灯不亮",
                        "欧阳*娜",
                        1,
                        false,
                        DINGHUISI,
                        null,
                        UnitLevel.COMMUNITY,
                        "0101001",
                        PetitionState.IN_WORK,
                        Set.of(),
                        TODAY.minusDays(3),
                        TODAY.plusDays(60),
                        false,
                        Standing.IN_TIME,
                        "dinghuisi",
                        java.time.Instant.parse("2026-11-02T01:00:03Z"),
                        "",
                        3));
        assertThat(queue.worklist.positionOf("c7")).isEqualTo(3);
        assertThat(queue.worklist.positionOf("c8")).isEqualTo(-1);
        assertThat(queue.worklist.caseIdOf(AT_KUNSHAN, "320508021023-2026-000007"))
                .contains("c7");
        assertThat(queue.worklist.caseIdOf(AT_KUNSHAN, "320508021023-2026-000008"))
                .isEmpty();
    }

    @Test
    void aRowSaysWhoChangedItLast() {
        queue.feed.by("complainant");
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯"));
        queue.feed.by("dinghuisi");
        queue.happens(registered("c1", PetitionKind.APPEAL, "0101001")).delivered();
        assertThat(item("c1").changedBy()).isEqualTo("dinghuisi");
    }

    @Test
    void whoPassedACaseOnIsNotToldWhoGoesOnWithIt() {
        queue.happens(
                lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                registered("c1", PetitionKind.APPEAL, "0101001"),
                transferred("c1", DINGHUISI, HOUSING));
        queue.feed.by("housing");
        queue.happens(accepted("c1", TODAY.plusDays(60))).delivered();
        assertThat(queue.worklist.find(AUDITOR, "c1").orElseThrow().changedBy()).isEqualTo("housing");
        assertThat(queue.worklist.find(AT_DINGHUISI, "c1").orElseThrow().changedBy())
                .isEmpty();
    }

    @Test
    void anAuditorFindsTheCaseAndSeesNoWords() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯")).delivered();
        assertThat(queue.worklist
                        .page(AUDITOR, Filter.all(CITY), Order.DUE, null, 10)
                        .items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.number()).isEqualTo("320508021023-2026-000001");
                    assertThat(item.title()).isEmpty();
                    assertThat(item.name()).isEmpty();
                });
    }

    @Test
    void wordsWhoseKeyIsGoneAreEmptyAndTheRowStays() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯")).delivered();
        queue.vault.forget(KeyId.caseOuter("c1"));
        assertThat(item("c1").title()).isEmpty();
        assertThat(item("c1").name()).isEqualTo("张*");
    }

    @Test
    void wordsWhoseKeyWasDeletedLeaveNoHashBehindAndTheRestIsFound() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        lodged("c2", DINGHUISI, TODAY, "李四", "电梯"),
                        lodged("c3", DINGHUISI, TODAY, "王五", "下水道"))
                .delivered();
        queue.vault.forget(KeyId.caseOuter("c1"));
        assertThat(grams("c1")).containsAll(queue.vault.grams("路灯"));

        var sweep = new SearchSweep(queue.database, queue.generations, queue.vault);
        var first = sweep.next("", 2);

        assertThat(first).isEqualTo(new SearchSweep.Looked("c2", List.of("c1")));
        assertThat(sweep.next("c2", 2)).isEqualTo(new SearchSweep.Looked("", List.of()));
        assertThat(grams("c1"))
                .doesNotContainAnyElementsOf(queue.vault.grams("路灯"))
                .doesNotContainAnyElementsOf(queue.vault.grams("路"));
        assertThat(search(AT_GUSU, GUSU, "张三")).containsExactly("c1");
        assertThat(search(AT_GUSU, GUSU, "电梯")).containsExactly("c2");
        assertThat(search(AT_GUSU, GUSU, "320508021023-2026-000001")).containsExactly("c1");
    }

    private List<String> grams(String caseId) {
        return queue.store().search().find(Filters.eq(caseId)).first().getList(SearchIndex.GRAMS, String.class);
    }

    @Test
    void aRebuildGivesTheSameDocuments() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        lodged("c2", SHUANGTA, TODAY, "李四", "电梯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        transferred("c1", DINGHUISI, HOUSING),
                        withdrawn("c2"))
                .delivered();
        var next = queue.generations.begin();
        var rebuilt = new WorklistProjection(queue.database, next, queue.units, queue.vault, _ -> {});
        queue.feed.redeliver(0, 2, rebuilt);
        var live = queue.store();
        WorklistProjection.makeReadable(queue.database, next);
        queue.generations.turnTo(next);
        assertThat(documents(queue.store().worklist())).isEqualTo(documents(live.worklist()));
        assertThat(documents(queue.store().search())).isEqualTo(documents(live.search()));
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
        assertThat(all(AT_GUSU, GUSU)).containsExactlyInAnyOrder("c1", "c2");
    }

    @Test
    void eachOrderIsPagedByKeyWithoutALossOrARepeat() {
        for (int i = 1; i <= 23; i++) {
            queue.happens(lodged("c" + i, DINGHUISI, TODAY.minusDays(i % 5), "张三", "路灯"));
        }
        queue.delivered();
        for (var order : Order.values()) {
            var seen = new ArrayList<Item>();
            String after = null;
            do {
                var page = queue.worklist.page(AT_GUSU, Filter.all(GUSU), order, after, 5);
                seen.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertThat(seen).hasSize(23).doesNotHaveDuplicates();
            switch (order) {
                case DUE -> assertThat(seen).extracting(Item::dueOn).isSorted();
                case RECEIVED ->
                    assertThat(seen.stream().map(Item::receivedAt).toList().reversed())
                            .isSorted();
                case NUMBER -> assertThat(seen).extracting(Item::number).isSorted();
            }
        }
    }

    @Test
    void aPageKeyThatNoPageGaveIsRefused() {
        for (var rubbish : List.of("x", "%%%", "", "RFVFOg", "4oCm")) {
            refused(() -> queue.worklist.page(AT_GUSU, Filter.all(GUSU), Order.DUE, rubbish, 5), "worklist.after");
        }
        refused(() -> queue.worklist.page(AT_GUSU, Filter.all(GUSU), Order.DUE, null, 0), "worklist.limit");
        refused(() -> queue.worklist.page(AT_GUSU, Filter.all(GUSU), Order.DUE, null, 201), "worklist.limit");
    }

    @Test
    void filtersNarrowTheQueue() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        lodged("c2", SHUANGTA, TODAY, "李四", "电梯"),
                        registered("c2", PetitionKind.SUGGESTION, "0102003"),
                        withdrawn("c2"),
                        lodged("c3", GUSU, TODAY, "王五", "噪音"))
                .delivered();
        assertThat(by(null, PetitionKind.APPEAL, null, null)).containsExactly("c1");
        assertThat(by(UnitLevel.STREET, null, null, null)).containsExactly("c2");
        assertThat(by(null, null, PetitionState.RECEIVED, null)).containsExactly("c3");
        assertThat(by(null, null, null, "01")).containsExactlyInAnyOrder("c1", "c2");
        assertThat(by(null, null, null, "0102")).containsExactly("c2");
        assertThat(by(null, null, null, "0101001")).containsExactly("c1");
        var open = new Filter(GUSU, Whose.ALL, true, null, null, null, null, null, null, null);
        assertThat(ids(AT_GUSU, open)).containsExactlyInAnyOrder("c1", "c3");
        var openAndWithdrawn =
                new Filter(GUSU, Whose.ALL, true, null, null, PetitionState.WITHDRAWN, null, null, null, null);
        assertThat(ids(AT_GUSU, openAndWithdrawn)).isEmpty();
    }

    @Test
    void standingIsTheDueDateAgainstToday() {
        // 2026-11-23 is a Monday: three working days end on Thursday
        due("c1", TODAY.minusDays(1));
        due("c2", TODAY);
        due("c3", TODAY.plusDays(3));
        due("c4", TODAY.plusDays(4));
        queue.happens(imported("c5", DINGHUISI, LocalDate.of(2019, 3, 1), "孙七", "旧信"), answeredBefore("c5"));
        queue.delivered();
        assertThat(standing(Standing.OVERDUE)).containsExactly("c1");
        assertThat(standing(Standing.DUE_SOON)).containsExactly("c2", "c3");
        assertThat(standing(Standing.IN_TIME)).containsExactly("c4");
        assertThat(standing(Standing.NO_TERM)).containsExactly("c5");
        assertThat(item("c5").dueOn()).isNull();
        assertThat(queue.worklist.counts(AT_GUSU, GUSU, By.STANDING))
                .containsEntry("OVERDUE", 1L)
                .containsEntry("DUE_SOON", 2L)
                .containsEntry("IN_TIME", 1L)
                .containsEntry("NO_TERM", 1L);
        assertThat(queue.worklist.counts(AT_GUSU, GUSU, By.STANDING, true))
                .as("what is answered is nobody's to do")
                .containsEntry("OVERDUE", 1L)
                .containsEntry("NO_TERM", 0L);
        queue.today = TODAY.plusDays(1);
        assertThat(standing(Standing.OVERDUE)).containsExactly("c1", "c2");
    }

    @Test
    void theRightToObjectLapsesWithoutMakingACaseOverdue() {
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯", Letters.due(Clock.OBJECTION, TODAY.minusDays(1))))
                .delivered();
        assertThat(item("c1").standing()).isEqualTo(Standing.NO_TERM);
    }

    @Test
    void myQueueIsWhatIHoldAndWhatNobodyTookAtMyUnit() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        lodged("c2", DINGHUISI, TODAY, "李四", "电梯"),
                        taken("c2", "dinghuisi"),
                        lodged("c3", DINGHUISI, TODAY, "王五", "噪音"),
                        taken("c3", "somebody-else"),
                        lodged("c4", SHUANGTA, TODAY, "赵六", "占道"),
                        lodged("c5", DINGHUISI, TODAY, "孙七", "停车"),
                        withdrawn("c5"))
                .delivered();
        assertThat(ids(AT_DINGHUISI, Filter.mine(DINGHUISI))).containsExactlyInAnyOrder("c1", "c2");
    }

    @Test
    void whatAnOutsideBodyHasStaysInTheQueueOfTheUnitThatSentItThere() {
        queue.happens(
                        lodged("c1", SHUANGTA, TODAY, "张三", "路灯"),
                        taken("c1", "shuangta"),
                        transferred("c1", SHUANGTA, COURT),
                        lodged("c2", SHUANGTA, TODAY, "李四", "电梯"),
                        transferred("c2", SHUANGTA, DINGHUISI))
                .delivered();
        assertThat(ids(AT_SHUANGTA, Filter.mine(SHUANGTA))).containsExactly("c1");
    }

    @Test
    void searchFindsTitleNameAndNumberWithinTheScope() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张小三", "观前街路灯不亮"),
                        lodged("c2", NEIGHBOUR, TODAY, "李四", "路灯太亮"),
                        lodged("c17", SHUANGTA, TODAY, "Jane Roe", "Noise at night"))
                .delivered();
        assertThat(search(AT_SHUANGTA, SHUANGTA, "路灯")).containsExactlyInAnyOrder("c1", "c2");
        assertThat(search(AT_DINGHUISI, DINGHUISI, "路灯")).containsExactly("c1");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "张小三")).containsExactly("c1");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "张")).containsExactly("c1");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "张小三 路灯")).containsExactly("c1");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "灯路")).isEmpty();
        assertThat(search(AT_SHUANGTA, SHUANGTA, "ＪＡＮＥ")).containsExactly("c17");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "320508021-2026-000017")).containsExactly("c17");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "320508021-2026")).containsExactly("c17");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "000017")).containsExactly("c17");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "17")).containsExactly("c17");
        assertThat(search(AT_SHUANGTA, SHUANGTA, "！？")).isEmpty();
        assertThat(search(AT_SHUANGTA, SHUANGTA, "没有这样的话")).isEmpty();
    }

    @Test
    void searchFollowsACorrectionAndATransfer() {
        queue.happens(
                        lodged("c1", SHUANGTA, TODAY, "张三", "路灯不亮"),
                        renamed("c1", "电梯坏了"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        transferred("c1", SHUANGTA, DINGHUISI))
                .delivered();
        assertThat(search(AT_DINGHUISI, DINGHUISI, "电梯")).containsExactly("c1");
        assertThat(search(AT_DINGHUISI, DINGHUISI, "路灯")).isEmpty();
    }

    @Test
    void aSearchWithMoreThanFiveHundredHitsSaysSo() {
        for (int i = 1; i <= 501; i++) {
            queue.happens(lodged("c" + i, i == 1 ? NEIGHBOUR : DINGHUISI, TODAY, "张三", "路灯" + i));
        }
        queue.delivered();
        var filter = new Filter(
                GUSU, Whose.ALL, false, null, null, null, null, null, null, Sought.by(SearchDoor.QUEUE, "路灯"));
        assertThat(queue.worklist.page(AT_GUSU, filter, Order.DUE, null, 50).truncated())
                .isTrue();
        var below = new Filter(
                DINGHUISI, Whose.ALL, false, null, null, null, null, null, null, Sought.by(SearchDoor.QUEUE, "路灯"));
        var page = queue.worklist.page(AT_GUSU, below, Order.NUMBER, null, 50);
        assertThat(page.truncated()).isFalse();
        assertThat(page.items()).hasSize(50);
        assertThat(queue.worklist
                        .page(AT_GUSU, below, Order.NUMBER, page.next(), 50)
                        .items()
                        .getFirst()
                        .number())
                .isGreaterThan(page.items().getLast().number());
    }

    @Test
    void whereKeysAreWithheldQueueAndCountsStayWhole() {
        queue.vault.withheld = true;
        queue.happens(lodged("c1", DINGHUISI, TODAY, "张三", "路灯")).delivered();
        assertThat(item("c1").title()).isEmpty();
        assertThat(search(AT_GUSU, GUSU, "路灯")).isEmpty();
        assertThat(search(AT_GUSU, GUSU, "320508021023-2026-000001")).containsExactly("c1");
        assertThat(queue.worklist.counts(AT_GUSU, GUSU, By.STATE)).containsEntry("RECEIVED", 1L);
    }

    @Test
    void countsFollowEveryEvent() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        lodged("c2", GUSU, TODAY, "李四", "电梯"))
                .delivered();
        assertThat(queue.worklist.counts(AT_GUSU, GUSU, By.STATE))
                .hasSize(PetitionState.values().length)
                .containsEntry("RECEIVED", 1L)
                .containsEntry("REGISTERED", 1L)
                .containsEntry("CLOSED", 0L);
        assertThat(queue.worklist.counts(AT_GUSU, GUSU, By.KIND))
                .containsEntry("APPEAL", 1L)
                .containsEntry("SUGGESTION", 0L);
        queue.happens(closed("c1"), reopened("c1"), corrected("c1", Fact.KIND, "SUGGESTION"), closed("c2"))
                .delivered();
        assertThat(queue.worklist.counts(AT_GUSU, GUSU, By.STATE))
                .containsEntry("REGISTERED", 1L)
                .containsEntry("CLOSED", 1L);
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    @Test
    void likelySameMattersAreShownWithReasonsUntilSomebodyDecided() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张小三", "观前街路灯不亮请尽快修理"),
                        lodged("c2", DINGHUISI, TODAY, "张小三", "观前街路灯不亮请尽快维修"),
                        lodged("c3", DINGHUISI, TODAY, "李四", "观前街路灯不亮请尽快修理"),
                        lodged("c4", DINGHUISI, TODAY, "王五", "小区电梯经常停运"),
                        lodged("c5", KUNSHAN, TODAY, "张小三", "观前街路灯不亮请尽快修理"))
                .delivered();
        var likely = queue.worklist.likelySame(AT_GUSU, "c1");
        assertThat(likely).extracting(each -> each.item().caseId()).containsExactly("c2", "c3");
        assertThat(likely.getFirst().reasons()).containsExactly("same-name", "similar-title", "same-place");
        assertThat(likely.getLast().reasons()).containsExactly("similar-title", "same-place");
        queue.happens(compared("c1", "c2"), compared("c3", "c1")).delivered();
        assertThat(queue.worklist.likelySame(AT_GUSU, "c1")).isEmpty();
        refused(() -> queue.worklist.likelySame(AT_KUNSHAN, "c1"), "case.unknown");
    }

    @Test
    void whatFellDueIsListedOnceUntilItIsNoted() {
        due("c1", TODAY.minusDays(2));
        due("c2", TODAY.minusDays(1));
        due("c3", TODAY);
        queue.delivered();
        var first = queue.due.unnoted(TODAY, 1, null);
        assertThat(first.caseIds()).containsExactly("c1");
        assertThat(queue.due.unnoted(TODAY, 5, first.next()).caseIds()).containsExactly("c2");
        queue.happens(fellOverdue("c1", Clock.ROUTING)).delivered();
        var rest = queue.due.unnoted(TODAY, 5, null);
        assertThat(rest.caseIds()).containsExactly("c2");
        assertThat(rest.next()).isNull();
        assertThat(standing(Standing.OVERDUE)).containsExactly("c1", "c2");
    }

    @Test
    void aCaseThatBreaksHoldsUpNoOther() {
        due("c1", TODAY.minusDays(2));
        due("c2", TODAY.minusDays(1));
        queue.delivered();
        var visited = new ArrayList<String>();
        var broken = new ArrayList<String>();
        queue.due.each(
                TODAY,
                caseId -> {
                    if (caseId.equals("c1")) {
                        throw new IllegalStateException("its events cannot be read");
                    }
                    visited.add(caseId);
                },
                (caseId, _) -> broken.add(caseId));
        assertThat(visited).containsExactly("c2");
        assertThat(broken).containsExactly("c1");
    }

    @Test
    void whoeverSawTheCaseOrSeesItNowIsToldOncePerBatch() {
        queue.happens(lodged("c1", SHUANGTA, TODAY, "张三", "路灯")).delivered();
        queue.changes.clear();
        queue.happens(registered("c1", PetitionKind.APPEAL, "0101001"), transferred("c1", SHUANGTA, DINGHUISI))
                .delivered();
        assertThat(queue.changes).singleElement().satisfies(change -> {
            assertThat(change.sequence()).isEqualTo(2);
            assertThat(change.scope()).contains(SHUANGTA.value(), DINGHUISI.value(), GUSU.value());
        });
    }

    @Test
    void anEventThatComesAgainChangesNothing() {
        queue.happens(
                        lodged("c1", DINGHUISI, TODAY, "张三", "路灯"),
                        registered("c1", PetitionKind.APPEAL, "0101001"),
                        accepted("c1", TODAY.plusDays(60)))
                .delivered();
        var rows = queue.store().worklist().find().into(new ArrayList<>());
        queue.feed.redeliver(0, 2, queue.projection());
        assertThat(queue.store().worklist().find().into(new ArrayList<>())).isEqualTo(rows);
        assertThat(queue.counters()).isEqualTo(queue.countedByHand());
    }

    private static List<Document> documents(MongoCollection<Document> collection) {
        return collection.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    private void due(String id, LocalDate on) {
        queue.happens(lodged(id, DINGHUISI, TODAY, "张三", "路灯", Letters.due(Clock.ROUTING, on)));
    }

    private Item item(String id) {
        return queue.worklist.find(AT_GUSU, id).orElseThrow();
    }

    private List<String> all(Actor actor, UnitCode centre) {
        return ids(actor, Filter.all(centre));
    }

    private List<String> standing(Standing standing) {
        return ids(AT_GUSU, new Filter(GUSU, Whose.ALL, false, null, null, null, standing, null, null, null));
    }

    private List<String> by(
            @Nullable UnitLevel level,
            @Nullable PetitionKind kind,
            @Nullable PetitionState state,
            @Nullable String category) {
        return ids(AT_GUSU, new Filter(GUSU, Whose.ALL, false, level, kind, state, null, null, category, null));
    }

    private List<String> search(Actor actor, UnitCode centre, String q) {
        return ids(
                actor,
                new Filter(
                        centre, Whose.ALL, false, null, null, null, null, null, null, Sought.by(SearchDoor.QUEUE, q)));
    }

    private List<String> ids(Actor actor, Filter filter) {
        return queue.worklist.page(actor, filter, Order.DUE, null, 100).items().stream()
                .map(Item::caseId)
                .toList();
    }

    private static void refused(ThrowingCallable question, String code) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
