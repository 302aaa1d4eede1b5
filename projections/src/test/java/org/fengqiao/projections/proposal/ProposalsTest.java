package org.fengqiao.projections.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.Addressee;
import org.fengqiao.domain.proposal.Grounds;
import org.fengqiao.domain.proposal.ProposalCorrection;
import org.fengqiao.domain.proposal.ProposalEntry;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.domain.proposal.ProposalEvent.AddresseeReminded;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalFollowed;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalWithdrawn;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalNumber;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.proposal.WrittenAnswer;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Ground;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.projections.proposal.Proposals.Step;
import org.fengqiao.projections.proposal.Proposals.StepKind;
import org.fengqiao.projections.proposal.Proposals.Waiting;
import org.fengqiao.projections.proposal.Proposals.Way;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals (P21, P22) are listed, opened, kept and counted within the line that makes them, whatever MongoDB keeps them. */
abstract class ProposalsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String WORK = "proposal-1";
    private static final String POLICY = "proposal-2";
    private static final String ACCOUNT = "proposal-3";
    private static final String SECRET = "case-7";

    private final OpenVault vault = new OpenVault();
    private final LookBook log = new LookBook();
    private final Feed feed = new Feed().by("li");
    private final Town town = new Town();
    private final Set<String> keptFromHousing = new HashSet<>();
    private final Set<String> keptInPerson = new HashSet<>();
    private ProposalsProjection projection;
    private MongoProposals proposals;
    private OwedAnswers answers;

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void open() {
        var database = freshDatabase();
        var generations = new Generations(database);
        var units = town.units.tree();
        projection = new ProposalsProjection(database, generations.current(), units);
        proposals = new MongoProposals(database, generations, units, vault, log, new Neighbours());
        answers = new OwedAnswers(database, generations);
        happens(
                made(1, ProposalKind.IMPROVE_WORK, Addressee.unit(Town.HOUSING), Accused.NOBODY, SECRET),
                made(2, ProposalKind.IMPROVE_POLICY, outside(), Accused.NOBODY, null),
                made(3, ProposalKind.HOLD_TO_ACCOUNT, outside(), Accused.units(List.of(Town.DINGHUISI)), null));
    }

    /** Whoever works at the department knows nothing of the secret case. */
    private final class Neighbours implements Beside {
        @Override
        public Set<String> casesKeptFrom(Actor actor) {
            var kept = new HashSet<>(casesKeptInPersonFrom(actor));
            if (actor instanceof Actor.Staff staff && staff.unit().equals(Town.HOUSING)) {
                kept.addAll(keptFromHousing);
            }
            return kept;
        }

        @Override
        public Set<String> casesKeptInPersonFrom(Actor actor) {
            return actor instanceof Actor.Staff staff && staff.account().equals("a-recused") ? keptInPerson : Set.of();
        }

        @Override
        public Optional<String> numberOf(Actor actor, String caseId) {
            return casesKeptFrom(actor).contains(caseId) ? Optional.empty() : Optional.of("320508021-2026-000007");
        }

        @Override
        public Optional<String> titleOf(Actor actor, String issueId) {
            return Optional.of("路灯");
        }
    }

    private void happens(ProposalEvent... events) {
        List.of(events).forEach(event -> feed.happens(event.proposalId(), event));
        feed.deliver(projection);
    }

    private Addressee outside() {
        return Addressee.outside(vault.seal(KeyId.proposal("x"), "区委、区政府"));
    }

    private ProposalMade made(int n, ProposalKind kind, Addressee addressee, Accused about, String caseId) {
        var id = "proposal-" + n;
        return new ProposalMade(
                id,
                Moment.atMinute(TODAY.atTime(9, n)),
                ProposalNumber.of(Town.SHUANGTA, 2026, n),
                Town.SHUANGTA,
                kind,
                addressee,
                about,
                words("主题" + n),
                words("正文" + n),
                caseId == null ? Grounds.NONE : new Grounds(List.of(caseId), List.of("issue-1")),
                TODAY.plusDays(n));
    }

    private Sealed words(String words) {
        return vault.seal(KeyId.proposal("x"), words);
    }

    private ProposalAnswered answered(String id, Adoption adoption, LocalDate on) {
        return new ProposalAnswered(id, Moment.onDay(on), new WrittenAnswer(adoption, words("已改"), on), true);
    }

    private List<String> found(Actor.Staff actor) {
        return found(actor, Filter.all(actor.unit()));
    }

    private List<String> found(Actor actor, Filter filter) {
        return proposals.page(actor, filter, null, 50).items().stream()
                .map(Item::proposalId)
                .toList();
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void the_newest_comes_first_and_a_page_goes_on_where_the_last_one_ended() {
        var all = Filter.all(Town.SHUANGTA);
        var first = proposals.page(Town.AT_SHUANGTA, all, null, 2);
        var second = proposals.page(Town.AT_SHUANGTA, all, first.next(), 2);

        assertThat(first.items()).extracting(Item::proposalId).containsExactly(ACCOUNT, POLICY);
        assertThat(first.next()).isEqualTo(first.items().getLast().key());
        assertThat(second.next()).isNull();
        assertThat(second.items()).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo("J320508021-2026-000001");
            assertThat(item.addressee()).isEqualTo(Town.HOUSING);
            assertThat(item.subject()).isEqualTo("主题1");
            assertThat(item.state()).isEqualTo(ProposalState.AWAITING);
        });
        assertThat(first.items().getFirst().body()).isEqualTo("区委、区政府");
    }

    @Test
    void who_made_it_those_above_and_the_addressee_find_it_and_nobody_else() {
        assertThat(found(Town.AT_SHUANGTA)).containsExactly(ACCOUNT, POLICY, WORK);
        assertThat(found(Town.AT_GUSU)).containsExactly(ACCOUNT, POLICY, WORK);
        assertThat(found(Town.AT_HOUSING)).containsExactly(WORK);
        assertThat(found(Town.AT_NEIGHBOUR)).isEmpty();
        assertRefused("authority.denied", () -> found(Town.AT_NEIGHBOUR, Filter.all(Town.SHUANGTA)));
        assertRefused("authority.denied", () -> proposals.open(Town.AT_NEIGHBOUR, WORK, null));
        assertRefused("unit.unknown", () -> found(Town.AT_GUSU, Filter.all(UnitCode.of("999999000000"))));
        assertThat(log.kinds()).containsExactly(AccessKind.DENIED);
    }

    @Test
    void who_stands_above_an_addressee_does_not_read_what_others_proposed_to_it() {
        var toACommunity = new ProposalMade(
                "proposal-9",
                Moment.atMinute(TODAY.atTime(10, 0)),
                ProposalNumber.of(Town.GUSU, 2026, 9),
                Town.GUSU,
                ProposalKind.IMPROVE_WORK,
                Addressee.unit(Town.DINGHUISI),
                Accused.NOBODY,
                words("主题"),
                words("正文"),
                Grounds.NONE,
                TODAY.plusDays(1));
        happens(toACommunity);

        assertThat(found(Town.AT_SHUANGTA, Filter.all(Town.DINGHUISI))).isEmpty();
        assertThat(proposals.waiting(Town.AT_SHUANGTA, Town.DINGHUISI, TODAY).all())
                .isZero();
        assertRefused("authority.denied", () -> proposals.open(Town.AT_SHUANGTA, "proposal-9", null));
        assertThat(found(Town.AT_DINGHUISI)).containsExactly("proposal-9");
        assertThat(found(Town.AUDITOR, Filter.all(Town.DINGHUISI))).containsExactly("proposal-9");
    }

    @Test
    void they_are_found_by_kind_state_way_and_what_is_overdue() {
        happens(answered(POLICY, Adoption.ADOPTED, TODAY));
        var gusu = Town.SHUANGTA;

        assertThat(found(Town.AT_SHUANGTA, new Filter(gusu, null, ProposalKind.IMPROVE_WORK, null, null)))
                .containsExactly(WORK);
        assertThat(found(Town.AT_SHUANGTA, new Filter(gusu, null, null, ProposalState.ANSWERED, null)))
                .containsExactly(POLICY);
        assertThat(found(Town.AT_SHUANGTA, new Filter(gusu, null, null, null, TODAY.plusDays(2))))
                .containsExactly(WORK);
        assertThat(found(Town.AT_HOUSING, new Filter(Town.HOUSING, Way.RECEIVED, null, null, null)))
                .containsExactly(WORK);
        assertThat(found(Town.AT_HOUSING, new Filter(Town.HOUSING, Way.MADE, null, null, null)))
                .isEmpty();
        assertThat(found(Town.AT_SHUANGTA, new Filter(gusu, Way.MADE, null, null, null)))
                .hasSize(3);
        assertThat(proposals.waiting(Town.AT_SHUANGTA, gusu, TODAY.plusDays(2))).isEqualTo(new Waiting(2, 1));
    }

    @Test
    void whoever_is_to_be_held_to_account_finds_no_such_proposal_anywhere() {
        var person = new Actor.Staff("a-clerk", Town.SHUANGTA, Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR));
        happens(made(4, ProposalKind.HOLD_TO_ACCOUNT, outside(), new Accused(List.of(), List.of("a-clerk")), SECRET));
        var watcher = new Actor.Staff("a-watcher", Town.DINGHUISI, Set.of(Duty.AUDITOR));

        assertRefused("proposal.unknown", () -> proposals.open(Town.AT_DINGHUISI, ACCOUNT, null));
        assertThat(found(watcher, Filter.all(Town.GUSU)))
                .doesNotContain(ACCOUNT)
                .contains("proposal-4");
        assertThat(found(person)).doesNotContain("proposal-4").contains(ACCOUNT);
        assertRefused("proposal.unknown", () -> proposals.open(person, "proposal-4", null));
        assertThat(proposals.waiting(person, Town.SHUANGTA, TODAY).all()).isEqualTo(3);
        assertThat(proposals.keptFrom(person, List.of(ACCOUNT, "proposal-4"))).containsExactly("proposal-4");
        assertThat(proposals.restingOn(person, SECRET))
                .extracting(Item::proposalId)
                .containsExactly(WORK);
        assertThat(proposals.figures(person, Town.SHUANGTA, TODAY, TODAY))
                .containsEntry(cell(ProposalKind.HOLD_TO_ACCOUNT, ProposalFigure.PROPOSED), 1L);
        assertThat(log.kinds()).isEmpty();
    }

    @Test
    void what_was_sent_to_a_unit_is_read_there_without_the_case_that_is_kept_from_it() {
        keptFromHousing.add(SECRET);

        assertThat(found(Town.AT_HOUSING)).containsExactly(WORK);
        assertThat(proposals.open(Town.AT_HOUSING, WORK, null).cases()).isEmpty();
        assertThat(proposals.restingOn(Town.AT_HOUSING, SECRET)).isEmpty();
        assertThat(proposals.open(Town.AT_SHUANGTA, WORK, null).cases())
                .containsExactly(new Ground(SECRET, "320508021-2026-000007"));
    }

    @Test
    void what_rests_on_a_case_that_is_kept_from_a_unit_is_nowhere_there_until_it_is_sent_to_it() {
        happens(made(4, ProposalKind.IMPROVE_POLICY, outside(), Accused.NOBODY, SECRET));
        keptFromHousing.add(SECRET);
        var head = new Actor.Staff("a-head-of-all", Town.HOUSING, Set.of(Duty.AUDITOR));

        assertThat(found(head, Filter.all(Town.GUSU))).contains(WORK).doesNotContain("proposal-4");
        assertRefused("proposal.unknown", () -> proposals.open(head, "proposal-4", "audit"));
        assertThat(proposals.figures(head, Town.GUSU, TODAY, TODAY))
                .containsEntry(cell(ProposalKind.IMPROVE_POLICY, ProposalFigure.PROPOSED), 1L);
    }

    @Test
    void rows_that_are_asked_for_by_name_are_those_of_the_list_and_no_others() {
        var all = List.of(WORK, POLICY, ACCOUNT, "proposal-unknown");
        keptInPerson.add(SECRET);
        var recused = new Actor.Staff("a-recused", Town.HOUSING, Set.of(Duty.PETITION_OFFICER));
        var behind = new Actor.Staff("a-watcher", Town.DINGHUISI, Set.of(Duty.AUDITOR));

        assertThat(proposals.findAll(Town.AT_SHUANGTA, all)).containsOnlyKeys(WORK, POLICY, ACCOUNT);
        assertThat(proposals.findAll(Town.AT_SHUANGTA, all).get(WORK).subject()).isEqualTo("主题1");
        assertThat(proposals.findAll(Town.AT_HOUSING, all)).containsOnlyKeys(WORK);
        assertThat(proposals.findAll(recused, all)).isEmpty();
        assertThat(proposals.findAll(behind, all)).containsOnlyKeys(WORK, POLICY);
        assertThat(proposals.findAll(behind, all).get(WORK).subject()).isEmpty();
        assertThat(proposals.findAll(Town.AT_NEIGHBOUR, all)).isEmpty();
        assertThat(log.kinds()).as("a row is no file").isEmpty();
    }

    @Test
    void what_waits_for_an_answer_is_found_by_its_day_page_by_page_until_it_is_answered() {
        assertThat(owed(1, 3, "", 2)).containsExactly(WORK, POLICY);
        assertThat(owed(1, 3, POLICY, 2)).containsExactly(ACCOUNT);
        assertThat(owed(2, 2, "", 9)).containsExactly(POLICY);
        happens(
                answered(WORK, Adoption.ADOPTED, TODAY),
                new ProposalWithdrawn(POLICY, Moment.onDay(TODAY), words("重复")));

        assertThat(owed(1, 3, "", 9)).containsExactly(ACCOUNT);
        assertThat(answers.find(WORK).orElseThrow().addressee()).isEqualTo(Addressee.unit(Town.HOUSING));
    }

    private List<String> owed(int from, int until, String after, int limit) {
        return answers.between(TODAY.plusDays(from), TODAY.plusDays(until), after, limit).stream()
                .map(ProposalEntry::proposalId)
                .toList();
    }

    @Test
    void a_wall_of_ones_own_holds_also_at_the_unit_to_which_it_was_sent() {
        keptInPerson.add(SECRET);
        var recused = new Actor.Staff("a-recused", Town.HOUSING, Set.of(Duty.PETITION_OFFICER));

        assertThat(found(recused)).isEmpty();
        assertRefused("proposal.unknown", () -> proposals.open(recused, WORK, null));
        assertThat(found(Town.AT_HOUSING)).containsExactly(WORK);
    }

    @Test
    void it_is_opened_with_all_that_happened_to_it_and_that_is_remembered() {
        happens(
                new AddresseeReminded(WORK, Moment.onDay(TODAY), words("请尽快")),
                answered(WORK, Adoption.ADOPTED, TODAY),
                new ProposalCorrected(
                        WORK,
                        Moment.onDay(TODAY),
                        ProposalCorrection.ofValue(ProposalFact.ADOPTION, "ADOPTED"),
                        ProposalCorrection.ofValue(ProposalFact.ADOPTION, "PARTLY_ADOPTED"),
                        words("看错")));
        var file = proposals.open(Town.AT_SHUANGTA, WORK, null);

        assertThat(file.text()).isEqualTo("正文1");
        assertThat(file.answer()).isEqualTo("已改");
        assertThat(file.item().adoption()).isEqualTo(Adoption.PARTLY_ADOPTED);
        assertThat(file.issues()).containsExactly(new Ground("issue-1", "路灯"));
        assertThat(file.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.MADE, StepKind.REMINDED, StepKind.ANSWERED, StepKind.CORRECTED);
        assertThat(file.steps().getLast())
                .isEqualTo(new Step(
                        StepKind.CORRECTED,
                        Moment.onDay(TODAY),
                        "li",
                        ProposalFact.ADOPTION,
                        "ADOPTED",
                        "PARTLY_ADOPTED",
                        "看错"));
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE);
    }

    @Test
    void each_side_is_offered_what_it_may_do_as_long_as_it_can_be_done() {
        assertThat(acts(Town.AT_SHUANGTA))
                .containsExactly(ProposalAct.ANSWER, ProposalAct.REMIND, ProposalAct.CORRECT, ProposalAct.WITHDRAW);
        assertThat(acts(Town.AT_HOUSING)).containsExactly(ProposalAct.ANSWER);
        assertThat(acts(Town.AT_GUSU)).isEmpty();
        happens(answered(WORK, Adoption.ADOPTED, TODAY));
        assertThat(acts(Town.AT_SHUANGTA)).containsExactly(ProposalAct.CORRECT, ProposalAct.CORRECT_ANSWER);
        assertThat(acts(Town.AT_HOUSING)).containsExactly(ProposalAct.CORRECT_ANSWER);
        happens(new ProposalWithdrawn(POLICY, Moment.onDay(TODAY), words("重复")));
        assertThat(proposals.open(Town.AT_SHUANGTA, POLICY, null).acts()).containsExactly(ProposalAct.CORRECT);
    }

    private List<ProposalAct> acts(Actor actor) {
        return proposals.open(actor, WORK, null).acts();
    }

    @Test
    void an_auditor_sees_that_there_are_some_and_reads_words_after_stating_a_purpose() {
        assertThat(proposals.page(Town.AUDITOR, Filter.all(Town.GUSU), null, 50).items())
                .hasSize(3)
                .allMatch(item -> item.withheld()
                        && item.subject().isEmpty()
                        && item.body().isEmpty());
        var without = proposals.open(Town.AUDITOR, WORK, null);
        assertThat(without.item().withheld()).isTrue();
        assertThat(without.toString() + without.text() + without.item().subject())
                .doesNotContain("主题", "正文");
        var reading = proposals.open(Town.AUDITOR, WORK, "audit");
        assertThat(reading.text()).isEqualTo("正文1");
        assertThat(reading.item().withheld()).isFalse();
        assertThat(log.kinds()).containsExactly(AccessKind.OPENED_FILE, AccessKind.OPENED_WORDS);
    }

    @Test
    void a_report_counts_by_the_day_of_the_deed_and_each_number_is_as_long_as_its_list() {
        var next = TODAY.plusYears(1);
        happens(
                answered(WORK, Adoption.ADOPTED, TODAY),
                answered(POLICY, Adoption.NOT_ADOPTED, next),
                new ProposalWithdrawn(ACCOUNT, Moment.onDay(next), words("重复")));
        var director = new Actor.Staff("a-director", Town.GUSU, Set.of(Duty.DIRECTOR));
        var first = LocalDate.parse("2026-01-01");
        var last = LocalDate.parse("2026-12-31");

        assertThat(proposals.figures(director, Town.GUSU, first, last))
                .isEqualTo(Map.of(
                        cell(ProposalKind.IMPROVE_WORK, ProposalFigure.PROPOSED), 1L,
                        cell(ProposalKind.IMPROVE_WORK, ProposalFigure.ADOPTED), 1L,
                        cell(ProposalKind.IMPROVE_POLICY, ProposalFigure.PROPOSED), 1L,
                        cell(ProposalKind.HOLD_TO_ACCOUNT, ProposalFigure.PROPOSED), 1L));
        assertThat(proposals.figures(director, Town.GUSU, first.plusYears(1), last.plusYears(1)))
                .isEqualTo(Map.of(cell(ProposalKind.IMPROVE_POLICY, ProposalFigure.NOT_ADOPTED), 1L));
        for (var from : List.of(first, first.plusYears(1), TODAY, TODAY.plusDays(1))) {
            var figures = proposals.figures(director, Town.GUSU, from, next);
            for (var kind : ProposalKind.values()) {
                for (var figure : ProposalFigure.values()) {
                    var cell = cell(kind, figure);
                    assertThat(proposals
                                    .behind(director, Town.GUSU, from, next, cell, null, 50)
                                    .items())
                            .as("%s from %s", cell, from)
                            .hasSize(figures.getOrDefault(cell, 0L).intValue());
                }
            }
        }
        assertRefused("authority.denied", () -> proposals.figures(Town.AT_GUSU, Town.GUSU, first, last));
    }

    private static ProposalCell cell(ProposalKind kind, ProposalFigure figure) {
        return new ProposalCell(kind, figure);
    }

    @Test
    void what_comes_twice_changes_nothing() {
        happens(new AddresseeReminded(WORK, Moment.onDay(TODAY), words("请尽快")));
        feed.redeliver(0, 2, projection);

        assertThat(proposals.open(Town.AT_SHUANGTA, WORK, null).steps()).hasSize(2);
        assertThat(proposals.positionOf(WORK)).isEqualTo(1);
    }

    @Test
    void a_successor_finds_what_was_its_predecessors_and_reports_leave_it_where_it_was() {
        happens(new ProposalFollowed(WORK, Moment.onDay(TODAY), Town.HOUSING, Town.NEIGHBOUR));
        happens(new ProposalFollowed(POLICY, Moment.onDay(TODAY), Town.SHUANGTA, Town.NEIGHBOUR));
        var director = new Actor.Staff("a-director", Town.SHUANGTA, Set.of(Duty.DIRECTOR));

        assertThat(found(Town.AT_NEIGHBOUR)).containsExactly(POLICY, WORK);
        assertThat(found(Town.AT_HOUSING)).isEmpty();
        assertThat(proposals.at(Town.NEIGHBOUR, "", 10)).containsExactly(WORK, POLICY);
        assertThat(proposals.figures(director, Town.SHUANGTA, TODAY, TODAY))
                .containsEntry(cell(ProposalKind.IMPROVE_POLICY, ProposalFigure.PROPOSED), 1L);
    }

    @Test
    void a_unit_that_moves_takes_its_proposals_along() {
        var moving = new MovedTree(town.units.tree());
        var database = freshDatabase();
        var generations = new Generations(database);
        var moved = new ProposalsProjection(database, generations.current(), moving);
        var all = new MongoProposals(database, generations, moving, vault, log, new Neighbours());
        feed.redeliver(0, 10, moved);
        moving.move(Town.SHUANGTA, Town.HOUSING);
        feed.happens(Town.SHUANGTA.value(), new UnitMoved(Town.SHUANGTA, Town.GUSU, Town.HOUSING, TODAY));
        feed.deliver(moved);

        assertThat(all.page(Town.AT_HOUSING, Filter.all(Town.HOUSING), null, 50).items())
                .hasSize(3);
    }
}
