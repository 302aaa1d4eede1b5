package org.fengqiao.projections.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.Addressee;
import org.fengqiao.domain.proposal.Grounds;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalNumber;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.domain.proposal.WrittenAnswer;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Way;
import org.fengqiao.projections.reading.LookBook;
import org.fengqiao.projections.reading.Town;
import org.fengqiao.projections.store.Asked;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.store.RealMongo;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every question about proposals is answered from an index, whatever is kept from who asks. */
@ExtendWith(RealMongo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalPlansTest {
    private static final int PROPOSALS = 2000;
    private static final Actor.Staff HEAD = new Actor.Staff("a-head", Town.GUSU, Set.of(Duty.DIRECTOR));

    private final Asked asked = new Asked();
    private final OpenVault vault = new OpenVault();
    private MongoDatabase database;
    private MongoProposals proposals;
    private OwedAnswers answers;

    @BeforeAll
    void fill() {
        database = RealMongo.freshDatabase(asked);
        var generations = new Generations(database);
        var units = new Town().units.tree();
        var random = new Random(7);
        var feed = new Feed();
        for (int i = 1; i <= PROPOSALS; i++) {
            var id = "proposal-" + i;
            var day = LocalDate.parse("2024-01-01").plusDays(random.nextInt(900));
            feed.happens(id, made(id, i, day, random));
            if (random.nextInt(4) > 0) {
                var on = day.plusDays(20);
                var answer = new WrittenAnswer(Adoption.values()[random.nextInt(3)], words("答"), on);
                feed.happens(id, new ProposalAnswered(id, Moment.onDay(on), answer, true));
            }
        }
        feed.deliverBy(500, new ProposalsProjection(database, generations.current(), units));
        proposals = new MongoProposals(database, generations, units, vault, new LookBook(), new OneSecret());
        answers = new OwedAnswers(database, generations);
    }

    private ProposalMade made(String id, int number, LocalDate day, Random random) {
        var about = random.nextInt(50) == 0 ? Accused.units(List.of(Town.DINGHUISI)) : Accused.NOBODY;
        return new ProposalMade(
                id,
                Moment.atMinute(day.atTime(9, 0)),
                ProposalNumber.of(Town.SHUANGTA, 2026, number),
                random.nextBoolean() ? Town.SHUANGTA : Town.GUSU,
                ProposalKind.values()[random.nextInt(3)],
                Addressee.unit(Town.HOUSING),
                about,
                words("题"),
                words("文"),
                new Grounds(List.of("case-" + random.nextInt(200)), List.of()),
                day.plusDays(30));
    }

    private Sealed words(String words) {
        return vault.seal(KeyId.proposal("x"), words);
    }

    /** One case is kept from everybody. */
    private static final class OneSecret implements Beside {
        @Override
        public Set<String> casesKeptFrom(Actor actor) {
            return Set.of("case-7");
        }

        @Override
        public Set<String> casesKeptInPersonFrom(Actor actor) {
            return Set.of();
        }

        @Override
        public Optional<String> numberOf(Actor actor, String caseId) {
            return Optional.of(caseId);
        }

        @Override
        public Optional<String> titleOf(Actor actor, String issueId) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void forget() {
        asked.forget();
    }

    @Test
    void pages_come_in_order_from_the_index_however_they_are_filtered() {
        for (var filter : List.of(
                Filter.all(Town.GUSU),
                new Filter(Town.GUSU, Way.MADE, ProposalKind.IMPROVE_WORK, null, null),
                new Filter(Town.GUSU, null, null, ProposalState.ANSWERED, null),
                new Filter(Town.GUSU, null, null, null, LocalDate.parse("2026-01-01")))) {
            var first = proposals.page(HEAD, filter, null, 50);
            if (first.next() != null) {
                proposals.page(HEAD, filter, first.next(), 50);
            }
        }
        proposals.waiting(HEAD, Town.GUSU, LocalDate.parse("2026-01-01"));
        assertNoneScansOrSorts();
    }

    @Test
    void figures_and_what_is_behind_them_and_what_rests_on_a_case_too() {
        var from = LocalDate.parse("2024-06-01");
        var until = LocalDate.parse("2025-06-01");
        proposals.figures(HEAD, Town.GUSU, from, until);
        for (var figure : ProposalFigure.values()) {
            var cell = new ProposalCell(ProposalKind.IMPROVE_WORK, figure);
            proposals.behind(HEAD, Town.GUSU, from, until, cell, null, 50);
        }
        proposals.restingOn(HEAD, "case-3");
        proposals.findAll(HEAD, List.of("proposal-3", "proposal-9"));
        answers.between(from, until, "proposal-3", 50);
        assertNoneScansOrSorts();
    }

    private void assertNoneScansOrSorts() {
        assertThat(asked.plans(database, "generations")).isNotEmpty().noneMatch(Asked.Plan::scansOrSorts);
    }
}
