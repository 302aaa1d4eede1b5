package org.fengqiao.infra.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.HandlingCommand.AddNote;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.cases.CaseChanges;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class EngineTest {
    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    CaseHistory history;

    @Autowired
    Worklist worklist;

    @Autowired
    AccessLog log;

    @Autowired
    CaseChanges changes;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Generations generations;

    @Autowired
    MongoDatabase database;

    @Test
    void a_repeated_lodging_is_one_petition_with_one_number_and_one_code() {
        var officer = town.person("community.officer");
        var letter = town.letterTo(Town.COMMUNITY, "楼道堆物");
        var first = cases.lodge(officer, letter, "same-key");
        assertThat(cases.lodge(officer, letter, "same-key")).isEqualTo(first);
        assertThat(history.of(first.caseId())).hasSize(1);
    }

    @Test
    void a_repeated_command_gets_its_first_receipt_and_changes_nothing() {
        var lodged = town.lodge("community.officer", Town.COMMUNITY, "路灯不亮");
        var officer = town.person("community.officer");
        var register = new RegisterPetition(lodged.caseId(), PetitionKind.APPEAL, Town.CATEGORY);
        var first = cases.send(officer, register, "register-" + lodged.caseId());
        assertThat(cases.send(officer, register, "register-" + lodged.caseId())).isEqualTo(first);
        assertThat(history.of(lodged.caseId())).hasSize(2);
    }

    @Test
    void of_two_who_take_a_case_at_once_one_gets_it_and_the_other_is_told() throws Exception {
        var lodged = town.lodge("community.officer", Town.COMMUNITY, "噪声扰民");
        var takers = List.of(town.person("community.officer"), town.person("community.director"));
        var refusals = new ArrayList<String>();
        try (var both = Executors.newFixedThreadPool(2)) {
            var taking = takers.stream()
                    .<Callable<String>>map(taker -> () -> take(taker, lodged.caseId()))
                    .toList();
            for (Future<String> taken : both.invokeAll(taking)) {
                refusals.add(taken.get());
            }
        }
        assertThat(refusals).containsExactlyInAnyOrder("", "petition.taken-by-another");
    }

    private String take(Actor.Staff taker, String caseId) {
        try {
            cases.send(taker, new TakePetition(caseId), Town.random());
            return "";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test
    void what_was_written_is_in_the_queue_when_the_command_returns() {
        var lodged = town.lodge("community.officer", Town.COMMUNITY, "水管漏水");
        var item = worklist.find(town.person("community.officer"), lodged.caseId());
        assertThat(item).hasValueSatisfying(row -> assertThat(row.title()).isEqualTo("水管漏水"));
    }

    @Test
    void a_neighbour_is_denied_with_a_code_and_the_denial_is_remembered() {
        var lodged = town.lodge("community.officer", Town.COMMUNITY, "违章搭建");
        var neighbour = town.person("neighbour.officer");
        var note = new AddNote(lodged.caseId(), cases.wordsOf(lodged.caseId()).inner("看一看"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.send(neighbour, note, Town.random()))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.DENIED));
        assertThat(log.ofCase(lodged.caseId(), 0, 10))
                .anySatisfy(entry -> assertThat(entry.access().kind()).isEqualTo(AccessKind.DENIED));
        assertThat(history.of(lodged.caseId())).hasSize(1);
    }

    @Test
    void every_event_tells_who_caused_it_on_which_duty_and_under_a_name_of_its_own() {
        var lodged = town.lodge("community.officer", Town.COMMUNITY, "绿化养护");
        var officer = town.person("community.officer");
        assertThat(history.of(lodged.caseId()).getFirst()).satisfies(event -> {
            assertThat(event.type()).isEqualTo("petition.lodged");
            assertThat(event.account()).isEqualTo(officer.account());
            assertThat(event.unit()).isEqualTo(Town.COMMUNITY.value());
            assertThat(event.duty()).isEqualTo("PETITION_OFFICER");
            assertThat(event.recordedAt().getNano() % 1_000_000).isZero();
            assertThat(event.payload().get()).doesNotContain("绿化养护").doesNotContain("org.fengqiao");
        });
    }

    @Test
    void a_push_tells_case_scope_walls_and_sequence_and_nothing_else() throws Exception {
        var told = new java.util.concurrent.LinkedBlockingQueue<CaseChanged>();
        try (var subscription = changes.subscribe(told::add)) {
            assertThat(subscription).isNotNull();
            var lodged = town.lodge("community.officer", Town.COMMUNITY, "停车难");
            CaseChanged change;
            do {
                change = told.poll(5, java.util.concurrent.TimeUnit.SECONDS);
                assertThat(change).isNotNull();
            } while (!change.caseId().equals(lodged.caseId()));
            assertThat(change.scope()).contains(Town.COMMUNITY.value(), Town.STREET.value(), Town.DISTRICT.value());
            assertThat(CaseChanged.class.getRecordComponents()).hasSize(4);
        }
    }

    @Test
    void read_models_rebuilt_from_nothing_hold_the_same_documents() throws Exception {
        town.lodge("community.officer", Town.COMMUNITY, "道路积水");
        var before = documents();
        assertThat(rebuild.run(_ -> {}, () -> false)).isTrue();
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void rebuilds_leave_no_thread_behind_but_those_of_the_live_one() throws Exception {
        assertThat(rebuild.run(_ -> {}, () -> false)).isTrue();
        assertThat(rebuild.run(_ -> {}, () -> false)).isTrue();
        assertThat(rebuild.filling(generations.begin())).satisfies(Filling::close);
        var live = "cases-" + generations.current() + "-";
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(fillingThreads()).containsExactlyInAnyOrder(live + "coordinator", live + "worker"));
    }

    private static List<String> fillingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.matches("cases-g[0-9]+-(coordinator|worker)"))
                .toList();
    }

    /** Of the counters what they count: where they stand depends on how events came in batches. */
    private List<List<Document>> documents() {
        var all = new ArrayList<List<Document>>();
        for (var name : List.of("worklist", "search", "units", "roster", "categories")) {
            all.add(generations
                    .current()
                    .collection(database, name)
                    .find()
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>()));
        }
        all.add(generations
                .current()
                .collection(database, "counts")
                .find(Filters.ne("n", 0L))
                .projection(Projections.exclude("at"))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>()));
        return all;
    }
}
