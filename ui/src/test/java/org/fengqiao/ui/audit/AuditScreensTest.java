package org.fengqiao.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.awaitility.Awaitility;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.ui.pretend.PretendHouse;
import org.fengqiao.ui.pretend.PretendQueue;
import org.fengqiao.ui.pretend.PretendReports;
import org.fengqiao.ui.pretend.PretendUnits;
import org.fengqiao.ui.words.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(classes = PretendHouse.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@ViewPackages(packages = "org.fengqiao.ui")
class AuditScreensTest extends SpringBrowserlessTest {
    @Autowired
    private PretendHouse office;

    @Autowired
    private PretendQueue queue;

    @Autowired
    private Audited audited;

    @Autowired
    private PretendReports reports;

    @Test
    void wordsGoIntoTheAddressSoThatASearchCanBeSent() {
        navigate(AuditView.class);
        test(find(TextField.class)
                        .withCondition(field -> field.hasClassName("finder"))
                        .single())
                .setValue("积水");
        test(find(Button.class).withText("查找").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=");
    }

    @Test
    void readingTheLogOfACaseIsItselfRemembered() {
        UI.getCurrent().navigate(RawHistoryView.class, new RouteParameters(RawHistoryView.CASE, "case-1"));
        assertThat(office.looks)
                .extracting(Access::caseId, Access::detail)
                .containsExactly(tuple("case-1", "access-log"));
    }

    @Test
    void theLogOfACaseGrowsByAPageWhenAsked() {
        UI.getCurrent().navigate(RawHistoryView.class, new RouteParameters(RawHistoryView.CASE, "case-1"));
        assertThat(find(AccessLine.class).all()).hasSize(50);
        test(find(Button.class).withText("再看 50 条").single()).click();
        assertThat(find(AccessLine.class).all()).hasSize(60);
    }

    @Test
    void theLooksAtACaseLeaveAsATableThatDoesNotSayOfWhich() {
        UI.getCurrent().navigate(RawHistoryView.class, new RouteParameters(RawHistoryView.CASE, "case-1"));
        test(find(Button.class).withText("导出").single()).click();
        test(find(TextArea.class).single()).setValue("答复信访人");
        test(find(Button.class).withText("导出").all().getLast()).click();
        assertThat(reports.left).containsExactly("case-accesses:one for 答复信访人");
        assertThat(office.looks).extracting(Access::caseId).containsExactly("case-1", "case-1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWholeLogStandsNewestFirst() {
        navigate(AccessLogView.class);
        var first = test(find(Grid.class).single()).getRow(0);
        assertThat(first).extracting("seq").isEqualTo(130L);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLogTellsOfNoCaseThatIsKeptFromWhoReadsIt() {
        queue.kept = Set.of("case-1");
        navigate(AccessLogView.class);
        assertThat(test(find(Grid.class).single()).getRow(0)).extracting("seq").isEqualTo(129L);
        assertThatThrownBy(() -> audited.ofCase(audited.desk().staff(), "case-1", 0, 50))
                .hasMessage("case.unknown");
        assertThat(audited.latest(audited.desk().staff(), Long.MAX_VALUE, 50))
                .hasSize(50)
                .noneMatch(entry -> "case-1".equals(entry.access().caseId()));
    }

    @Test
    void aWholeChainIsSaidWithItsNewestHash() {
        navigate(AccessLogView.class);
        test(find(Button.class).withText("校验日志链").single()).click();
        said("日志链完整", "%064x".formatted(130));
    }

    @Test
    void aBrokenChainNamesItsFirstWrongEntry() {
        office.brokenAt = OptionalLong.of(17);
        navigate(AccessLogView.class);
        test(find(Button.class).withText("校验日志链").single()).click();
        said("第 17 条与写入时不一致");
    }

    @Test
    void aSearchIsToldByItsDoorAndItsHitsAndNotByItsWords() {
        assertThat(told(Words.CHINESE, "search-queue:hits=12")).contains("工作队列，找到 12 条", "检索词已密封");
        assertThat(told(Words.ENGLISH, "search-rest-calls:hits=500,more"))
                .contains("interface: calls, 500 looked at, more there", "words sealed");
    }

    @Test
    void aRefusedSearchIsToldByItsDoorAndOpenedWordsByTheirEntry() {
        assertThat(told(Words.CHINESE, "search-queue")).contains("工作队列");
        assertThat(told(Words.CHINESE, "sought:12")).contains("第 12 条的检索词");
        assertThat(told(Words.ENGLISH, "sought:12")).contains("Words searched for in entry 12");
        assertThat(told(Words.CHINESE, "LodgePetition")).contains("登记来件");
        assertThat(told(Words.ENGLISH, "call")).contains("record of a call");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWordsOfASearchAreShownAfterAPurposeWasStated() {
        navigate(AccessLogView.class);
        Grid<AccessEntry> grid = find(Grid.class).single();
        assertThat(test(grid).getLitRendererPropertyValue(0, 0, "sought", String.class))
                .isEmpty();
        assertThat(test(grid).getLitRendererPropertyValue(1, 0, "sought", String.class))
                .isEqualTo("查看检索词");

        test(grid).invokeLitRendererFunction(1, 0, "open");
        var confirm = find(Button.class).withText("说明并查看").single();
        test(confirm).click();
        assertThat(office.sent).as("no purpose stated").isEmpty();
        test(find(TextArea.class).single()).setValue("有人投诉");
        test(confirm).click();

        assertThat(office.sent).containsExactly("words of " + PretendHouse.SEARCH + " for 有人投诉");
        assertThat(find(SoughtDialog.class).single().getElement().getTextRecursively())
                .contains("积水");
    }

    private List<String> told(Locale locale, String detail) {
        var access = Access.of(AccessKind.SEARCHED, "wang", "DIRECTOR", PretendUnits.GUSU.value())
                .detailed(detail)
                .looking(new Sealed("account/wang", "n", "xyz"));
        var say = new Words().in(locale);
        var text = new AccessText(new Names(audited.desk(), say), say);
        return text.more(new AccessEntry(1, Instant.EPOCH, access, "0".repeat(64)));
    }

    @Test
    void eventsAreTakenAlongForAPurposeAllOrThoseOfACase() {
        navigate(AuditView.class);
        take("导出全部事件");
        UI.getCurrent().navigate(RawHistoryView.class, new RouteParameters(RawHistoryView.CASE, "case-1"));
        take("导出本件事件");
        assertThat(reports.left).containsExactly("events for 年度检查", "events of case-1 for 年度检查");
    }

    private void take(String events) {
        test(find(Button.class).withText(events).single()).click();
        test(find(TextArea.class).single()).setValue("年度检查");
        var confirm = find(Button.class).withText(events).all().getLast();
        test(confirm).click();
    }

    @Test
    void everyDoorToASearchHasAName() {
        var say = new Words().in(Words.CHINESE);
        for (var door : SearchDoor.values()) {
            assertThat(say.knows("audit.detail." + door.code())).as("%s", door).isTrue();
        }
    }

    @Test
    void everyReasonWhyASignInFailedHasAName() {
        for (var language : new Words().getProvidedLocales()) {
            var say = new Words().in(language);
            assertThat(List.of("password", "unknown", "closed", "locked", "too-often", "api-key"))
                    .allMatch(reason -> say.knows("audit.detail." + reason));
        }
    }

    @Test
    void whoeverFindsACaseByItsWholeNumberHasSearched() {
        navigate(AuditView.class);
        test(find(TextField.class)
                        .withCondition(field -> field.hasClassName("finder"))
                        .single())
                .setValue(queue.page(audited.desk().staff(), Filter.all(PretendUnits.GUSU), Order.NUMBER, null, 1)
                        .items()
                        .getFirst()
                        .number());
        test(find(Button.class).withText("查找").single()).click();
        assertThat(queue.sought).extracting(Sought::door).containsExactly(SearchDoor.AUDIT);
    }

    @Test
    void wordsAboutPeopleAreVisiblySealed() {
        var say = new Words().in(Words.CHINESE);
        var json = "{\"kind\":\"APPEAL\",\"name\":{\"keyId\":\"case/1/outer\",\"nonce\":\"n\",\"ciphertext\":\"xyz\"}}";
        var shown = new Payload(say, json).getElement().getTextRecursively();
        assertThat(shown)
                .isEqualTo("{\n  \"kind\": \"APPEAL\",\n  \"name\": 密封（密钥 case/1/outer）\n}")
                .doesNotContain("xyz");
    }

    private void said(String... words) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            assertThat(find(ChainCheck.class).single().getElement().getTextRecursively())
                    .contains(words);
        });
    }
}
