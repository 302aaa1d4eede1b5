package org.fengqiao.projections.hotline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallEvent;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.hotline.Caller;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.hotline.Calls.CorrectedCall;
import org.fengqiao.projections.hotline.Calls.Filter;
import org.fengqiao.projections.hotline.Calls.Item;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls are listed, counted, found and opened within the line they are for, whatever MongoDB keeps them. */
abstract class CallsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final OpenVault vault = new OpenVault();
    private final LookBook log = new LookBook();
    private final Feed feed = new Feed().by("li");
    private final Set<String> kept = new HashSet<>();
    private final UnitTree units = new UnitsThatMove(new Town().units.tree());
    private boolean moved;
    private CallsProjection projection;
    private MongoCalls calls;

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void open() {
        var database = freshDatabase();
        var generations = new Generations(database);
        projection = new CallsProjection(database, generations.current(), units, vault);
        calls = new MongoCalls(
                database,
                generations,
                units,
                vault,
                log,
                actor -> actor.equals(Town.AT_SHUANGTA) ? kept : Set.of(),
                (actor, _) -> !actor.equals(Town.AT_GUSU));
        happens(taken(1, "食堂几点开饭", "张小三", "十一点"), taken(2, "老年证在哪里办", null, null));
    }

    private void happens(CallEvent... events) {
        List.of(events).forEach(event -> feed.happens(event.callId(), event));
        feed.deliver(projection);
    }

    private CallTaken taken(int n, String question, @Nullable String name, @Nullable String answer) {
        var id = "call-" + n;
        return new CallTaken(
                id,
                Moment.atMinute(TODAY.atTime(9, n)),
                CallNumber.of(Town.SHUANGTA, 2026, n),
                Town.SHUANGTA,
                new Caller(
                        name == null ? null : vault.seal(KeyId.person(id), name),
                        vault.seal(KeyId.person(id), "1380000000" + n)),
                words(id, question),
                "0101",
                answer == null ? null : words(id, answer),
                null);
    }

    private Sealed words(String id, String words) {
        return vault.seal(KeyId.call(id), words);
    }

    private CallHandedOver handedOver(String id, String caseId) {
        return new CallHandedOver(id, Moment.onDay(TODAY), caseId, new PetitionNumber("320508021-2026-000007"));
    }

    private List<String> found(Actor actor, UnitCode centre, @Nullable CallState state, @Nullable String q) {
        return calls.page(actor, new Filter(centre, state, Sought.by(SearchDoor.CALLS, q)), null, 50).items().stream()
                .map(Item::callId)
                .toList();
    }

    @Test
    void the_newest_comes_first_and_a_page_goes_on_where_the_last_one_ended() {
        var all = new Filter(Town.SHUANGTA, null, null);
        var first = calls.page(Town.AT_SHUANGTA, all, null, 1);

        assertThat(first.items()).extracting(Item::callId).containsExactly("call-2");
        assertThat(first.next()).isEqualTo(first.items().getFirst().key());
        var second = calls.page(Town.AT_SHUANGTA, all, first.next(), 1);
        assertThat(second.next()).isNull();
        assertThat(second.items()).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo("T320508021-2026-000001");
            assertThat(item.question()).isEqualTo("食堂几点开饭");
            assertThat(item.name()).as("masked").isEqualTo("张*三");
            assertThat(item.by()).isEqualTo("li");
            assertThat(item.withheld()).isFalse();
            assertThat(item.state()).isEqualTo(CallState.ANSWERED);
        });
    }

    @Test
    void it_is_found_by_words_name_phone_and_number_and_by_how_it_stands() {
        for (var q : List.of("食堂", "开饭 小三", "13800000001", "T320508021-2026-000001", "320508021-2026-000001")) {
            assertThat(found(Town.AT_SHUANGTA, Town.SHUANGTA, null, q)).as(q).containsExactly("call-1");
        }
        assertThat(found(Town.AT_SHUANGTA, Town.SHUANGTA, null, "堂食")).isEmpty();
        assertThat(found(Town.AT_SHUANGTA, Town.SHUANGTA, CallState.OPEN, null)).containsExactly("call-2");
    }

    @Test
    void by_a_phone_that_its_petition_keeps_confidential_only_who_may_see_it_finds_it() {
        happens(corrected("call-1", "13900007777", "13800000001"), handedOver("call-1", "case-9"));

        for (var q : List.of("13800000001", "食堂 1380000")) {
            assertThat(found(Town.AT_SHUANGTA, Town.SHUANGTA, null, q)).as(q).containsExactly("call-1");
            assertThat(found(Town.AT_GUSU, Town.GUSU, null, q)).as(q).isEmpty();
        }
        assertThat(found(Town.AT_GUSU, Town.GUSU, null, "食堂")).containsExactly("call-1");
        assertThat(found(Town.AT_GUSU, Town.GUSU, null, "13800000002")).containsExactly("call-2");
    }

    @Test
    void a_phone_that_is_confidential_is_not_told_by_its_correction_either() {
        happens(corrected("call-1", "13900007777", "13800000001"), handedOver("call-1", "case-9"));

        assertThat(calls.open(Town.AT_SHUANGTA, "call-1").corrections())
                .extracting(CorrectedCall::was, CorrectedCall::is)
                .containsExactly(tuple("13900007777", "13800000001"));
        assertThat(calls.open(Town.AT_GUSU, "call-1").phone()).isEmpty();
        assertThat(calls.open(Town.AT_GUSU, "call-1").corrections())
                .extracting(CorrectedCall::was, CorrectedCall::is, CorrectedCall::reason)
                .containsExactly(tuple(null, "", "写错了"));
    }

    private CallCorrected corrected(String id, String was, String is) {
        var key = KeyId.person(id);
        return new CallCorrected(
                id,
                Moment.atMinute(TODAY.atTime(10, 0)),
                new CallCorrection(CallFact.PHONE, vault.seal(key, was), null),
                new CallCorrection(CallFact.PHONE, vault.seal(key, is), null),
                words(id, "写错了"));
    }

    @Test
    void who_looked_for_what_is_remembered_once_for_all_its_pages() {
        var typed = Sought.by(SearchDoor.REST_CALLS, " 13800 ");
        var filter = new Filter(Town.SHUANGTA, null, typed);
        var first = calls.page(Town.AT_SHUANGTA, filter, null, 1);
        calls.page(Town.AT_SHUANGTA, filter, first.next(), 1);
        found(Town.AT_SHUANGTA, Town.SHUANGTA, null, null);

        assertThat(log.looks).singleElement().satisfies(look -> {
            assertThat(look.kind()).isEqualTo(AccessKind.SEARCHED);
            assertThat(look.account()).isEqualTo(Town.AT_SHUANGTA.account());
            assertThat(look.detail()).isEqualTo("search-rest-calls:hits=2");
            assertThat(vault.open(requireNonNull(look.sought()))).hasValue("13800");
        });
    }

    @Test
    void they_are_counted_by_day_and_state_whatever_comes_twice() {
        happens(new CallAnswered("call-2", Moment.onDay(TODAY), words("call-2", "窗口"), true));
        feed.redeliver(0, 2, projection);

        assertThat(calls.counts(Town.AT_GUSU, Town.GUSU, TODAY, TODAY))
                .isEqualTo(Map.of(CallState.OPEN, 0L, CallState.ANSWERED, 2L, CallState.PETITION, 0L));
        assertThat(calls.counts(Town.AT_GUSU, Town.GUSU, TODAY.plusDays(1), TODAY.plusDays(1)))
                .containsEntry(CallState.ANSWERED, 0L);
    }

    @Test
    void those_above_read_it_and_neighbours_do_not() {
        assertThat(found(Town.AT_GUSU, Town.GUSU, null, "食堂")).containsExactly("call-1");
        for (var words : new String[] {null, "食堂"}) {
            assertThatThrownBy(() -> found(Town.AT_DINGHUISI, Town.SHUANGTA, null, words))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> calls.open(Town.AT_DINGHUISI, "call-1")).isInstanceOf(Refused.class);
        assertThat(log.looks)
                .extracting(Access::kind, Access::detail)
                .containsExactly(
                        tuple(AccessKind.SEARCHED, "search-calls:hits=1"),
                        tuple(AccessKind.DENIED, "search-calls"),
                        tuple(AccessKind.DENIED, "call"));
    }

    @Test
    void its_record_is_opened_whole_and_that_is_remembered() {
        var record = calls.open(Town.AT_SHUANGTA, "call-1");

        assertThat(record.name()).isEqualTo("张小三");
        assertThat(record.phone()).isEqualTo("13800000001");
        assertThat(record.question()).isEqualTo("食堂几点开饭");
        assertThat(record.answer()).isEqualTo("十一点");
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE);
    }

    @Test
    void an_auditor_sees_that_there_was_a_call_and_no_words_of_it() {
        assertThat(calls.page(Town.AUDITOR, new Filter(Town.GUSU, null, null), null, 50)
                        .items())
                .hasSize(2)
                .allMatch(item -> item.withheld()
                        && item.question().isEmpty()
                        && item.name().isEmpty());
        var record = calls.open(Town.AUDITOR, "call-1");
        assertThat(record.withheld()).isTrue();
        assertThat(List.of(record.phone(), record.question())).containsOnly("");
    }

    @Test
    void what_became_a_petition_is_found_from_it_and_kept_from_whom_that_is_kept_from() {
        happens(handedOver("call-2", "case-7"));
        assertThat(calls.ofPetition(Town.AT_SHUANGTA, "case-7"))
                .hasValueSatisfying(item -> assertThat(item.callId()).isEqualTo("call-2"));
        kept.add("case-7");

        assertThat(found(Town.AT_SHUANGTA, Town.SHUANGTA, null, null)).containsExactly("call-1");
        assertThat(found(Town.AT_SHUANGTA, Town.SHUANGTA, null, "老年证")).isEmpty();
        assertThat(calls.counts(Town.AT_SHUANGTA, Town.SHUANGTA, TODAY, TODAY)).containsEntry(CallState.PETITION, 0L);
        assertThat(calls.ofPetition(Town.AT_SHUANGTA, "case-7")).isEmpty();
        assertThatThrownBy(() -> calls.open(Town.AT_SHUANGTA, "call-2"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("call.unknown"));
        assertThat(found(Town.AT_GUSU, Town.GUSU, null, "老年证")).containsExactly("call-2");
        assertThat(calls.counts(Town.AT_GUSU, Town.GUSU, TODAY, TODAY)).containsEntry(CallState.PETITION, 1L);
    }

    @Test
    void a_unit_that_moves_takes_its_calls_along() {
        moved = true;
        feed.happens(Town.SHUANGTA.value(), new UnitMoved(Town.SHUANGTA, Town.GUSU, Town.HOUSING, TODAY));
        feed.deliver(projection);

        assertThat(found(Town.AT_HOUSING, Town.HOUSING, null, "食堂")).containsExactly("call-1");
        assertThat(found(Town.AT_HOUSING, Town.HOUSING, null, null)).hasSize(2);
        assertThat(calls.counts(Town.AT_HOUSING, Town.HOUSING, TODAY, TODAY)).containsEntry(CallState.ANSWERED, 1L);
    }

    /** The street stands below a department once it has moved. */
    private final class UnitsThatMove implements UnitTree {
        private final UnitTree before;

        UnitsThatMove(UnitTree before) {
            this.before = before;
        }

        @Override
        public Optional<Node> find(UnitCode code) {
            return before.find(code)
                    .map(node -> moved && code.equals(Town.SHUANGTA)
                            ? new Node(code, node.kind(), node.level(), Optional.of(Town.HOUSING), true)
                            : node);
        }

        @Override
        public List<Node> below(UnitCode code) {
            return moved && code.equals(Town.HOUSING)
                    ? find(Town.SHUANGTA).stream().toList()
                    : before.below(code);
        }

        @Override
        public List<UnitCode> predecessors(UnitCode code) {
            return before.predecessors(code);
        }
    }
}
