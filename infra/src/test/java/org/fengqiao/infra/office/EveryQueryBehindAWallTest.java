package org.fengqiao.infra.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.cases.Foresight;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.projections.hotline.NewCall;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.papers.Papers;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.publication.PublicWords;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Period;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.timeline.Timelines;
import org.fengqiao.projections.worklist.PastQueues;
import org.fengqiao.projections.worklist.PastQueues.Look;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every question that somebody can ask about cases, asked by whoever stands behind the wall of one, in every duty:
 * it is answered as if there were no such case. A question without a line here fails.
 */
@OfficeTest
class EveryQueryBehindAWallTest {
    private static final List<Class<?>> QUESTIONS = List.of(
            PetitionFiles.class,
            Timelines.class,
            Worklist.class,
            PastQueues.class,
            Reports.class,
            HotIssues.class,
            Calls.class,
            Proposals.class,
            Papers.class,
            Attachments.class,
            Foresight.class,
            PublicWords.class,
            Notices.class);

    @Autowired
    private Town town;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Hotline hotline;

    @Autowired
    private PetitionFiles files;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Worklist worklist;

    @Autowired
    private PastQueues past;

    @Autowired
    private Reports reports;

    @Autowired
    private HotIssues issues;

    @Autowired
    private Calls calls;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalDesk proposalDesk;

    @Autowired
    private Papers papers;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Foresight foresight;

    @Autowired
    private PublicWords publicWords;

    @Autowired
    private Notices notices;

    /** Whoever is behind the wall, a call that became the case, and a proposal that rests on it. */
    private record Behind(Actor.Staff who, String caseId, String number, String callId, String proposalId) {}

    /** A way of asking that refuses, or that answers; then the same as before there was such a case. */
    private sealed interface Line {
        record Refuses(Callable<?> asking) implements Line {}

        record Hides(Callable<?> asking) implements Line {}

        /** Asked by lists about cases they know: it names them so that they leave them out. */
        record Names() implements Line {}
    }

    private Map<String, Line> lines(Behind b) {
        var who = b.who();
        var today = town.today();
        var period = Period.of(Integer.toString(today.getYear()));
        var receipt = new PaperId(PaperKind.RECEIPT, 1);
        var lines = new TreeMap<String, Line>();
        lines.put("PetitionFiles.open", new Line.Refuses(() -> files.open(who, b.caseId(), "audit")));
        lines.put("Timelines.of", new Line.Refuses(() -> timelines.of(who, b.caseId())));
        lines.put(
                "PetitionFiles.asOf",
                new Line.Refuses(() -> files.asOf(who, b.caseId(), "audit", new AsOf.Day(today))));
        lines.put("Timelines.asOf", new Line.Refuses(() -> timelines.asOf(who, b.caseId(), new AsOf.Entry(0))));
        lines.put("Timelines.raw", new Line.Refuses(() -> timelines.raw(who, b.caseId(), "audit")));
        lines.put("Worklist.page", new Line.Hides(() -> pages(worklist, who, b.number())));
        lines.put("PastQueues.at", new Line.Hides(() -> pages(ofToday(who), who, b.number())));
        lines.put("Worklist.counts", new Line.Hides(() -> counts(who)));
        lines.put("Worklist.find", new Line.Hides(() -> worklist.find(who, b.caseId())));
        lines.put("Worklist.findAll", new Line.Hides(() -> worklist.findAll(who, List.of(b.caseId()))));
        lines.put("Worklist.caseIdOf", new Line.Hides(() -> worklist.caseIdOf(who, b.number())));
        lines.put("Worklist.keptFrom", new Line.Names());
        lines.put("Worklist.likelySame", new Line.Refuses(() -> worklist.likelySame(who, b.caseId())));
        lines.put("Reports.of", new Line.Hides(() -> reports.of(who, Town.DISTRICT, period)));
        lines.put(
                "Reports.cases",
                new Line.Hides(() -> reports.cases(who, Town.DISTRICT, period, Cell.of(Figure.RECEIVED), null, 200)));
        lines.put("HotIssues.clusters", new Line.Hides(() -> issues.clusters(who, Town.STREET)));
        lines.put("HotIssues.cluster", new Line.Hides(() -> issues.cluster(who, Town.STREET, b.caseId())));
        lines.put("HotIssues.issues", new Line.Hides(() -> issues.issues(who, Town.STREET)));
        lines.put("HotIssues.named", new Line.Hides(() -> issues.named(who, b.caseId())));
        lines.put("HotIssues.answer", new Line.Hides(() -> issues.answer(who, b.caseId())));
        lines.put("HotIssues.keptFrom", new Line.Names());
        lines.put("HotIssues.issue", new Line.Hides(() -> issues.issue(who, b.caseId())));
        lines.put(
                "Calls.page",
                new Line.Hides(() -> calls.page(who, new Calls.Filter(Town.STREET, null, null), null, 100)));
        lines.put("Calls.counts", new Line.Hides(() -> calls.counts(who, Town.STREET, LocalDate.EPOCH, today)));
        lines.put("Calls.open", new Line.Refuses(() -> calls.open(who, b.callId())));
        lines.put("Calls.keptFrom", new Line.Names());
        lines.put("Calls.ofPetition", new Line.Hides(() -> calls.ofPetition(who, b.caseId())));
        var made = new ProposalCell(ProposalKind.HOLD_TO_ACCOUNT, ProposalFigure.PROPOSED);
        lines.put("Proposals.page", new Line.Hides(() -> proposalPages(who)));
        lines.put("Proposals.waiting", new Line.Hides(() -> proposals.waiting(who, who.unit(), today)));
        lines.put("Proposals.open", new Line.Refuses(() -> proposals.open(who, b.proposalId(), "audit")));
        lines.put("Proposals.findAll", new Line.Hides(() -> proposals.findAll(who, List.of(b.proposalId()))));
        lines.put("Proposals.restingOn", new Line.Hides(() -> proposals.restingOn(who, b.caseId())));
        lines.put("Proposals.keptFrom", new Line.Names());
        lines.put(
                "Proposals.figures",
                new Line.Hides(() -> proposals.figures(who, Town.DISTRICT, period.from(), period.until())));
        lines.put(
                "Proposals.behind",
                new Line.Hides(
                        () -> proposals.behind(who, Town.DISTRICT, period.from(), period.until(), made, null, 100)));
        lines.put("Papers.issue", new Line.Refuses(() -> papers.issue(who, b.caseId(), receipt, Town.random())));
        lines.put("Papers.open", new Line.Refuses(() -> papers.open(who, b.caseId(), receipt, "audit")));
        lines.put("Papers.proof", new Line.Refuses(() -> papers.proof(who, b.caseId(), receipt, "audit")));
        lines.put("Papers.wholeFile", new Line.Refuses(() -> papers.wholeFile(who, b.caseId(), "audit")));
        lines.put("Attachments.open", new Line.Refuses(() -> attachments.open(who, b.caseId(), "a", "audit")));
        lines.put("Foresight.of", new Line.Refuses(() -> foresight.of(who, new TakePetition(b.caseId()))));
        lines.put("Foresight.owesNotice", new Line.Refuses(() -> foresight.owesNotice(who, b.caseId())));
        lines.put("PublicWords.found", new Line.Refuses(() -> publicWords.found(who, b.caseId(), "张", "三")));
        lines.put("Notices.page", new Line.Hides(() -> notices.page(who, null, 100)));
        lines.put("Notices.unread", new Line.Hides(() -> notices.unread(who)));
        return lines;
    }

    private Worklist ofToday(Actor.Staff who) {
        return ((Look.Ready) past.at(who, town.today())).queue();
    }

    private static List<?> pages(Worklist queue, Actor.Staff who, String number) {
        return Stream.of(
                        Filter.all(Town.STREET),
                        Filter.all(Town.CITY),
                        Filter.finding(who.unit(), Sought.by(SearchDoor.QUEUE, number)))
                .map(filter -> outcome(
                        () -> queue.page(who, filter, Order.NUMBER, null, 200).items()))
                .toList();
    }

    private List<?> proposalPages(Actor.Staff who) {
        return Stream.of(Town.STREET, Town.DISTRICT, Town.CITY)
                .map(unit -> outcome(() -> proposals
                        .page(who, Proposals.Filter.all(unit), null, 100)
                        .items()))
                .toList();
    }

    private List<?> counts(Actor.Staff who) {
        return Stream.of(Town.STREET, Town.CITY)
                .flatMap(unit -> Arrays.stream(By.values()).map(by -> outcome(() -> worklist.counts(who, unit, by))))
                .toList();
    }

    /** What it answers, or as what it refuses. */
    private static Object outcome(Callable<?> asking) {
        try {
            return asking.call();
        } catch (Refused refused) {
            return refused.code() + refused.values();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoever_is_behind_the_wall_of_a_case_is_answered_as_if_there_were_none() {
        var people = List.of(
                hired("behind.head", Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR),
                hired("behind.watcher", Duty.AUDITOR));
        var before = people.stream()
                .map(who -> hidden(new Behind(who, Town.random(), "320508-2026-999999", "none", "none")))
                .toList();
        var wall = walled();
        var soft = new SoftAssertions();
        for (var i = 0; i < people.size(); i++) {
            var who = people.get(i);
            var behind = new Behind(who, wall.caseId(), wall.number(), wall.callId(), wall.proposalId());
            soft.assertThat(hidden(behind)).as("%s", who).isEqualTo(before.get(i));
            lines(behind).forEach((name, line) -> {
                if (line instanceof Line.Refuses(var asking)) {
                    soft.assertThat(outcome(asking))
                            .as("%s asks %s", who, name)
                            .isIn("case.unknown[]", "call.unknown[]", "proposal.unknown[]");
                }
            });
        }
        soft.assertAll();
    }

    private Map<String, Object> hidden(Behind behind) {
        var outcomes = new TreeMap<String, Object>();
        lines(behind).forEach((name, line) -> {
            if (line instanceof Line.Hides(var asking)) {
                outcomes.put(name, outcome(asking));
            }
        });
        return outcomes;
    }

    /** At the unit that the case is about. */
    private Actor.Staff hired(String userName, Duty... duties) {
        accounts.open(new Actor.House(), new NewAccount(userName, "测试人员", Town.STREET, Set.of(duties)), Town.PASSWORD);
        Awaitility.await().until(() -> accounts.staff(userName).isPresent());
        return town.person(userName);
    }

    /** A call to the street that the district made a petition about the street. */
    private Behind walled() {
        var district = town.person("district.officer");
        var call = new NewCall(Town.STREET, "韩梅", "13800000000", "街道办事要收两次钱", Town.CATEGORY, null);
        var noted = hotline.take(district, call, Town.random());
        var lodged = hotline.handOver(
                district, noted.callId(), new Rest(null, null, null, Accused.units(List.of(Town.STREET))));
        Awaitility.await().until(() -> worklist.find(district, lodged.caseId()).isPresent());
        Awaitility.await()
                .until(() -> calls.ofPetition(district, lodged.caseId()).isPresent());
        assertThat(files.open(district, lodged.caseId(), null).state()).isEqualTo(PetitionState.RECEIVED);
        var proposal = new NewProposal(
                ProposalKind.HOLD_TO_ACCOUNT,
                null,
                "市纪委监委",
                Accused.units(List.of(Town.STREET)),
                "追究乱收费的责任",
                "请查处。",
                List.of(lodged.caseId()),
                List.of(),
                town.today().plusDays(30));
        var made = proposalDesk.make(district, proposal, Town.random());
        var policy = new NewProposal(
                ProposalKind.IMPROVE_POLICY,
                null,
                "区委、区政府",
                Accused.NOBODY,
                "完善收费公示",
                "建议全区统一公示。",
                List.of(lodged.caseId()),
                List.of(),
                town.today().plusDays(30));
        proposalDesk.make(district, policy, Town.random());
        assertThat(proposals.restingOn(district, lodged.caseId())).hasSize(2);
        return new Behind(district, lodged.caseId(), lodged.number().value(), noted.callId(), made.proposalId());
    }

    @Test
    void every_question_has_its_line() {
        var all = QUESTIONS.stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() > 0
                                && Actor.class.isAssignableFrom(method.getParameterTypes()[0])
                                && method.getReturnType() != void.class)
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());
        var behind = new Behind(town.person("street.officer"), "none", "none", "none", "none");
        assertThat(lines(behind)).containsOnlyKeys(all);
    }
}
