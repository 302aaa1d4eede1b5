package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Three thousand petitions are sent any command on any day; whatever happens, what must hold holds. */
class RandomLivesTest {
    private static final int LIVES = 3_000;
    private static final int COMMANDS = 40;
    private static final long SEED = 20260302;
    private static final String LEFT = "officer.shuangta";

    private static final List<UnitCode> UNITS = List.of(
            World.CITY, World.DISTRICT, World.STREET, World.COMMUNITY, World.NEIGHBOUR, World.HOUSING, World.COURT);
    private static final List<Actor> ACTORS = List.of(
            World.STREET_OFFICER,
            World.STREET_COLLEAGUE,
            World.COMMUNITY_OFFICER,
            World.DISTRICT_OFFICER,
            new Actor.Complainant(Ask.CASE),
            new Actor.House());

    private final Random dice = new Random(SEED);
    private UnaryOperator<Facts> world = facts -> facts;

    @Test
    void nothing_breaks_a_petition() {
        var reached = EnumSet.noneOf(PetitionState.class);
        for (int life = 0; life < LIVES; life++) {
            reached.addAll(live(life));
        }
        assertThat(reached).as("the dice are fair").containsExactlyInAnyOrder(PetitionState.values());
    }

    private Set<PetitionState> live(int life) {
        var seen = EnumSet.noneOf(PetitionState.class);
        var events = new ArrayList<PetitionEvent>();
        Petition petition = new Petition.Blank();
        var today = LocalDate.of(2026, 3, 2);
        world = facts -> facts;
        var turn = dice.nextInt(2 * COMMANDS);
        for (int step = 0; step < COMMANDS; step++) {
            if (step == turn) {
                petition = outlived(petition, today, events, life);
            }
            today = today.plusDays(dice.nextInt(10) < 7 ? 0 : dice.nextInt(20));
            var command = anyCommand(today);
            petition = decided(petition, command, today, events, life);
            if (petition instanceof Live live) {
                check(live, events, life);
                if (step >= turn) {
                    checkNothingIsLeftBehind(live, life);
                }
                seen.add(PetitionState.of(live));
            }
        }
        assertThat(replayed(events)).as("replay of life %d", life).isEqualTo(petition);
        return seen;
    }

    /** The street is merged, one of its people leaves, a year's notice comes and a rule is amended: what the house then sends. */
    private Petition outlived(Petition before, LocalDate today, List<PetitionEvent> events, int life) {
        world = facts -> Amended.known(NextYear.known(World.moved(
                World.succeeded(facts, World.STREET, World.NEW_STREET), World.STREET, World.NEW_STREET, LEFT)));
        var now = before;
        for (var command : List.of(
                Ask.follow(World.STREET, World.NEW_STREET),
                Ask.handOver(LEFT, "colleague.shuangta"),
                Ask.handOverCharge(LEFT, "director.shuangta"),
                Ask.moveTerms(),
                Ask.followRulebook())) {
            now = decided(now, command, today, events, life);
            assertThat(decided(now, command, today, new ArrayList<>(), life))
                    .as("carried over once in life %d", life)
                    .isEqualTo(now);
        }
        return now;
    }

    /** Nothing lies with who is not there any more, and nothing comes back to them. */
    private static void checkNothingIsLeftBehind(Live live, int life) {
        var matter = live.matter();
        assertThat(matter.holder().unit()).as("holder of life %d", life).isNotEqualTo(World.STREET);
        assertThat(matter.holder().account()).as("person of life %d", life).isNotEqualTo(LEFT);
        assertThat(matter.assisting()).doesNotContain(World.STREET);
        assertThat(matter.track().charge())
                .as("charge of life %d", life)
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        charge -> assertThat(charge.account()).isNotEqualTo(LEFT));
        for (var step = matter.routing(); step != null; step = step.earlier()) {
            assertThat(step.from()).isNotEqualTo(World.STREET);
        }
        var supervision = matter.oversight().supervision();
        assertThat(supervision).matches(one -> one == null || !one.by().equals(World.STREET));
        var conclusion = PetitionGlance.of(live).conclusion();
        assertThat(conclusion).matches(one -> one == null || !one.by().equals(World.STREET));
    }

    private Petition decided(
            Petition before, PetitionCommand command, LocalDate today, List<PetitionEvent> events, int life) {
        try {
            var facts = world.apply(World.on(today, pick(ACTORS)));
            var decided = PetitionDecider.decide(before, command, facts);
            assertThat(decided)
                    .as("%s in life %d is carried out or refused, never ignored", command, life)
                    .isNotEmpty();
            assertThat(PetitionDecider.decide(before, command, facts))
                    .as("decided twice alike")
                    .isEqualTo(decided);
            var after = before;
            for (var event : decided) {
                after = PetitionLife.evolve(after, event);
            }
            events.addAll(decided);
            return after;
        } catch (Refused refused) {
            assertThat(refused.code()).matches("[a-z]+\\.[a-z0-9-]+");
            return before;
        }
    }

    private void check(Live live, List<PetitionEvent> events, int life) {
        var matter = live.matter();
        assertThat(matter.holder()).as("one holder in life %d", life).isNotNull();
        assertThat(matter.involved()).contains(matter.holder().unit());
        assertThat(matter.terms().clocks()).as("clocks of life %d", life).isEqualTo(sumOfClockChanges(events));
        assertThat(matter.terms().clocks().keySet()).containsAll(matter.terms().overdue());
        assertThat(count(events, TermExtended.class))
                .as("extensions in life %d, one of each handling", life)
                .isLessThanOrEqualTo(1 + count(events, ReviewConcluded.class) + count(events, TakenUpAgain.class));
        assertThat(events.stream().filter(PaperIssued.class::isInstance).map(event -> ((PaperIssued) event).paper()))
                .as("papers of life %d", life)
                .doesNotHaveDuplicates();
        assertThat(count(events, PetitionRated.class))
                .as("ratings in life %d, one of what was decided", life)
                .isLessThanOrEqualTo(1 + count(events, TakenUpAgain.class));
        assertThat(matter.assisting()).doesNotContain(matter.holder().unit());
        checkWalls(
                matter,
                world.apply(World.on(LocalDate.of(2026, 3, 2), new Actor.House()))
                        .units(),
                life);
        switch (PetitionState.of(live)) {
            case MERGED -> assertThat(matter.terms().clocks()).isEmpty();
            case WITHDRAWN -> assertThat(matter.terms().clocks().keySet()).isSubsetOf(Clock.SUPERVISION);
            case CLOSED ->
                assertThat(matter.terms().clocks().keySet()).isSubsetOf(Clock.REVIEW_REQUEST, Clock.SUPERVISION);
            case NOT_ACCEPTED ->
                assertThat(matter.terms().clocks().keySet()).isSubsetOf(Clock.REPORT, Clock.SUPERVISION);
            case ANSWERED ->
                assertThat(matter.terms().clocks().keySet())
                        .isSubsetOf(Clock.REPORT, Clock.REVIEW_REQUEST, Clock.SUPERVISION);
            case UNDER_REVIEW ->
                assertThat(matter.terms().clocks().keySet()).isSubsetOf(Clock.REPORT, Clock.REVIEW, Clock.SUPERVISION);
            case IN_WORK ->
                assertThat(matter.terms().clocks().keySet()).isSubsetOf(Clock.ANSWER, Clock.REPORT, Clock.SUPERVISION);
            case RECEIVED, REGISTERED -> assertThat(matter.terms().clocks()).containsKey(Clock.ROUTING);
            case ROUTED, OBJECTED ->
                assertThat(matter.terms().clocks()).doesNotContainKeys(Clock.ROUTING, Clock.ANSWER);
        }
        if (count(events, AnsweredBefore.class) > 0) {
            assertThat(live).isInstanceOfAny(Petition.Answered.class, Petition.Closed.class);
        }
        if (count(events, PetitionClosed.class) == 0) {
            assertThat(live).isNotInstanceOf(Petition.Closed.class);
        }
    }

    /** Whatever happens, nobody whom it is about, and nobody who is recused, has it, sent it or helps with it. */
    private static void checkWalls(Matter matter, UnitTree tree, int life) {
        var walls = matter.barred().walls();
        assertThat(matter.assisting()).noneMatch(unit -> walls.keepOut(unit, tree));
        assertThat(walls.keepOut(matter.holder().unit(), tree))
                .as("walls of life %d", life)
                .isFalse();
        assertThat(matter.holder().account()).matches(account -> account == null || !walls.keepOut(account));
        for (var step = matter.routing(); step != null; step = step.earlier()) {
            assertThat(walls.keepOut(step.from(), tree)).isFalse();
        }
    }

    private static Map<Clock, Deadline> sumOfClockChanges(List<PetitionEvent> events) {
        var running = new EnumMap<Clock, Deadline>(Clock.class);
        events.stream().flatMap(event -> event.clocks().stream()).forEach(change -> {
            if (change.deadline() == null) {
                running.remove(change.clock());
            } else {
                running.put(change.clock(), change.deadline());
            }
        });
        return running;
    }

    private static Petition replayed(List<PetitionEvent> events) {
        Petition petition = new Petition.Blank();
        for (var event : events) {
            petition = PetitionLife.evolve(petition, event);
        }
        return petition;
    }

    private static long count(List<PetitionEvent> events, Class<?> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private PetitionCommand anyCommand(LocalDate today) {
        var day = today.minusDays(dice.nextInt(3)).toString();
        return switch (dice.nextInt(67)) {
            case 0 ->
                Ask.lodge(pick(Channel.values()), day, dice.nextBoolean() ? Ask.REACHABLE : Ask.UNREACHABLE, unit());
            case 1 -> Ask.importLetter(pick(List.of("2019-11-30T09:15", "2026-03-01T10:00")), pastAnswer());
            case 2, 3 -> Ask.register(pick(PetitionKind.values()));
            case 4 -> Ask.sameAs(Ask.OTHER_CASE);
            case 5 -> Ask.transfer(unit());
            case 6 -> Ask.assign(unit(), today.plusDays(dice.nextInt(30)).toString());
            case 7 -> Ask.object();
            case 8 -> Ask.uphold();
            case 9 -> Ask.reject();
            case 10 -> Ask.recordNotice(day);
            case 11, 12 -> Ask.accept(day);
            case 13 -> Ask.refuse(pick(RightRoute.values()), day);
            case 14 -> Ask.take();
            case 15 -> Ask.pass(pick(List.of("colleague.shuangta", "officer.dinghuisi")));
            case 16 -> Ask.note();
            case 17 -> Ask.visit(day + "T09:00");
            case 18 -> Ask.attach();
            case 19 -> Ask.invite(unit());
            case 20 -> Ask.endAssistance(unit());
            case 21 -> Ask.requestExtension(1 + dice.nextInt(32));
            case 22 -> Ask.extend(1 + dice.nextInt(32), day);
            case 23 -> Ask.decline();
            case 24 -> Ask.opinion(pick(OpinionOutcome.values()), day);
            case 25 -> Ask.reply(pick(Adoption.values()), day);
            case 26 -> Ask.report();
            case 27 -> Ask.supplement();
            case 28 -> dice.nextInt(4) == 0 ? Ask.withdraw() : Ask.note();
            case 29 -> Ask.rate(Satisfaction.values()[dice.nextInt(3)]);
            case 30 -> Ask.close();
            case 31 -> Ask.reopen();
            case 32 -> anyCorrection(day);
            case 33 -> Ask.openHearing(day);
            case 34 ->
                switch (today.getDayOfMonth() % 4) {
                    case 0 -> Ask.callOffHearing();
                    case 1 -> Ask.moveHearing(today.plusDays(2) + "T09:00");
                    default -> Ask.endHearing(day);
                };
            case 35, 36 -> Ask.service(pick(ServiceManner.values()), pick(ServiceResult.values()), day);
            case 37 -> Ask.forReview(day);
            case 38 -> Ask.forReviewBy(unit(), day);
            case 39 -> dice.nextInt(4) == 0 ? Ask.withdrawReview() : Ask.forReview(day);
            case 41 -> Ask.raise(pick(Urgency.values()));
            case 42 -> Ask.lower(dice.nextBoolean() ? null : pick(Urgency.values()));
            case 43 -> Ask.acknowledge();
            case 44 ->
                Ask.supervise(
                        pick(SupervisionGround.values()),
                        today.plusDays(dice.nextInt(20)).toString());
            case 45 -> Ask.feedback();
            case 46 -> Ask.endSupervision();
            case 47 -> Ask.execution(dice.nextBoolean());
            case 48 -> Ask.reissueCode();
            case 40 -> Ask.conclude(pick(ReviewOutcome.values()), day);
            case 55 ->
                dice.nextInt(4) == 0
                        ? Ask.replace(pick(PaperKind.values()), 1 + dice.nextInt(2))
                        : Ask.issue(pick(PaperKind.values()), 1 + dice.nextInt(2), unit(), today.getYear());
            case 49 -> Ask.accuse(unit());
            case 50 -> dice.nextBoolean() ? Ask.accuse(person()) : Ask.accuse(unit(), unit());
            case 51 -> dice.nextBoolean() ? Ask.correctAccused() : Ask.correctAccused(unit());
            case 52 -> Ask.disclose();
            case 53 -> Ask.requestRecusal(person());
            case 54 ->
                switch (dice.nextInt(4)) {
                    case 0 -> Ask.declineRecusal(person());
                    case 1 -> Ask.liftRecusal(person());
                    default -> Ask.grantRecusal(person());
                };
            case 57, 58 -> Ask.merge(day);
            case 59 -> Ask.undoMerge();
            case 60 -> Ask.repeat(pick(Repeat.values()));
            case 61 -> dice.nextBoolean() ? Ask.leadingAnswered(pick(OpinionOutcome.values())) : Ask.leadingGivenUp();
            case 62 -> Ask.tellLeadingAnswer(day);
            case 63 -> Ask.lead(pick(RightRoute.values()), day);
            case 64, 65 -> Ask.takeUpAgain();
            case 66 -> Ask.reportUp(pick(UrgencyReport.values()), day + "T09:00");
            default -> Ask.noteOverdue();
        };
    }

    private PetitionCommand anyCorrection(String day) {
        return switch (pick(Fact.values())) {
            case CHANNEL -> Ask.correct(Fact.CHANNEL, pick(Channel.values()).name());
            case KIND -> Ask.correct(Fact.KIND, pick(PetitionKind.values()).name());
            case CATEGORY -> Ask.correct(Fact.CATEGORY, World.OTHER_CATEGORY);
            case RECEIVED_ON -> Ask.correct(Fact.RECEIVED_ON, pick(List.of(day, "2022-04-30", "2026-03-01")));
            case UNIT -> Ask.correct(Fact.UNIT, unit().value());
            case HEADCOUNT -> Ask.correct(Fact.HEADCOUNT, Integer.toString(dice.nextInt(12)));
            case REPRESENTATIVES -> Ask.correctWords(Fact.REPRESENTATIVES);
            case NAME -> Ask.correctWords(Fact.NAME);
            case PHONE -> Ask.correctWords(Fact.PHONE);
            case ADDRESS -> Ask.correctWords(Fact.ADDRESS);
            case TITLE -> Ask.correctWords(Fact.TITLE);
            case TEXT -> Ask.correctWords(Fact.TEXT);
        };
    }

    private IntakeCommand.PastAnswer pastAnswer() {
        return dice.nextInt(3) == 0 ? Ask.answeredAt("2026-03-02T08:00") : null;
    }

    private String person() {
        return pick(List.of("officer.shuangta", "colleague.shuangta", "director.shuangta", "officer.gusu"));
    }

    private UnitCode unit() {
        return pick(UNITS);
    }

    private <T> T pick(List<? extends T> values) {
        return values.get(dice.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[dice.nextInt(values.length)];
    }
}
