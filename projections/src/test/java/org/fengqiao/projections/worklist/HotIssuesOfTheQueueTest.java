package org.fengqiao.projections.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.projections.worklist.Letters.TODAY;
import static org.fengqiao.projections.worklist.Letters.about;
import static org.fengqiao.projections.worklist.Suzhou.*;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotissue.HotIssueCorrection;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueCorrected;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.JointEvent.HotIssueLeft;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.hotissue.HotIssueProjection;
import org.fengqiao.projections.hotissue.HotIssueStory;
import org.fengqiao.projections.hotissue.HotIssueStory.Correction;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;
import org.fengqiao.projections.hotissue.HotIssues.Cluster;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.petitionfile.Answer;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clusters are found among the cases of a line, behind no wall, and confirmed ones know their letters. */
class HotIssuesOfTheQueueTest {
    private static final String ISSUE = "i1";
    private static final Moment NOW = Moment.onDay(TODAY);

    private final LookBook log = new LookBook();
    private final Random dice = new Random(5);
    private Queue queue;
    private MongoHotIssues issues;

    @BeforeEach
    void open() {
        queue = new Queue(EmbeddedMongo.freshDatabase());
        issues = issues();
        for (int i = 0; i < 8; i++) {
            lodged("m" + i, i < 6 ? DINGHUISI : NEIGHBOUR, "河湾新村旁搅拌站噪音扰民", "搅拌站日夜施工粉尘很大老人孩子无法入睡");
        }
        for (int i = 0; i < 40; i++) {
            lodged("x" + i, DINGHUISI, words(8), words(50));
        }
        delivered();
    }

    /** Anew each time, because what was found is kept for seconds. */
    private MongoHotIssues issues() {
        return new MongoHotIssues(
                queue.database, queue.generations, queue.worklist, queue.units, queue.vault, log, () -> TODAY);
    }

    private String words(int length) {
        return dice.ints(length, 0x4E00, 0x4E00 + 900)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private void lodged(String id, UnitCode unit, String title, String text) {
        var vault = queue.vault;
        var outer = KeyId.caseOuter(id);
        var person = KeyId.person(id);
        queue.happens(new PetitionLodged(
                id,
                NOW,
                PetitionNumber.of(SHUANGTA, TODAY.getYear(), queue.feed.size() + 1),
                Channel.LETTER,
                unit,
                TODAY,
                new Complainant(id, vault.seal(person, "张" + id), null, null, 1),
                null,
                new Letter(vault.seal(outer, title), vault.seal(outer, text), null, null),
                null,
                List.of(),
                List.of()));
    }

    private void delivered() {
        queue.feed.deliver(
                queue.projection(), new HotIssueProjection(queue.database, queue.generations.current(), queue.vault));
        issues = issues();
    }

    private List<Cluster> clusters(Actor.Staff staff) {
        return issues.clusters(staff, staff.unit());
    }

    private static List<String> ids(List<Item> letters) {
        return letters.stream().map(Item::caseId).sorted().toList();
    }

    private void confirmed(String... letters) {
        queue.feed.happens(
                ISSUE,
                new HotIssueConfirmed(
                        ISSUE,
                        NOW,
                        SHUANGTA,
                        queue.vault.seal(KeyId.hotIssue(ISSUE), "搅拌站"),
                        PetitionKind.APPEAL,
                        "0101001"));
        for (var letter : letters) {
            queue.happens(new HotIssueJoined(letter, NOW, ISSUE, null));
        }
        delivered();
    }

    @Test
    void the_same_matter_is_one_cluster_to_whoever_stands_above_all_of_it() {
        assertThat(clusters(AT_SHUANGTA)).singleElement().satisfies(cluster -> {
            assertThat(cluster.letters()).hasSize(8);
            assertThat(cluster.people()).isEqualTo(8);
            assertThat(cluster.places()).contains(DINGHUISI, NEIGHBOUR);
            assertThat(cluster.since(TODAY)).isEqualTo(8);
        });
        assertThat(clusters(AT_DINGHUISI))
                .as("its own letters of it only")
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.letters()).hasSize(6));
        assertThat(clusters(AT_NEIGHBOUR)).as("two people are not many").isEmpty();
    }

    @Test
    void who_is_not_above_a_unit_is_not_told_what_was_found_there() {
        var refused = catchThrowableOfType(Refused.class, () -> issues.clusters(AT_KUNSHAN, SHUANGTA));
        assertThat(refused.code()).isEqualTo("authority.denied");
    }

    @Test
    void what_is_kept_from_anybody_is_in_no_cluster() {
        queue.happens(about("m0", HOUSING));
        delivered();
        assertThat(ids(clusters(AT_SHUANGTA).getFirst().letters()))
                .doesNotContain("m0")
                .hasSize(7);
    }

    @Test
    void a_cluster_is_found_again_by_any_of_its_letters_and_a_new_letter_grows_it() {
        lodged("m9", DINGHUISI, "河湾新村搅拌站噪音扰民", "搅拌站粉尘很大老人孩子无法入睡日夜施工");
        delivered();
        assertThat(issues.cluster(AT_SHUANGTA, SHUANGTA, "m3"))
                .hasValueSatisfying(cluster -> assertThat(cluster.letters()).hasSize(9));
        assertThat(issues.cluster(AT_SHUANGTA, SHUANGTA, "x1")).isEmpty();
    }

    @Test
    void where_the_keys_are_gone_nothing_is_compared_any_more() {
        issues.forgetWords("m0");
        issues = issues();
        assertThat(ids(clusters(AT_SHUANGTA).getFirst().letters())).doesNotContain("m0");
    }

    @Test
    void a_confirmed_one_knows_its_letters_and_suggests_the_rest_of_its_cluster() {
        confirmed("m0", "m1", "m2", "m3", "m4", "x0");
        var issue = issues.issue(AT_SHUANGTA, ISSUE).orElseThrow();
        assertThat(issue.title()).isEqualTo("搅拌站");
        assertThat(ids(issue.letters())).containsExactly("m0", "m1", "m2", "m3", "m4", "x0");
        assertThat(ids(issue.suggested())).containsExactly("m5", "m6", "m7");
        assertThat(issue.unanswered()).hasSize(6);
        assertThat(clusters(AT_SHUANGTA).getFirst().issueId()).isEqualTo(ISSUE);

        queue.happens(new HotIssueLeft("x0", NOW, ISSUE, queue.vault.seal(KeyId.caseInner("x0"), "-")));
        delivered();
        assertThat(ids(issues.issue(AT_SHUANGTA, ISSUE).orElseThrow().letters()))
                .doesNotContain("x0");
    }

    @Test
    void it_remembers_where_a_letter_was_before_it_was_answered_with_the_others() {
        confirmed("m0", "m1");
        queue.happens(new DrawnTogether("m0", NOW, ISSUE, new Holder(DINGHUISI, null), new Holder(SHUANGTA, null)));
        queue.feed.happens(
                ISSUE,
                new HotIssueAnswered(
                        ISSUE, NOW, new LeadingAnswer(null, queue.vault.seal(KeyId.hotIssue(ISSUE), "好"), null)));
        delivered();
        var issue = issues.issue(AT_SHUANGTA, ISSUE).orElseThrow();
        assertThat(issue.answeredOn()).isEqualTo(TODAY);
        assertThat(issue.letters()).extracting(Item::centre).contains(SHUANGTA);
        assertThat(issue.places()).containsOnly(DINGHUISI);
        assertThat(issues.lead(AT_SHUANGTA, ISSUE).orElseThrow().answer()).isPresent();
    }

    @Test
    void what_was_said_of_it_wrongly_is_shown_as_corrected_and_its_history_tells_both() {
        confirmed("m0");
        var key = KeyId.hotIssue(ISSUE);
        var reason = queue.vault.seal(key, "写错");
        var title = HotIssueCorrection.ofTitle(queue.vault.seal(key, "搅拌站"));
        var right = HotIssueCorrection.ofTitle(queue.vault.seal(key, "河湾搅拌站"));
        var kind = HotIssueCorrection.ofValue(HotIssueFact.KIND, "APPEAL");
        var suggestion = HotIssueCorrection.ofValue(HotIssueFact.KIND, "SUGGESTION");
        var events = List.of(
                new HotIssueCorrected(ISSUE, NOW, title, right, reason),
                new HotIssueCorrected(ISSUE, NOW, kind, suggestion, reason));
        events.forEach(event -> queue.feed.happens(ISSUE, event));
        delivered();

        var issue = issues.issue(AT_SHUANGTA, ISSUE).orElseThrow();
        assertThat(issue.title()).isEqualTo("河湾搅拌站");
        assertThat(issue.kind()).isEqualTo(PetitionKind.SUGGESTION);
        assertThat(issue.category()).isEqualTo("0101001");
        var stored = events.stream()
                .map(event -> new Stored(event, Instant.EPOCH, "officer"))
                .toList();
        assertThat(new HotIssueStory(_ -> stored, queue.vault).of(ISSUE))
                .extracting(Told::corrected)
                .containsExactly(
                        new Correction(HotIssueFact.KIND, "APPEAL", "SUGGESTION", "写错"),
                        new Correction(HotIssueFact.TITLE, "搅拌站", "河湾搅拌站", "写错"));
    }

    @Test
    void its_answer_is_opened_for_who_may_lead_it_and_that_is_remembered() {
        confirmed("m0", "m1");
        assertThat(issues.answer(AT_SHUANGTA, ISSUE)).as("not given yet").isEmpty();
        var key = KeyId.hotIssue(ISSUE);
        var vault = queue.vault;
        var opinion = new Opinion(
                vault.seal(key, "停工"),
                vault.seal(key, "属实"),
                vault.seal(key, "夜间停工"),
                vault.seal(key, "《噪声法》"),
                OpinionOutcome.SUPPORTED);
        queue.feed.happens(ISSUE, new HotIssueAnswered(ISSUE, NOW, new LeadingAnswer(opinion, null, null)));
        delivered();

        assertThat(issues.answer(AT_GUSU, ISSUE))
                .contains(new Answer(
                        OpinionOutcome.SUPPORTED, null, null, "停工", "属实", "夜间停工", "《噪声法》", Moment.onDay(TODAY), false));
        assertThat(issues.answer(AT_DINGHUISI, ISSUE)).isEmpty();
        assertThat(log.looks)
                .extracting(Access::kind, Access::account, Access::caseId, Access::detail)
                .containsExactly(tuple(AccessKind.OPENED_FILE, AT_GUSU.account(), ISSUE, "hot-issue"));
        queue.happens(about("m1", "shuangta"));
        delivered();
        assertThat(issues.answer(AT_SHUANGTA, ISSUE))
                .as("behind the wall of a letter")
                .isEmpty();
        assertThat(issues.keptFrom(AT_SHUANGTA, List.of(ISSUE, "m0", "another")))
                .containsExactly(ISSUE);
        assertThat(issues.keptFrom(AT_GUSU, List.of(ISSUE))).isEmpty();
    }

    @Test
    void only_its_unit_and_those_above_learn_of_it() {
        confirmed("m0");
        assertThat(issues.issue(AT_GUSU, ISSUE)).isPresent();
        assertThat(issues.issues(AT_GUSU, GUSU)).hasSize(1);
        assertThat(issues.issue(AT_DINGHUISI, ISSUE)).isEmpty();
        assertThat(issues.issue(AT_KUNSHAN, ISSUE)).isEmpty();
        assertThat(issues.issues(AT_KUNSHAN, KUNSHAN)).isEmpty();
    }

    @Test
    void and_nobody_from_whom_one_of_its_letters_is_kept() {
        confirmed("m0", "m1");
        queue.happens(about("m1", "shuangta"));
        delivered();
        assertThat(issues.issue(AT_SHUANGTA, ISSUE)).isEmpty();
        assertThat(issues.issues(AT_SHUANGTA, SHUANGTA)).isEmpty();
        assertThat(issues.issue(AT_GUSU, ISSUE)).isPresent();
    }

    @Test
    void delivered_twice_it_is_the_same() {
        confirmed("m0", "m1");
        queue.feed.redeliver(
                0,
                7,
                queue.projection(),
                new HotIssueProjection(queue.database, queue.generations.current(), queue.vault));
        issues = issues();
        assertThat(ids(issues.issue(AT_SHUANGTA, ISSUE).orElseThrow().letters()))
                .containsExactly("m0", "m1");
        assertThat(IntStream.range(0, 8).mapToObj(i -> "m" + i).toList())
                .isEqualTo(ids(clusters(AT_SHUANGTA).getFirst().letters()));
    }
}
