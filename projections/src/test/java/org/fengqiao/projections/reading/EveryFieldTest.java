package org.fengqiao.projections.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Reach;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Shown;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.petitionfile.FoldedPetitionFiles;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.MongoReports;
import org.fengqiao.projections.report.Period;
import org.fengqiao.projections.report.ReportProjection;
import org.fengqiao.projections.report.Reports.Line;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.timeline.FoldedTimelines;
import org.fengqiao.projections.timeline.Timelines.Entry;
import org.fengqiao.projections.tracking.FoldedTracking;
import org.fengqiao.projections.tracking.OneCode;
import org.fengqiao.projections.tracking.Tracking.Chosen;
import org.fengqiao.projections.tracking.Tracking.Progress;
import org.fengqiao.projections.worklist.MongoWorklist;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.WorklistProjection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every duty × relation × way of asking × field, asked of what really answers: nothing is shown that {@link Sight} keeps
 * back, and whatever it opens is there. A component that is added to an answer and belongs to no field fails.
 */
class EveryFieldTest {
    /** What of the words of a life must not stand anywhere in an answer that does not open their field. */
    private static final Map<CaseField, List<String>> TELLTALES = Map.of(
            CaseField.PERSON, List.of("张小三", "A0001"),
            CaseField.CONTACT, List.of("13800000000", "定慧寺巷 8 号"),
            CaseField.WORDS, List.of("电梯", "路灯", "修梯", "还漏水", "一周", "已在诉讼", "很好", "见效", "还行", "没有查清", "劳动仲裁"),
            CaseField.INNER_WORDS, List.of(Letters.INNER),
            CaseField.ATTACHMENTS, List.of(".png", ".pdf", "bbbbbbbb"));
    /** What follows from who asks and not from what that person sees. */
    private static final Set<String> OWN_AFFAIR = Set.of("PetitionFile.actions", "PetitionFile.later");

    /** What is no answer about a case, and is asked where it is made: {@code EveryFieldOfCallsTest}, {@code ProposalsTest}. */
    private static final Set<Question> ELSEWHERE = EnumSet.of(Question.CALL, Question.PROPOSAL);

    private static final Town TOWN = new Town();
    private static final Map<FullLives, LivedCase> LIVES = new EnumMap<>(FullLives.class);
    private static final Map<FullLives, MongoWorklist> QUEUES = new EnumMap<>(FullLives.class);
    private static final Map<FullLives, MongoReports> REPORTS = new EnumMap<>(FullLives.class);
    private static final Period ALL_DAYS = Period.of("2019-01-01..2026-12-31");

    @BeforeAll
    static void live() {
        for (var each : FullLives.values()) {
            LIVES.put(each, each.in(TOWN));
            QUEUES.put(each, queueOf(LIVES.get(each)));
            REPORTS.put(each, reportsOf(LIVES.get(each)));
        }
    }

    private final LookBook log = new LookBook();

    /** Somebody who opens everything. */
    private record Reader(Actor actor, @Nullable String purpose) {}

    /** One answer, and what it may show. */
    private record Answer(Object answer, Sight sight) {}

    private static List<Reader> readers() {
        var readers = new ArrayList<Reader>();
        for (var duty : Duty.values()) {
            switch (duty) {
                case COMPLAINANT ->
                    Stream.of(Letters.CASE, "another")
                            .forEach(id -> readers.add(new Reader(new Actor.Complainant(id), null)));
                case HOUSE -> readers.add(new Reader(new Actor.House(), null));
                case PETITION_OFFICER, MEDIATOR, DIRECTOR, AUDITOR, ADMINISTRATOR -> readers.addAll(staff(duty));
            }
        }
        return readers;
    }

    private static List<Reader> staff(Duty duty) {
        var readers = new ArrayList<Reader>();
        for (var unit : List.of(Town.GUSU, Town.SHUANGTA, Town.DINGHUISI, Town.NEIGHBOUR, Town.HOUSING)) {
            readers.addAll(staff("a-somebody", unit, duty));
        }
        readers.addAll(staff("a-dinghuisi", Town.DINGHUISI, duty));
        readers.addAll(staff(FullLives.RECUSED, Town.DINGHUISI, duty));
        return readers;
    }

    private static List<Reader> staff(String account, UnitCode unit, Duty duty) {
        var actor = new Actor.Staff(account, unit, Set.of(duty));
        return duty == Duty.AUDITOR
                ? List.of(new Reader(actor, null), new Reader(actor, "complaint"))
                : List.of(new Reader(actor, null));
    }

    private static Set<Relation> relations(LivedCase life, Actor actor) {
        return life.story().glance().involvement().of(actor, TOWN.units.tree());
    }

    @Test
    void every_duty_is_asked_for_in_every_relation() {
        var asked = new EnumMap<Duty, Set<Relation>>(Duty.class);
        for (var each : FullLives.values()) {
            var life = LIVES.get(each);
            readers()
                    .forEach(reader -> duties(reader.actor())
                            .forEach(duty -> asked.computeIfAbsent(duty, _ -> new TreeSet<>())
                                    .addAll(relations(life, reader.actor()))));
        }
        var ofStaff = new TreeSet<>(Arrays.asList(Relation.values()));
        ofStaff.removeAll(Set.of(Relation.OWN, Relation.NEW));
        assertThat(asked)
                .allSatisfy((duty, relations) -> assertThat(relations)
                        .as("%s", duty)
                        .isEqualTo(
                                switch (duty) {
                                    case COMPLAINANT -> Set.of(Relation.OWN, Relation.NONE);
                                    case HOUSE -> Set.of(Relation.NONE);
                                    default -> ofStaff;
                                }))
                .hasSize(Duty.values().length);
    }

    private static Collection<Duty> duties(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.duties();
            case Actor.Complainant _ -> Set.of(Duty.COMPLAINANT);
            case Actor.House _ -> Set.of(Duty.HOUSE);
        };
    }

    @ParameterizedTest
    @EnumSource(FullLives.class)
    void nothing_is_shown_that_is_kept_back_and_whatever_is_open_is_there(FullLives each) {
        var life = LIVES.get(each);
        var most = answers(each, new Reader(new Actor.Staff("a-head", holder(life), Set.of(Duty.DIRECTOR)), null));
        for (var reader : readers()) {
            for (var answer : answers(each, reader)) {
                check(each, reader, answer);
                most.stream()
                        .filter(full ->
                                full.answer().getClass() == answer.answer().getClass())
                        .filter(full -> !(full.answer() instanceof Entry))
                        .forEach(full -> complete(each, reader, answer, full));
            }
            ofThePast(each, reader).forEach(answer -> check(each, reader, answer));
        }
    }

    /** With what a complainant and an auditor get besides, all components of all answers are filled by some life. */
    @Test
    void every_field_of_every_answer_is_filled_by_one_of_the_lives() {
        var filled = new HashSet<String>();
        for (var each : FullLives.values()) {
            var life = LIVES.get(each);
            Stream.of(
                            new Reader(new Actor.Staff("a-head", holder(life), Set.of(Duty.DIRECTOR)), null),
                            new Reader(Town.AUDITOR, "complaint"),
                            new Reader(new Actor.Complainant(Letters.CASE), null))
                    .flatMap(reader -> Stream.concat(answers(each, reader).stream(), ofThePast(each, reader).stream()))
                    .forEach(answer ->
                            filled.addAll(ShownFields.in(answer.answer()).keySet()));
        }
        for (var type : List.of(
                PetitionFile.class,
                Entry.class,
                Item.class,
                Line.class,
                Progress.class,
                Chosen.class,
                Recorded.class)) {
            assertThat(filled).containsAll(ShownFields.of(type).keySet());
        }
    }

    @Test
    void every_component_of_a_proposal_and_of_a_call_belongs_to_a_field() {
        for (var type : List.of(ProposalFile.class, CallRecord.class)) {
            assertThat(ShownFields.of(type)).isNotEmpty();
        }
    }

    private static UnitCode holder(LivedCase life) {
        return life.story().glance().holder().unit();
    }

    /** What this reader gets by every way; that the others refuse is checked at once. */
    private List<Answer> answers(FullLives each, Reader reader) {
        var life = LIVES.get(each);
        var queue = QUEUES.get(each);
        var reports = REPORTS.get(each);
        var actor = reader.actor();
        var relations = relations(life, actor);
        var handler = life.story().glance().holder().account();
        var stated = reader.purpose() != null;
        var door = life.door(log);
        var files = new FoldedPetitionFiles(door, TOWN.vault, (_, _) -> true);
        var timelines = new FoldedTimelines(door, TOWN.units, TOWN.roster, TOWN.categories);
        var answers = new ArrayList<Answer>();
        for (var question : Question.values()) {
            var sight = Sight.of(question, actor, relations, stated, handler);
            Supplier<List<?>> asking = switch (question) {
                case FILE -> () -> List.of(files.open(actor, Letters.CASE, reader.purpose()));
                case TIMELINE -> () -> timelines.of(actor, Letters.CASE);
                case RAW_HISTORY -> () -> timelines.raw(actor, Letters.CASE, reader.purpose());
                case TRACKING -> () -> tracked(life, actor);
                case LIST -> () -> listed(life, queue, actor);
                case PAPER -> () -> papers(door, life, reader, sight);
                case REPORT -> () -> reported(life, reports, actor, sight);
                case CALL, PROPOSAL -> List::of;
            };
            if (sight.reach() == Reach.NOTHING && !ELSEWHERE.contains(question)) {
                refused(relations, asking);
            } else {
                asking.get().forEach(one -> answers.add(new Answer(one, sight)));
            }
        }
        return answers;
    }

    /** The file as it stood after its last event: as much of it as of that of now. */
    private List<Answer> ofThePast(FullLives each, Reader reader) {
        var life = LIVES.get(each);
        var actor = reader.actor();
        var relations = relations(life, actor);
        var handler = life.story().glance().holder().account();
        var sight = Sight.of(Question.FILE, actor, relations, reader.purpose() != null, handler);
        var files = new FoldedPetitionFiles(life.door(log), TOWN.vault, (_, _) -> true);
        var last = new AsOf.Entry(life.story().sequence());
        Supplier<List<?>> asking = () -> List.of(files.asOf(actor, Letters.CASE, reader.purpose(), last));
        if (sight.reach() == Reach.NOTHING) {
            refused(relations, asking);
            return List.of();
        }
        return asking.get().stream().map(one -> new Answer(one, sight)).toList();
    }

    private static void refused(Set<Relation> relations, Supplier<List<?>> asking) {
        assertThatThrownBy(asking::get)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code())
                                .isEqualTo(relations.contains(Relation.WALLED) ? "case.unknown" : "authority.denied"));
    }

    private List<?> listed(LivedCase life, MongoWorklist queue, Actor actor) {
        var found = queue.find(actor, Letters.CASE);
        return found.map(List::of).orElseThrow(() -> refusal(life, actor));
    }

    /** Behind whatever figure of the report of the own unit, and of an auditor of the uppermost one. */
    private static List<?> reported(LivedCase life, MongoReports reports, Actor actor, Sight sight) {
        var centre = actor instanceof Actor.Staff staff && !staff.has(Duty.AUDITOR) ? staff.unit() : Town.GUSU;
        var lines = new LinkedHashSet<Line>();
        try {
            for (var figure : Figure.values()) {
                lines.addAll(reports.cases(actor, centre, ALL_DAYS, Cell.of(figure), null, 200)
                        .lines());
            }
        } catch (Refused refused) {
            throw refusal(life, actor);
        }
        if (lines.isEmpty() && sight.reach() == Reach.NOTHING) {
            throw refusal(life, actor);
        }
        return List.copyOf(lines);
    }

    /** A list tells of nothing where a file refuses. */
    private static Refused refusal(LivedCase life, Actor actor) {
        return relations(life, actor).contains(Relation.WALLED)
                ? Refused.unknown("case.unknown")
                : Refused.denied("authority.denied");
    }

    private List<?> tracked(LivedCase life, Actor actor) {
        if (!(actor instanceof Actor.Complainant complainant)
                || !complainant.caseId().equals(Letters.CASE)) {
            throw refusal(life, actor);
        }
        var tracking = new FoldedTracking(
                life, new OneCode("", ""), who -> TOWN.on(life.today(), who), log, TOWN.vault, TOWN.units, _ -> true);
        return List.of(tracking.progress(complainant), tracking.contact(complainant));
    }

    /** Papers are handed out or refused; what stands on them is asked where they are made. */
    private static List<?> papers(CaseDoor door, LivedCase life, Reader reader, Sight sight) {
        var receipt = new PaperId(PaperKind.RECEIPT, 1);
        var issued = life.story().glance().papers().stream()
                .anyMatch(ground -> ground.paper().equals(receipt) && ground.issued());
        var own = reader.actor() instanceof Actor.Staff staff && staff.unit().equals(Town.SHUANGTA)
                || reader.actor() instanceof Actor.Complainant;
        var handed =
                sight.shown(CaseField.PAPERS) == Shown.OPEN || sight.shown(CaseField.PAPERS) == Shown.MASKED && own;
        if (sight.reach() == Reach.NOTHING || issued && handed) {
            assertThat(door.paper(reader.actor(), Letters.CASE, receipt, reader.purpose()))
                    .isNotNull();
        } else {
            assertThatThrownBy(() -> door.paper(reader.actor(), Letters.CASE, receipt, reader.purpose()))
                    .isInstanceOf(Refused.class);
        }
        return List.of();
    }

    private static void check(FullLives each, Reader reader, Answer answer) {
        var sight = answer.sight();
        ShownFields.in(answer.answer()).forEach((path, field) -> {
            if (!sight.opens(field(each, field))) {
                fail("%s: %s sees %s", each, reader, path);
            }
        });
        if (answer.answer() instanceof Recorded) {
            return;
        }
        var text = answer.answer().toString();
        TELLTALES.forEach((field, words) -> {
            if (sight.shown(field(each, field)) != Shown.OPEN && words.stream().anyMatch(text::contains)) {
                fail("%s: %s reads words of %s in %s", each, reader, field, text);
            }
        });
    }

    /** Whatever the reader's sight opens and the head of the holder sees, the reader sees too. */
    private static void complete(FullLives each, Reader reader, Answer answer, Answer full) {
        var seen = ShownFields.in(answer.answer()).keySet();
        ShownFields.in(full.answer()).forEach((path, field) -> {
            var shown = answer.sight().shown(field(each, field));
            if (shown == Shown.OPEN
                    && !OWN_AFFAIR.contains(path)
                    && !seen.contains(path)
                    && parentsOpen(answer, path)) {
                fail("%s: %s does not see %s", each, reader, path);
            }
        });
    }

    /** Words of a part that is not shown are not there. */
    private static boolean parentsOpen(Answer answer, String path) {
        return Stream.of(PetitionFile.class, Item.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> path.startsWith(
                        component.getDeclaringRecord().getSimpleName() + "." + component.getName() + "."))
                .allMatch(component -> answer.sight()
                        .opens(component.getAnnotation(Shows.class).value()));
    }

    private static CaseField field(FullLives each, CaseField field) {
        return field == CaseField.CONTACT && each.confidential() ? CaseField.CONFIDENTIAL_CONTACT : field;
    }

    private static MongoReports reportsOf(LivedCase life) {
        var database = EmbeddedMongo.freshDatabase();
        var generations = new Generations(database);
        var units = TOWN.units.tree();
        feed(life).deliver(new ReportProjection(database, generations.current(), units));
        return new MongoReports(database, generations, units, (_, _, _, _) -> Map.of());
    }

    private static Feed feed(LivedCase life) {
        var feed = new Feed().by("a-dinghuisi");
        life.story().events().forEach(recorded -> feed.happens(Letters.CASE, recorded.event()));
        return feed;
    }

    private static MongoWorklist queueOf(LivedCase life) {
        var database = EmbeddedMongo.freshDatabase();
        var generations = new Generations(database);
        var units = TOWN.units.tree();
        feed(life).deliver(new WorklistProjection(database, generations.current(), units, TOWN.vault, _ -> {}));
        return new MongoWorklist(
                database,
                generations,
                units,
                TOWN.vault,
                new LookBook(),
                life::today,
                () -> TOWN.rulebook,
                () -> TOWN.on(life.today(), Town.AT_GUSU).calendar());
    }
}
