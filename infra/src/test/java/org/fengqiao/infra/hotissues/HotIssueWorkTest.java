package org.fengqiao.infra.hotissues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Lines;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssueDesk.Answer;
import org.fengqiao.projections.hotissue.HotIssueDesk.Confirmation;
import org.fengqiao.projections.hotissue.HotIssueDesk.Deed;
import org.fengqiao.projections.hotissue.HotIssueDesk.Letter;
import org.fengqiao.projections.hotissue.HotIssueDesk.OpinionWords;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hot issue of some letters is confirmed and answered once: each letter for itself, and none twice. */
@OfficeTest
class HotIssueWorkTest {
    private static final Answer ANSWER = new Answer(
            new OpinionWords("停工", "夜间施工属实", "即日起夜间停工", "《噪声污染防治法》", OpinionOutcome.SUPPORTED),
            null,
            null,
            NoticeManner.ONLINE);

    @Autowired
    private Town town;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseHistory history;

    @Autowired
    private HotIssues issues;

    @Autowired
    private HotIssueDesk desk;

    @Autowired
    private LetterLine line;

    @Autowired
    private Works works;

    @Autowired
    private LetterCommands commands;

    @Autowired
    private MongoHotIssues mongo;

    @Autowired
    private CommandDoor door;

    @Autowired
    private Roster roster;

    @Autowired
    private Progress progress;

    @Autowired
    private Records records;

    @Autowired
    private Vault vault;

    @Autowired
    private Lines lines;

    private Actor.Staff street() {
        return town.person("street.officer");
    }

    private List<String> lodged(int letters) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < letters; i++) {
            ids.add(cases.lodge(
                            town.person("community.officer"), town.letterTo(Town.COMMUNITY, "搅拌站噪音扰民"), Town.random())
                    .caseId());
        }
        return ids;
    }

    private String confirmed(List<String> letters) {
        var id = desk.confirm(
                street(), new Confirmation(Town.STREET, "搅拌站", PetitionKind.APPEAL, Town.CATEGORY, letters));
        ended(id);
        return id;
    }

    private Work ended(String issueId) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.work(street(), issueId)
                        .filter(work -> !work.running())
                        .isPresent());
        return desk.work(street(), issueId).orElseThrow();
    }

    private List<Class<?>> lived(String caseId) {
        return history.of(caseId).stream()
                .<Class<?>>map(recorded -> recorded.event().getClass())
                .toList();
    }

    private <E extends PetitionEvent> E told(String caseId, Class<E> type) {
        return history.of(caseId).stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_work_that_could_not_be_written_down_may_be_asked_for_again() {
        var full = new AtomicBoolean(true);
        var store = (Records) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Records.class}, (_, method, arguments) -> {
                    if (method.getName().equals("put") && full.get()) {
                        throw new UncheckedIOException(new IOException("the disk is full"));
                    }
                    return method.invoke(records, arguments);
                });
        var own = new LetterLine(new Works(store), commands, mongo, door, roster, lines, progress);
        var work = new ManyLetters(
                Town.random(),
                Town.random(),
                "house",
                List.of(),
                null,
                null,
                LocalDate.EPOCH,
                null,
                0,
                true,
                List.of());
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> own.add(work));
        full.set(false);

        assertThatNoException().isThrownBy(() -> own.add(work));

        Awaitility.await()
                .until(() -> new Works(records).of(work.issueId()).stream().noneMatch(ManyLetters::running));
        own.stop();
    }

    @Test
    void each_letter_is_answered_for_itself_under_its_own_key() {
        var letters = lodged(3);
        var id = confirmed(letters);
        assertThat(issues.issue(street(), id).orElseThrow().letters())
                .extracting(Item::caseId)
                .containsExactlyInAnyOrderElementsOf(letters);

        desk.answer(street(), id, ANSWER);

        assertWorked(ended(id), Deed.ANSWERED, 3);
        for (var letter : letters) {
            assertThat(lived(letter)).containsOnlyOnce(HotIssueJoined.class, DrawnTogether.class, OpinionGiven.class);
            var opinion = told(letter, OpinionGiven.class).opinion().opinion();
            assertThat(opinion.keyId()).isEqualTo(KeyId.caseOuter(letter).value());
            assertThat(vault.open(opinion)).contains("即日起夜间停工");
        }
        var issue = issues.issue(street(), id).orElseThrow();
        assertThat(issue.unanswered()).isEmpty();
        assertThat(issue.places()).containsOnly(Town.COMMUNITY);
    }

    @Test
    void what_another_form_of_answer_is_owed_to_is_told_and_stops_nothing() {
        var letters = lodged(3);
        cases.send(
                town.person("community.officer"),
                new RegisterPetition(letters.get(1), PetitionKind.SUGGESTION, Town.CATEGORY),
                Town.random());
        var id = confirmed(letters);
        desk.answer(street(), id, ANSWER);
        assertThat(ended(id).refused())
                .containsExactly(new Letter(letters.get(1), "petition.only-an-appeal-ends-with-an-opinion", List.of()));
        assertThat(issues.issue(street(), id).orElseThrow().unanswered())
                .singleElement()
                .satisfies(left -> assertThat(left.state()).isEqualTo(PetitionState.REGISTERED));
    }

    @Test
    void a_letter_that_comes_later_joins_and_is_answered_with_the_same_answer() {
        var id = confirmed(lodged(2));
        assertThat(catchThrowableOfType(Refused.class, () -> desk.answerRest(street(), id))
                        .code())
                .isEqualTo("hotissue.not-answered");
        desk.answer(street(), id, ANSWER);
        ended(id);
        var later = lodged(1);
        desk.join(street(), id, later, "同一搅拌站");
        ended(id);
        desk.answerRest(street(), id);
        ended(id);
        assertThat(lived(later.getFirst())).contains(OpinionGiven.class);
        var reason = told(later.getFirst(), HotIssueJoined.class).reason();
        assertThat(reason).isNotNull();
        assertThat(reason.keyId()).isEqualTo(KeyId.caseInner(later.getFirst()).value());
    }

    @Test
    void what_a_stop_broke_off_goes_on_and_does_nothing_twice() {
        var letters = lodged(3);
        var id = confirmed(letters);
        var begun = works.of(id).getFirst();
        line.stop();
        // as if the machine had stopped after the first letter was done and before that was written down
        works.put(new ManyLetters(
                begun.id(), id, begun.account(), letters, null, null, begun.on(), begun.begun(), 0, true, List.of()));
        line.start();
        assertWorked(ended(id), Deed.JOINED, 3);
        assertThat(desk.works(street(), id)).hasSize(1);
        letters.forEach(letter -> assertThat(lived(letter)).containsOnlyOnce(HotIssueJoined.class));
    }

    @Test
    void every_work_on_it_is_kept_the_newest_first() {
        var id = confirmed(lodged(2));
        desk.answer(street(), id, ANSWER);
        ended(id);
        desk.join(street(), id, lodged(1), null);
        ended(id);

        var works = desk.works(street(), id);
        assertThat(works).extracting(Work::deed).containsExactly(Deed.JOINED, Deed.ANSWERED, Deed.JOINED);
        assertThat(works).extracting(Work::total).containsExactly(1, 2, 2);
        assertThat(works)
                .allSatisfy(work -> assertThat(work.by()).isEqualTo(street().account()))
                .allSatisfy(work -> assertThat(work.begun()).isNotNull());
    }

    @Test
    void a_work_that_was_kept_when_only_the_last_one_was_stands_below_all_others() {
        var id = confirmed(lodged(1));
        var old = "{\"id\":\"old\",\"issueId\":\"%s\",\"account\":\"li\",\"caseIds\":[\"a\",\"b\"],"
                + "\"on\":\"2026-03-02\",\"done\":2,\"running\":false,\"refused\":[]}";
        records.insert(RecordTable.HOT_ISSUE_WORKS, id, old.formatted(id));

        var works = desk.works(street(), id);
        assertThat(works).hasSize(2);
        assertThat(works.getLast())
                .isEqualTo(new Work(Deed.JOINED, LocalDate.parse("2026-03-02"), null, "li", false, 2, 2, List.of()));
    }

    private static void assertWorked(Work work, Deed deed, int letters) {
        assertThat(work.deed()).isEqualTo(deed);
        assertThat(work.running()).isFalse();
        assertThat(work.done()).isEqualTo(letters);
        assertThat(work.total()).isEqualTo(letters);
        assertThat(work.refused()).isEmpty();
    }

    @Test
    void nobody_else_s_line_handles_it() {
        var id = confirmed(lodged(1));
        var neighbour = town.person("neighbour.officer");
        assertThat(catchThrowableOfType(Refused.class, () -> desk.answer(neighbour, id, ANSWER))
                        .code())
                .isEqualTo("hotissue.unknown");
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> desk.confirm(
                                        neighbour,
                                        new Confirmation(
                                                Town.STREET, "x", PetitionKind.APPEAL, Town.CATEGORY, List.of())))
                        .code())
                .isEqualTo("authority.denied");
    }
}
