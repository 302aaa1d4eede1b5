package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.infra.exports.Taken;
import org.fengqiao.infra.papers.Pdf;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.report.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report of a centre and the lists that leave the platform, by the interface (P22). */
class ReportsOverRestTest extends OfficeOnTheNet {
    private static final AtomicBoolean HIRED = new AtomicBoolean();
    private static final String YEAR = "period=" + today().getYear();

    @Autowired
    private AccessLog log;

    @BeforeEach
    void hire() {
        furnish();
        if (!HIRED.getAndSet(true)) {
            account("reporter.street", STREET, DIRECTOR);
            account("reporter.district", DISTRICT, DIRECTOR);
            account("reading.street", STREET, AUDITOR);
        }
    }

    @Test
    void each_figure_is_as_long_as_the_list_behind_it() {
        var number = accepted("suggestion");
        act(number, "answer", "{\"words\": \"已采纳\", \"adoption\": \"ADOPTED\", \"notice\": {\"manner\": \"post\"}}");
        for (var figure : Figure.values()) {
            assertThat(listed("reporter.district", DISTRICT, figure))
                    .as("%s", figure)
                    .isEqualTo(count("reporter.district", DISTRICT, figure));
        }
        assertThat(count("reporter.district", DISTRICT, Figure.ADOPTED)).isPositive();
    }

    @Test
    void a_denunciation_changes_no_figure_of_those_it_is_about() {
        var before = as("reporter.street").get(report(STREET)).text();
        var above = as("reading.street").get(report(DISTRICT)).text();
        var director = count("reporter.district", DISTRICT, Figure.RECEIVED);
        var about = as("officer.street").post("/petitions", """
                {"name": "韩梅", "title": "举报街道", "text": "街道乱收费。", "centre": "%s", "accused": ["%s"]}""".formatted(STREET, STREET));
        assertThat(about.status()).as(about.text()).isEqualTo(201);
        assertThat(as("reporter.street").get(report(STREET)).text()).isEqualTo(before);
        assertThat(as("reading.street").get(report(DISTRICT)).text()).isEqualTo(above);
        assertThat(as("reading.street")
                        .get(cases(DISTRICT, Figure.RECEIVED) + "&limit=200")
                        .text())
                .doesNotContain(about.at("caseId"));
        assertThat(count("reporter.district", DISTRICT, Figure.RECEIVED)).isEqualTo(director + 1);
    }

    @Test
    void who_is_no_director_there_or_above_and_no_auditor_gets_none_of_it() {
        for (var path : List.of(
                report(DISTRICT),
                cases(DISTRICT, Figure.RECEIVED),
                report(DISTRICT).replace("/report", "/report.xlsx") + "&purpose=x",
                report(DISTRICT).replace("/report", "/report.pdf"))) {
            for (var who : List.of("officer.district", "reporter.street", "keeper")) {
                assertThat(as(who).get(path).status())
                        .as("%s asks %s", who, path)
                        .isEqualTo(403);
            }
            assertThat(nobody().get(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        var reporter = as("reporter.district");
        assertThat(reporter.get("/centres/" + DISTRICT + "/report?period=never").at("code"))
                .isEqualTo("report.period-unreadable");
        assertThat(reporter.get(cases(DISTRICT, Figure.RECEIVED) + "&after=never")
                        .at("code"))
                .isEqualTo("report.after");
        assertThat(reporter.get("/centres/" + DISTRICT + "/report/cases?figure=never&" + YEAR)
                        .at("code"))
                .isEqualTo("request.unknown-value");
        assertThat(reporter.get(report(DISTRICT).replace("/report", "/report.xlsx"))
                        .at("code"))
                .isEqualTo("export.purpose-missing");
    }

    @Test
    void the_queue_leaves_as_a_table_masked_as_it_is_shown_and_is_remembered() throws Exception {
        var number = district().post("/petitions", """
                {"name": "欧阳娜娜", "address": "平江路 1 号", "title": "=1+1 路灯", "text": "不亮。"}""").at("number");
        assertThat(district().get("/worklist.xlsx").at("code")).isEqualTo("export.purpose-missing");
        var taken = district().file("/worklist.xlsx?sort=received&purpose=meeting");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", ".xlsx");
        var rows = Taken.rows(taken.body());
        assertThat(rows.getFirst()).startsWith("编号", "标题", "信访人");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith(number, "'=1+1 路灯", "欧阳*娜"));
        assertThat(rows.toString()).doesNotContain("欧阳娜娜");
        assertThat(log.latest(Long.MAX_VALUE, 20))
                .filteredOn(entry -> entry.access().kind() == AccessKind.EXPORTED
                        && entry.access().account().equals(accountOf("officer.district")))
                .extracting(entry -> entry.access().detail())
                .startsWith("list-queue:rows=" + (rows.size() - 1), "list-queue:centre=" + DISTRICT + ",whose=all");
    }

    @Test
    void a_walled_case_leaves_in_no_table_of_those_it_is_about() throws Exception {
        var about = as("officer.street").post("/petitions", """
                {"name": "韩梅", "title": "举报街道", "text": "街道乱收费。", "centre": "%s", "accused": ["%s"]}""".formatted(STREET, STREET));
        var number = about.at("number");
        for (var who : List.of("officer.street", "reading.street")) {
            var centre = who.startsWith("reading") ? DISTRICT : STREET;
            var taken = as(who).file("/worklist.xlsx?purpose=x&centre=" + centre);
            assertThat(Taken.rows(taken.body()).toString()).as(who).doesNotContain(number);
        }
        assertThat(Taken.rows(district().file("/worklist.xlsx?purpose=x").body())
                        .toString())
                .contains(number);
    }

    @Test
    void the_report_and_its_lists_leave_as_tables_and_as_a_paper() throws Exception {
        var number = lodged().at("number");
        var reporter = as("reporter.district");
        var table = reporter.file(report(DISTRICT).replace("/report", "/report.xlsx") + "&purpose=year");
        assertThat(Taken.rows(table.body())).anySatisfy(row -> assertThat(row).startsWith("收到"));
        var list = reporter.file(cases(DISTRICT, Figure.RECEIVED).replace("/cases", "/cases.xlsx") + "&purpose=year");
        assertThat(Taken.rows(list.body())).hasSize((int) count("reporter.district", DISTRICT, Figure.RECEIVED) + 1);
        assertThat(Taken.rows(list.body()).toString()).contains(number, "李*");
        var paper = reporter.file(report(DISTRICT).replace("/report", "/report.pdf"));
        Pdf.assertArchivable(paper.body());
        assertThat(Pdf.text(paper.body())).contains("信访情况", "单位" + DISTRICT, "按期答复");
    }

    private static String report(String centre) {
        return "/centres/" + centre + "/report?" + YEAR;
    }

    private static String cases(String centre, Figure figure) {
        return "/centres/" + centre + "/report/cases?" + YEAR + "&figure=" + figure;
    }

    private long count(String who, String centre, Figure figure) {
        var answer = as(who).get(report(centre));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (var each : answer.json().path("figures")) {
            if (each.path("figure").asString().equalsIgnoreCase(figure.name())) {
                return each.path("cases").asLong();
            }
        }
        throw new AssertionError(figure + " is missing in " + answer.text());
    }

    private long listed(String who, String centre, Figure figure) {
        long listed = 0;
        var after = "";
        do {
            var page = as(who).get(cases(centre, figure) + "&limit=3" + after).json();
            listed += page.path("cases").size();
            var next = page.path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return listed;
    }
}
