package org.fengqiao.infra.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.StringAssert;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.rest.Endpoint.Ref;
import org.fengqiao.infra.rest.Net.Part;
import org.fengqiao.projections.petitionfile.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every endpoint of the interface: who may gets it, who may not is refused with a code, nobody has to sign in, rubbish is
 * refused with a code, and behind a wall there is no such case. An endpoint without a line here fails.
 */
class EveryEndpointTest extends OfficeOnTheNet {
    private static final String OFFICER = "officer.district";
    private static final String NEIGHBOURS = "officer.neighbour";
    private static final String KEEPER = "keeper";
    private static final String HEAD = "head.of.endpoints";
    private static final String WATCHER = "auditor.all";
    private static final String WALLED_HEAD = "walled.head";
    private static final String WALLED_WATCHER = "walled.watcher";
    private static final String PERIOD = "period=" + today().getYear();
    private static final String REPORT = "/centres/" + DISTRICT + "/report";
    private static final String OLD_CENTRE = "320599001000";
    private static final String NEW_CENTRE = "320599002000";
    private static final byte[] NOTICE = "date,kind,name\n2027-01-01,HOLIDAY,元旦\n".getBytes(UTF_8);
    private static final byte[] LONGER_NOTICE =
            "date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-02,HOLIDAY,元旦\n".getBytes(UTF_8);
    private static final byte[] LETTERS = "留言编号,留言用户,留言主题,留言时间,留言详情\n1,某,路灯,2026-09-01 20:15,不亮\n".getBytes(UTF_8);
    private static final byte[] DIVISIONS = "code,name,level,parent_code\n".getBytes(UTF_8);
    private static final String BROKEN = "{";
    private static final String STRANGE = "{\"nonsense\": 1}";
    private static final Map<String, String> BEGUN = new ConcurrentHashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapped;

    @BeforeEach
    void hire() {
        furnish();
        if (BEGUN.putIfAbsent("hired", "") == null) {
            account(HEAD, DISTRICT, DIRECTOR, PETITION_OFFICER);
            account(WALLED_HEAD, STREET, DIRECTOR, PETITION_OFFICER);
            account(WALLED_WATCHER, STREET, AUDITOR);
            unit(OLD_CENTRE, UnitLevel.DISTRICT, "320500000000");
            unit(NEW_CENTRE, UnitLevel.DISTRICT, "320500000000");
        }
    }

    private Ref fresh() {
        var lodged = lodged();
        return new Ref(lodged.at("number"), lodged.at("caseId"), lodged.at("queryCode"));
    }

    /** One that is published today. */
    private String opinion() {
        var number = heardToTheEnd().at("number");
        act(
                "director.district",
                number,
                "publish-opinion",
                "{\"title\": \"某小区路灯\", \"text\": \"应修复\", \"until\": \"" + today() + "\"}");
        return district().get("/publications").json().at("/items/0/id").asString();
    }

    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        petitions(endpoints);
        papers(endpoints);
        lists(endpoints);
        contact(endpoints);
        house(endpoints);
        hotline(endpoints);
        hotIssues(endpoints);
        proposals(endpoints);
        rulebook(endpoints);
        audit(endpoints);
        works(endpoints);
        leaving(endpoints);
        return endpoints;
    }

    private void petitions(List<Endpoint> endpoints) {
        var lodging = "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\"}";
        endpoints.add(Endpoint.of("POST /petitions")
                .gives(201, OFFICER, (who, _) -> who.post("/petitions", lodging))
                .not(KEEPER, WATCHER)
                .refuses(400, "request.malformed", who -> who.post("/petitions", BROKEN))
                .refuses(400, "request.unknown-field", who -> who.post("/petitions", STRANGE)));
        endpoints.add(Endpoint.of("GET /petitions/{number}")
                .gives(200, OFFICER, (who, about) -> who.get("/petitions/" + about.number()))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/petitions/none")));
        endpoints.add(Endpoint.of("POST /petitions/{number}/{action}")
                .gives(
                        200,
                        OFFICER,
                        (who, about) -> who.post("/petitions/" + about.number() + "/note", "{\"words\": \"记\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(404, "request.no-such-action", who -> who.post("/petitions/none/nothing", "{}"))
                .refuses(404, "case.unknown", who -> who.post("/petitions/none/note", "{\"words\": \"记\"}")));
        endpoints.add(Endpoint.of("POST /petitions/{number}/reissue-code")
                .gives(
                        200,
                        OFFICER,
                        (who, about) -> who.post(
                                "/petitions/" + about.number() + "/reissue-code",
                                "{\"check\": \"identity_card\", \"words\": \"本人到场\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(404, "case.unknown", who -> who.post("/petitions/none/reissue-code", BROKEN)));
        endpoints.add(Endpoint.of("GET /tracking/{number}")
                .forEverybody()
                .gives(200, OFFICER, (who, about) -> who.get("/tracking/" + about.number() + "?code=" + about.code()))
                .refuses(404, "tracking.unknown", who -> who.get("/tracking/none?code=AAAA-BBBB-CCCC"))
                .refuses(400, "request.missing", who -> who.get("/tracking/none")));
        endpoints.add(Endpoint.of("GET /cases/{caseId}")
                .gives(200, OFFICER, (who, about) -> who.get("/cases/" + about.caseId()))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/cases/none")));
        endpoints.add(Endpoint.of("GET /cases/{caseId}/events")
                .gives(200, WATCHER, (who, about) -> who.get("/cases/" + about.caseId() + "/events"))
                .not(OFFICER, NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/cases/none/events")));
    }

    private void papers(List<Endpoint> endpoints) {
        endpoints.add(Endpoint.of("GET /petitions/{number}/papers")
                .gives(200, OFFICER, (who, about) -> who.get("/petitions/" + about.number() + "/papers"))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/petitions/none/papers")));
        endpoints.add(Endpoint.of("POST /petitions/{number}/papers/{paper}")
                .gives(200, OFFICER, (who, about) -> who.post("/petitions/" + about.number() + "/papers/receipt-1", ""))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(404, "case.unknown", who -> who.post("/petitions/none/papers/nothing", "")));
        endpoints.add(Endpoint.of("GET /petitions/{number}/papers/{paper}")
                .gives(200, OFFICER, (who, about) -> who.get("/petitions/" + about.number() + "/papers/receipt-1"))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/petitions/none/papers/receipt-1")));
        endpoints.add(Endpoint.of("POST /petitions/{number}/papers/{paper}/replace")
                .gives(
                        200,
                        OFFICER,
                        (who, about) -> who.post(
                                "/petitions/" + about.number() + "/papers/receipt-1/replace", "{\"reason\": \"写错了\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(
                        400, "request.malformed", who -> who.post("/petitions/none/papers/receipt-1/replace", BROKEN)));
        endpoints.add(Endpoint.of("GET /petitions/{number}/papers/{paper}/proof-of-service")
                .gives(
                        200,
                        OFFICER,
                        (who, about) -> who.get("/petitions/" + about.number() + "/papers/receipt-1/proof-of-service"))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/petitions/none/papers/receipt-1/proof-of-service")));
        endpoints.add(Endpoint.of("GET /petitions/{number}/file.pdf")
                .gives(200, OFFICER, (who, about) -> who.get("/petitions/" + about.number() + "/file.pdf"))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/petitions/none/file.pdf")));
    }

    private void lists(List<Endpoint> endpoints) {
        endpoints.add(asked("GET /worklist", OFFICER, "/worklist")
                .not(KEEPER)
                .refuses(400, "request.out-of-range", who -> who.get("/worklist?limit=-1")));
        endpoints.add(asked("GET /worklist/counts", OFFICER, "/worklist/counts")
                .not(KEEPER)
                .refuses(400, "request.unknown-value", who -> who.get("/worklist/counts?by=nothing")));
        endpoints.add(asked("GET /worklist.xlsx", OFFICER, "/worklist.xlsx?purpose=meeting")
                .not(KEEPER)
                .refuses(422, "export.purpose-missing", who -> who.get("/worklist.xlsx")));
        endpoints.add(Endpoint.of("GET /publications")
                .forEverybody()
                .gives(200, OFFICER, (who, _) -> who.get("/publications"))
                .refuses(400, "request.out-of-range", who -> who.get("/publications?limit=-1")));
        endpoints.add(Endpoint.of("GET /publications/{id}")
                .forEverybody()
                .gives(200, OFFICER, (who, _) -> who.get("/publications/" + opinion()))
                .refuses(404, "publication.unknown", who -> who.get("/publications/none")));
        endpoints.add(asked("GET /centres/{code}", OFFICER, "/centres/" + DISTRICT)
                .refuses(404, "unit.unknown", who -> who.get("/centres/999999999999")));
        endpoints.add(asked("GET /centres/{code}/children", OFFICER, "/centres/" + DISTRICT + "/children")
                .refuses(404, "unit.unknown", who -> who.get("/centres/999999999999/children")));
        endpoints.add(asked("GET /centres/{code}/report", HEAD, REPORT + "?" + PERIOD)
                .not(NEIGHBOURS, OFFICER, KEEPER)
                .refuses(422, "report.period-unreadable", who -> who.get(REPORT + "?period=never")));
        var cases = "?figure=received&" + PERIOD;
        endpoints.add(asked("GET /centres/{code}/report/cases", HEAD, REPORT + "/cases" + cases)
                .not(NEIGHBOURS, OFFICER, KEEPER)
                .refuses(400, "request.unknown-value", who -> who.get(REPORT + "/cases?figure=never&" + PERIOD)));
        var proposals = "?kind=improve_work&figure=proposed&" + PERIOD;
        endpoints.add(asked("GET /centres/{code}/report/proposals", HEAD, REPORT + "/proposals" + proposals)
                .not(NEIGHBOURS, OFFICER, KEEPER)
                .refuses(
                        400,
                        "request.unknown-value",
                        who -> who.get(REPORT + "/proposals?kind=never&figure=proposed&" + PERIOD)));
        endpoints.add(asked("GET /centres/{code}/report.xlsx", HEAD, REPORT + ".xlsx?purpose=meeting&" + PERIOD)
                .not(NEIGHBOURS, OFFICER, KEEPER)
                .refuses(422, "export.purpose-missing", who -> who.get(REPORT + ".xlsx?" + PERIOD)));
        endpoints.add(asked(
                        "GET /centres/{code}/report/cases.xlsx",
                        HEAD,
                        REPORT + "/cases.xlsx" + cases + "&purpose=meeting")
                .not(NEIGHBOURS, OFFICER, KEEPER)
                .refuses(422, "export.purpose-missing", who -> who.get(REPORT + "/cases.xlsx" + cases)));
        endpoints.add(asked("GET /centres/{code}/report.pdf", HEAD, REPORT + ".pdf?" + PERIOD)
                .not(NEIGHBOURS, OFFICER, KEEPER)
                .refuses(422, "report.period-unreadable", who -> who.get(REPORT + ".pdf?period=never")));
    }

    private void proposals(List<Endpoint> endpoints) {
        var all = "/proposals";
        var proposal = """
                {"kind": "improve_work", "addressee": "%s", "subject": "改进登记", "text": "请当日登记。", "answerBy": "%s"}""".formatted(NEIGHBOUR, today().plusDays(30));
        var one = all + "/"
                + BEGUN.computeIfAbsent(
                        "proposal", _ -> district().post(all, proposal).at("proposalId"));
        var other = all + "/"
                + BEGUN.computeIfAbsent(
                        "other proposal", _ -> district().post(all, proposal).at("proposalId"));
        endpoints.add(Endpoint.of("POST /proposals")
                .gives(201, OFFICER, (who, _) -> who.post(all, proposal))
                .not(KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(all, "{}"))
                .refuses(400, "request.unknown-field", who -> who.post(all, STRANGE)));
        endpoints.add(asked("GET /proposals", OFFICER, all + "?centre=" + DISTRICT)
                .not(NEIGHBOURS, KEEPER)
                .refuses(400, "request.unknown-value", who -> who.get(all + "?state=never")));
        endpoints.add(asked("GET /proposals/{proposalId}", OFFICER, one)
                .not(KEEPER)
                .refuses(404, "proposal.unknown", who -> who.get(all + "/none")));
        endpoints.add(Endpoint.of("POST /proposals/{proposalId}/remind")
                .gives(200, OFFICER, (who, _) -> who.post(one + "/remind", "{\"words\": \"请尽快\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(one + "/remind", "{}"))
                .refuses(404, "proposal.unknown", who -> who.post(all + "/none/remind", "{\"words\": \"请尽快\"}")));
        endpoints.add(Endpoint.of("POST /proposals/{proposalId}/correct")
                .gives(200, OFFICER, (who, _) -> who.post(one + "/correct", """
                        {"fact": "subject", "value": "改进当日登记", "reason": "写漏了"}"""))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(one + "/correct", "{}"))
                .refuses(400, "request.unknown-field", who -> who.post(one + "/correct", STRANGE)));
        endpoints.add(Endpoint.of("POST /proposals/{proposalId}/answer")
                .gives(200, OFFICER, (who, _) -> who.post(one + "/answer", """
                        {"adoption": "adopted", "words": "已经改为当日登记。"}"""))
                .not(KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(one + "/answer", "{}"))
                .refuses(
                        404,
                        "proposal.unknown",
                        who -> who.post(all + "/none/answer", "{\"adoption\": \"adopted\", \"words\": \"改\"}")));
        endpoints.add(Endpoint.of("POST /proposals/{proposalId}/withdraw")
                .gives(200, OFFICER, (who, _) -> who.post(other + "/withdraw", "{\"reason\": \"重复\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(other + "/withdraw", "{}"))
                .refuses(404, "proposal.unknown", who -> who.post(all + "/none/withdraw", "{\"reason\": \"重复\"}")));
    }

    private void contact(List<Endpoint> endpoints) {
        var contact = "/centres/" + DISTRICT + "/contact";
        var words = """
                {"address": "示例路 1 号", "phones": ["0512-65220000"], "place": "一楼", "days": ["monday"],
                 "hours": [{"from": "09:00", "until": "%s"}]}""";
        if (BEGUN.putIfAbsent("contact", "") == null) {
            as(KEEPER).post(contact, words.formatted("11:00"));
        }
        endpoints.add(asked("GET /centres/{code}/contact", OFFICER, contact)
                .refuses(404, "unit.unknown", who -> who.get("/centres/999999999999/contact")));
        endpoints.add(Endpoint.of("POST /centres/{code}/contact")
                .gives(200, HEAD, (who, _) -> who.post(contact, words.formatted("11:30")))
                .not(NEIGHBOURS, OFFICER, WATCHER)
                .refuses(422, "contact.hours", who -> who.post(contact, words.formatted("08:00")))
                .refuses(400, "request.missing", who -> who.post(contact, "{}")));
        endpoints.add(Endpoint.of("POST /centres/{code}/contact/withdraw")
                .gives(200, HEAD, (who, _) -> who.post(contact + "/withdraw", "{}"))
                .not(NEIGHBOURS, OFFICER, WATCHER)
                .refuses(
                        422,
                        "contact.in-the-past",
                        who -> who.post(contact + "/withdraw", "{\"from\": \"2020-01-01\"}")));
    }

    private void house(List<Endpoint> endpoints) {
        var letters = new Part("file", "a.csv", LETTERS);
        endpoints.add(Endpoint.of("POST /imports/petitions")
                .gives(
                        202,
                        KEEPER,
                        (who, _) -> who.form("/imports/petitions", List.of("centre", DISTRICT), List.of(letters)))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.missing", who -> who.form("/imports/petitions", List.of(), List.of())));
        endpoints.add(Endpoint.of("POST /imports/divisions")
                .gives(
                        200,
                        KEEPER,
                        (who, _) -> who.form(
                                "/imports/divisions", List.of(), List.of(new Part("file", "d.csv", DIVISIONS))))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.missing", who -> who.form("/imports/divisions", List.of(), List.of())));
        var imported = BEGUN.computeIfAbsent(
                "import",
                _ -> as(KEEPER)
                        .form("/imports/petitions", List.of("centre", DISTRICT), List.of(letters))
                        .at("id"));
        endpoints.add(asked("GET /imports/{id}", KEEPER, "/imports/" + imported)
                .not(OFFICER, WATCHER)
                .refuses(404, "import.unknown", who -> who.get("/imports/none")));
        endpoints.add(Endpoint.of("POST /imports/{id}/stop")
                .gives(200, KEEPER, (who, _) -> who.post("/imports/" + imported + "/stop", ""))
                .not(OFFICER, WATCHER)
                .refuses(404, "import.unknown", who -> who.post("/imports/none/stop", "")));
        endpoints.add(asked("GET /calendar", OFFICER, "/calendar")
                .refuses(405, "request.method", who -> who.raw("DELETE", "/calendar", new byte[0])));
        var notice = List.of(new Part("file", "2027.csv", LONGER_NOTICE));
        var rubbish = List.of(new Part("file", "2027.csv", "no,notice\n".getBytes(UTF_8)));
        endpoints.add(Endpoint.of("POST /calendar/preview")
                .gives(200, KEEPER, (who, _) -> who.form("/calendar/preview", List.of(), notice))
                .not(OFFICER, WATCHER)
                .refuses(422, null, who -> who.form("/calendar/preview", List.of(), rubbish))
                .refuses(400, "request.missing", who -> who.form("/calendar/preview", List.of(), List.of())));
        endpoints.add(Endpoint.of("POST /calendar")
                .gives(202, KEEPER, (who, _) -> who.form("/calendar", List.of(), notice))
                .not(OFFICER, WATCHER)
                .refuses(422, null, who -> who.form("/calendar", List.of(), rubbish))
                .refuses(400, "request.missing", who -> who.form("/calendar", List.of(), List.of())));
    }

    private void hotline(List<Endpoint> endpoints) {
        var calls = "/hotline/calls";
        var call = "{\"phone\": \"13800000001\", \"question\": \"食堂几点开饭\", \"category\": \"" + CATEGORY + "\"%s}";
        var open = calls + "/"
                + BEGUN.computeIfAbsent(
                        "open call",
                        _ -> district().post(calls, call.formatted("")).at("callId"));
        var other = calls + "/"
                + BEGUN.computeIfAbsent(
                        "other call",
                        _ -> district().post(calls, call.formatted("")).at("callId"));
        endpoints.add(Endpoint.of("POST /hotline/calls")
                .gives(201, OFFICER, (who, _) -> who.post(calls, call.formatted(", \"answer\": \"十一点\"")))
                .not(KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(calls, "{}"))
                .refuses(400, "request.unknown-field", who -> who.post(calls, STRANGE))
                .refuses(
                        422,
                        "petition.unknown-category",
                        who -> who.post(calls, "{\"phone\": \"1\", \"question\": \"问\", \"category\": \"99\"}")));
        endpoints.add(asked("GET /hotline/calls", OFFICER, calls + "?centre=" + DISTRICT)
                .not(NEIGHBOURS, KEEPER)
                .refuses(400, "request.unknown-value", who -> who.get(calls + "?state=never")));
        endpoints.add(asked("GET /hotline/calls.xlsx", OFFICER, calls + ".xlsx?purpose=meeting")
                .not(KEEPER)
                .refuses(422, "export.purpose-missing", who -> who.get(calls + ".xlsx")));
        endpoints.add(asked("GET /hotline/calls/{callId}", OFFICER, open)
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "call.unknown", who -> who.get(calls + "/none")));
        endpoints.add(Endpoint.of("POST /hotline/calls/{callId}/answer")
                .gives(200, OFFICER, (who, _) -> who.post(open + "/answer", "{\"words\": \"十一点\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(400, "request.missing", who -> who.post(open + "/answer", "{}"))
                .refuses(404, "call.unknown", who -> who.post(calls + "/none/answer", "{\"words\": \"十一点\"}")));
        endpoints.add(Endpoint.of("POST /hotline/calls/{callId}/correct")
                .gives(200, OFFICER, (who, _) -> who.post(open + "/correct", """
                        {"fact": "question", "value": "食堂几点开门", "reason": "听错了"}"""))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(400, "request.unknown-value", who -> who.post(open + "/correct", "{\"fact\": \"nothing\"}")));
        endpoints.add(Endpoint.of("POST /hotline/calls/{callId}/petition")
                .gives(201, OFFICER, (who, _) -> who.post(other + "/petition", "{\"name\": \"张小三\"}"))
                .not(NEIGHBOURS, KEEPER, WATCHER)
                .refuses(422, "call.a-petition-needs-a-name", who -> who.post(other + "/petition", "{}"))
                .refuses(400, "request.unknown-field", who -> who.post(other + "/petition", STRANGE)));
    }

    /** A cluster needs many letters, so none is found here: what is found is told in HotIssuesOverRestTest. */
    private void hotIssues(List<Endpoint> endpoints) {
        var all = "/hot-issues";
        var one = BEGUN.computeIfAbsent("letter", _ -> lodged().at("number"));
        var confirming =
                "{\"title\": \"路灯\", \"kind\": \"appeal\", \"category\": \"" + CATEGORY + "\", \"letters\": [\"%s\"]}";
        var issue = all + "/"
                + BEGUN.computeIfAbsent(
                        "issue",
                        _ -> district()
                                .post(all, confirming.formatted(one))
                                .json()
                                .at("/issue/id")
                                .asString());
        endpoints.add(asked("GET /hot-issues", OFFICER, all + "?centre=" + DISTRICT)
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "unit.unknown", who -> who.get(all + "?centre=999999999999")));
        endpoints.add(asked("GET /hot-issues/found", OFFICER, all + "/found?centre=" + DISTRICT)
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "unit.unknown", who -> who.get(all + "/found?centre=999999999999")));
        endpoints.add(Endpoint.of("GET /hot-issues/found/{id}")
                .gives(404, OFFICER, (who, about) -> who.get(all + "/found/" + about.caseId() + "?centre=" + DISTRICT))
                .not(NEIGHBOURS, KEEPER)
                .refuses(404, "hotissue.unknown", who -> who.get(all + "/found/none")));
        endpoints.add(Endpoint.of("POST /hot-issues")
                .gives(201, OFFICER, (who, about) -> who.post(all, confirming.formatted(about.number())))
                .refuses(400, "request.malformed", who -> who.post(all, BROKEN))
                .refuses(400, "request.unknown-field", who -> who.post(all, STRANGE)));
        endpoints.add(asked("GET /hot-issues/{id}", OFFICER, issue)
                .unknownTo(NEIGHBOURS, "hotissue.unknown")
                .refuses(404, "hotissue.unknown", who -> who.get(all + "/none")));
        endpoints.add(Endpoint.of("POST /hot-issues/{id}/stop")
                .gives(200, OFFICER, (who, _) -> who.post(issue + "/stop", ""))
                .unknownTo(NEIGHBOURS, "hotissue.unknown")
                .refuses(404, "hotissue.unknown", who -> who.post(all + "/none/stop", "")));
        endpoints.add(Endpoint.of("POST /hot-issues/{id}/join")
                .gives(
                        202,
                        OFFICER,
                        (who, about) -> who.post(issue + "/join", "{\"letters\": [\"" + about.number() + "\"]}"))
                .refuses(400, "request.malformed", who -> who.post(issue + "/join", BROKEN)));
        endpoints.add(Endpoint.of("POST /hot-issues/{id}/leave")
                .gives(
                        200,
                        OFFICER,
                        (who, _) -> who.post(issue + "/leave", "{\"letter\": \"" + one + "\", \"reason\": \"另一处\"}"))
                .refuses(400, "request.malformed", who -> who.post(issue + "/leave", BROKEN)));
        endpoints.add(Endpoint.of("POST /hot-issues/{id}/correct")
                .gives(
                        200,
                        OFFICER,
                        (who, _) -> who.post(
                                issue + "/correct", "{\"fact\": \"title\", \"value\": \"路灯不亮\", \"reason\": \"写漏了\"}"))
                .unknownTo(NEIGHBOURS, "hotissue.unknown")
                .refuses(400, "request.malformed", who -> who.post(issue + "/correct", BROKEN)));
        endpoints.add(Endpoint.of("POST /hot-issues/{id}/answer-rest")
                .gives(409, OFFICER, (who, _) -> who.post(issue + "/answer-rest", ""))
                .unknownTo(NEIGHBOURS, "hotissue.unknown")
                .refuses(404, "hotissue.unknown", who -> who.post(all + "/none/answer-rest", "")));
        endpoints.add(Endpoint.of("POST /hot-issues/{id}/answer")
                .gives(202, OFFICER, (who, _) -> who.post(issue + "/answer", """
                        {"outcome": "supported", "request": "修灯", "factsAndReasons": "属实",
                         "opinion": "已修", "legalBasis": "《信访工作条例》", "manner": "post"}"""))
                .unknownTo(NEIGHBOURS, "hotissue.unknown")
                .refuses(400, "request.malformed", who -> who.post(issue + "/answer", BROKEN)));
    }

    /** Nothing is changed here: a change names the version that its preview told, and this one never was. */
    private void rulebook(List<Endpoint> endpoints) {
        var amending = """
                {"rule": "P06", "from": "2091-01-01", "amount": 9, "unit": "days", "law": "信访工作条例", "article": "22"}""";
        var turning = "{\"rule\": \"P26-accept\", \"from\": \"2091-01-01\", \"on\": true}";
        var asked = "{\"change\": %s, \"before\": \"never\", \"reason\": \"新规定\"}";
        var book = "/rulebook";
        endpoints.add(asked("GET /reasons", OFFICER, "/reasons")
                .refuses(405, "request.method", who -> who.raw("DELETE", "/reasons", new byte[0])));
        endpoints.add(asked("GET /rulebook", OFFICER, book)
                .refuses(405, "request.method", who -> who.raw("DELETE", book, new byte[0])));
        endpoints.add(asked("GET /rulebook/history", KEEPER, book + "/history")
                .not(OFFICER)
                .refuses(405, "request.method", who -> who.raw("DELETE", book + "/history", new byte[0])));
        endpoints.add(Endpoint.of("POST /rulebook/amendments/preview")
                .gives(200, KEEPER, (who, _) -> who.post(book + "/amendments/preview", amending))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.malformed", who -> who.post(book + "/amendments/preview", BROKEN)));
        endpoints.add(Endpoint.of("POST /rulebook/amendments")
                .gives(409, KEEPER, (who, _) -> who.post(book + "/amendments", asked.formatted(amending)))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.unknown-field", who -> who.post(book + "/amendments", STRANGE)));
        endpoints.add(Endpoint.of("POST /rulebook/switches/preview")
                .gives(200, KEEPER, (who, _) -> who.post(book + "/switches/preview", turning))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.malformed", who -> who.post(book + "/switches/preview", BROKEN)));
        endpoints.add(Endpoint.of("POST /rulebook/switches")
                .gives(409, KEEPER, (who, _) -> who.post(book + "/switches", asked.formatted(turning)))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.unknown-field", who -> who.post(book + "/switches", STRANGE)));
    }

    private void audit(List<Endpoint> endpoints) {
        endpoints.add(asked("GET /access-log", WATCHER, "/access-log")
                .not(OFFICER, KEEPER)
                .refuses(400, "request.out-of-range", who -> who.get("/access-log?limit=0"))
                .refuses(400, "request.wrong-type", who -> who.get("/access-log?before=never")));
        endpoints.add(asked("GET /access-log.xlsx", WATCHER, "/access-log.xlsx?purpose=inspection")
                .not(OFFICER, KEEPER)
                .refuses(422, "export.purpose-missing", who -> who.get("/access-log.xlsx")));
        endpoints.add(asked("GET /events.jsonl", WATCHER, "/events.jsonl?purpose=inspection")
                .not(OFFICER, KEEPER)
                .refuses(422, "export.purpose-missing", who -> who.get("/events.jsonl")));
        endpoints.add(Endpoint.of("GET /cases/{caseId}/events.jsonl")
                .gives(
                        200,
                        WATCHER,
                        (who, about) -> who.get("/cases/" + about.caseId() + "/events.jsonl?purpose=inspection"))
                .not(OFFICER, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/cases/none/events.jsonl?purpose=inspection")));
        endpoints.add(Endpoint.of("GET /cases/{caseId}/access-log")
                .gives(200, WATCHER, (who, about) -> who.get("/cases/" + about.caseId() + "/access-log"))
                .not(OFFICER, KEEPER)
                .refuses(404, "case.unknown", who -> who.get("/cases/none/access-log")));
    }

    private void works(List<Endpoint> endpoints) {
        var plan = "{\"units\": [\"%s\"], \"successors\": [\"%s\"]}".formatted(OLD_CENTRE, NEW_CENTRE);
        endpoints.add(Endpoint.of("POST /successions/preview")
                .gives(200, KEEPER, (who, _) -> who.post("/successions/preview", plan))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.malformed", who -> who.post("/successions/preview", BROKEN))
                .refuses(400, "request.unknown-field", who -> who.post("/successions/preview", STRANGE)));
        endpoints.add(Endpoint.of("POST /successions")
                .gives(202, KEEPER, (who, _) -> who.post("/successions", plan))
                .not(OFFICER, WATCHER)
                .refuses(400, "request.malformed", who -> who.post("/successions", BROKEN))
                .refuses(400, "request.missing", who -> who.post("/successions", "{}")));
        var work = BEGUN.computeIfAbsent(
                "work",
                _ -> as(KEEPER)
                        .form("/calendar", List.of(), List.of(new Part("file", "2027.csv", NOTICE)))
                        .at("id"));
        endpoints.add(asked("GET /works", KEEPER, "/works")
                .refuses(405, "request.method", who -> who.raw("DELETE", "/works", new byte[0])));
        endpoints.add(asked("GET /works/{id}", KEEPER, "/works/" + work)
                .unknownTo(OFFICER, "work.unknown")
                .refuses(404, "work.unknown", who -> who.get("/works/none")));
        endpoints.add(Endpoint.of("POST /works/{id}/resume")
                .gives(409, KEEPER, (who, _) -> who.post("/works/" + work + "/resume", ""))
                .unknownTo(OFFICER, "work.unknown")
                .refuses(404, "work.unknown", who -> who.post("/works/none/resume", "")));
        endpoints.add(Endpoint.of("POST /works/{id}/stop")
                .gives(200, KEEPER, (who, _) -> who.post("/works/" + work + "/stop", ""))
                .unknownTo(OFFICER, "work.unknown")
                .refuses(404, "work.unknown", who -> who.post("/works/none/stop", "")));
    }

    private void leaving(List<Endpoint> endpoints) {
        endpoints.add(Endpoint.of("GET /accounts/{userName}/leaving")
                .gives(200, KEEPER, (who, _) -> who.get("/accounts/" + OFFICER + "/leaving"))
                .not(OFFICER, WATCHER)
                .refuses(404, "account.unknown", who -> who.get("/accounts/nobody/leaving")));
        endpoints.add(Endpoint.of("POST /accounts/{userName}/close")
                .gives(202, KEEPER, (who, _) -> who.post("/accounts/" + newcomer() + "/close", "{}"))
                .not(OFFICER, WATCHER)
                .refuses(409, "account.nobody-goes-on", who -> who.post("/accounts/" + busy() + "/close", "{}"))
                .refuses(
                        422,
                        "account.not-a-colleague",
                        who -> who.post("/accounts/" + busy() + "/close", "{\"handOverTo\": \"keeper\"}"))
                .refuses(404, "account.unknown", who -> who.post("/accounts/nobody/close", "{}")));
        endpoints.add(Endpoint.of("POST /accounts/{userName}/move")
                .gives(
                        202,
                        KEEPER,
                        (who, _) -> who.post("/accounts/" + newcomer() + "/move", "{\"unit\": \"" + DISTRICT + "\"}"))
                .not(OFFICER, WATCHER)
                .refuses(
                        409,
                        "account.nobody-goes-on",
                        who -> who.post("/accounts/" + busy() + "/move", "{\"unit\": \"" + STREET + "\"}"))
                .refuses(400, "request.missing", who -> who.post("/accounts/" + OFFICER + "/move", "{}")));
        endpoints.add(Endpoint.of("POST /accounts/{userName}/duties")
                .gives(
                        204,
                        KEEPER,
                        (who, _) -> who.post(
                                "/accounts/" + newcomer() + "/duties",
                                "{\"duties\": [\"petition_officer\", \"director\"]}"))
                .not(OFFICER, WATCHER)
                .refuses(
                        409,
                        "account.nobody-goes-on",
                        who -> who.post("/accounts/" + busy() + "/duties", "{\"duties\": [\"mediator\"]}"))
                .refuses(400, "request.missing", who -> who.post("/accounts/" + OFFICER + "/duties", "{}")));
    }

    /** Somebody at the street who has nothing yet. */
    private String newcomer() {
        var userName = "newcomer." + UUID.randomUUID().toString().substring(0, 8);
        account(userName, STREET, PETITION_OFFICER);
        return userName;
    }

    /** Somebody at the district who has a case. */
    private String busy() {
        return BEGUN.computeIfAbsent("busy", _ -> {
            account("busy.officer", DISTRICT, PETITION_OFFICER);
            var number = lodged().at("number");
            as("busy.officer").post("/petitions/" + number + "/take", "{}");
            return "busy.officer";
        });
    }

    private static Endpoint asked(String mapping, String userName, String path) {
        return Endpoint.of(mapping).gives(200, userName, (who, _) -> who.get(path));
    }

    @Test
    void every_mapped_endpoint_has_its_line() {
        var all = mapped.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith(Paths.ROOT))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path.substring(Paths.ROOT.length()))))
                .collect(Collectors.toSet());
        assertThat(endpoints()).extracting(each -> each.mapping).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void who_may_not_is_refused_with_a_code_and_nobody_has_to_sign_in() {
        var soft = new SoftAssertions();
        for (var endpoint : endpoints()) {
            var about = fresh();
            for (var stranger : endpoint.strangers) {
                told(soft, endpoint + " as " + stranger, endpoint.right.of(as(stranger.userName()), about))
                        .isEqualTo(stranger.status() + " " + stranger.code());
            }
            if (!endpoint.openToAll) {
                told(soft, endpoint + " as nobody", endpoint.right.of(nobody(), about))
                        .isEqualTo("401 request.sign-in");
            }
        }
        soft.assertAll();
    }

    @Test
    void rubbish_is_refused_with_a_code_and_tells_nothing_of_the_inside() {
        var soft = new SoftAssertions();
        for (var endpoint : endpoints()) {
            soft.assertThat(endpoint.rubbish).as("%s has no rubbish", endpoint).isNotEmpty();
            for (var wrong : endpoint.rubbish) {
                var answer = wrong.asking().apply(as(endpoint.who));
                if (wrong.code().isEmpty()) {
                    soft.assertThat(answer.status())
                            .as("%s %s", endpoint, answer.text())
                            .isEqualTo(wrong.status());
                    soft.assertThat(answer.at("code")).as("%s", endpoint).isNotEmpty();
                } else {
                    told(soft, endpoint.toString(), answer).isEqualTo(wrong.status() + " " + wrong.code());
                }
                soft.assertThat(answer.header("Content-Type"))
                        .as("%s", endpoint)
                        .startsWith("application/problem+json");
                soft.assertThat(answer.text())
                        .as("%s", endpoint)
                        .doesNotContain("Exception", "org.fengqiao", "org.springframework", "\tat ");
            }
        }
        soft.assertAll();
    }

    @Test
    void who_may_gets_it() {
        var soft = new SoftAssertions();
        for (var endpoint : endpoints()) {
            var about = fresh();
            district().post("/petitions/" + about.number() + "/papers/receipt-1", "");
            if (endpoint.mapping.equals("POST /petitions/{number}/papers/{paper}")) {
                about = fresh();
            }
            var answer = endpoint.right.of(as(endpoint.who), about);
            soft.assertThat(answer.status())
                    .as(
                            "%s %s",
                            endpoint,
                            answer.text()
                                    .substring(0, Math.min(200, answer.text().length())))
                    .isEqualTo(endpoint.status);
        }
        soft.assertAll();
    }

    @Test
    void behind_a_wall_every_endpoint_answers_as_for_a_case_that_is_not_there() {
        var secret = district().post("/petitions", """
                {"name": "韩梅", "title": "举报街道", "text": "街道乱收费。", "accused": ["%s"]}""".formatted(STREET));
        assertThat(secret.status()).as(secret.text()).isEqualTo(201);
        district().post("/petitions/" + secret.at("number") + "/papers/receipt-1", "");
        var there = new Ref(secret.at("number"), secret.at("caseId"), "AAAA-BBBB-CCCC");
        var nowhere = new Ref("320508-2026-999999", UUID.randomUUID().toString(), "AAAA-BBBB-CCCC");
        var soft = new SoftAssertions();
        for (var endpoint : endpoints()) {
            if (!endpoint.ofOneCase && !endpoint.mapping.startsWith("GET")) {
                continue;
            }
            for (var walled : List.of(WALLED_HEAD, WALLED_WATCHER)) {
                var answer = endpoint.right.of(as(walled), there);
                if (endpoint.ofOneCase) {
                    soft.assertThat(answer.status())
                            .as("%s %s", endpoint, walled)
                            .isIn(403, 404);
                    soft.assertThat(said(answer))
                            .as("%s %s", endpoint, walled)
                            .isEqualTo(said(endpoint.right.of(as(walled), nowhere)));
                }
                soft.assertThat(answer.text().replaceAll("[TJ]" + there.number(), ""))
                        .as("%s %s", endpoint, walled)
                        .doesNotContain(there.number(), there.caseId());
            }
        }
        soft.assertAll();
    }

    /** Each action by its own body: the one path of them all says nothing about each. */
    @Test
    void no_action_is_open_to_a_neighbour_or_to_nobody_and_each_refuses_a_field_that_it_does_not_have() {
        var number = lodged().at("number");
        var soft = new SoftAssertions();
        for (var action : Action.values()) {
            var path = "/petitions/" + number + "/" + ActionRequests.path(action);
            told(soft, action.name(), sent(as(NEIGHBOURS), path, action, number))
                    .isEqualTo("403 authority.denied");
            told(soft, action.name(), sent(nobody(), path, action, number)).isEqualTo("401 request.sign-in");
            told(soft, action.name(), district().post(path, STRANGE)).isEqualTo("400 request.unknown-field");
        }
        soft.assertAll();
    }

    private static Net.Answer sent(Net who, String path, Action action, String number) {
        return action == Action.ATTACH
                ? who.form(path, List.of(), List.of(new Part("file", "a.txt", "文字".getBytes(UTF_8))))
                : who.post(path, ActionBodies.of(action, number));
    }

    private static StringAssert told(SoftAssertions soft, String what, Net.Answer answer) {
        var code = answer.text().startsWith("{") ? answer.at("code") : "";
        return soft.assertThat(answer.status() + " " + code).as(what);
    }

    /** All of a refusal but the address that was asked for. */
    private static String said(Net.Answer answer) {
        var problem = (ObjectNode) answer.json();
        problem.remove("instance");
        return answer.status() + " " + problem;
    }
}
