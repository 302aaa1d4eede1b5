package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PapersOverRestTest extends OfficeOnTheNet {
    @Test
    void a_paper_is_listed_issued_and_handed_out_to_staff_and_to_the_complainant() {
        var lodged = lodged();
        var papers = "/petitions/" + lodged.at("number") + "/papers";
        var listed = district().get(papers).json();
        assertThat(listed.at("/0/id").asString()).isEqualTo("receipt-1");
        assertThat(listed.at("/0/kind").asString()).isEqualTo("receipt");
        assertThat(listed.at("/0/mayIssue").asBoolean()).isTrue();
        assertThat(listed.at("/0/number").isNull()).isTrue();

        var key = id();
        var issued = district().post(papers + "/receipt-1", "", "Idempotency-Key", key);

        assertThat(issued.status()).as(issued.text()).isEqualTo(200);
        assertThat(district()
                        .post(papers + "/receipt-1", "", "Idempotency-Key", key)
                        .text())
                .isEqualTo(issued.text());
        assertThat(district().post(papers + "/receipt-1", "").at("code")).isEqualTo("paper.issued-already");
        assertThat(district().get(papers).json().at("/0/number").asString()).contains("信访收〔");
        var paper = district().get(papers + "/receipt-1");
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).startsWith("attachment");
        assertThat(paper.text()).startsWith("%PDF-");
        var code = "?code=" + lodged.at("queryCode");
        assertThat(nobody().get(papers + "/receipt-1" + code).text()).startsWith("%PDF-");
        for (var i = 0; i < 19; i++) {
            assertThat(nobody().get(papers + "/receipt-1" + code).status()).isEqualTo(200);
        }
        assertThat(nobody().get(papers + "/receipt-1" + code).at("code")).isEqualTo("tracking.too-often");
    }

    @Test
    void who_may_not_is_told_so() {
        var lodged = lodged();
        var petition = "/petitions/" + lodged.at("number");
        assertThat(district().post(petition + "/papers/receipt-1", "").status()).isEqualTo(200);

        assertThat(as("officer.neighbour").get(petition + "/papers").status()).isEqualTo(403);
        assertThat(as("officer.neighbour").get(petition + "/papers/receipt-1").status())
                .isEqualTo(403);
        assertThat(as("officer.neighbour").get(petition + "/file.pdf").status()).isEqualTo(403);
        assertThat(as("officer.neighbour")
                        .post(petition + "/papers/receipt-1", "")
                        .status())
                .isEqualTo(403);
        assertThat(as("keeper").get(petition + "/file.pdf").status()).isEqualTo(403);
        assertThat(nobody().get(petition + "/papers/receipt-1").status()).isIn(401, 403);
        assertThat(nobody().get(petition + "/papers/receipt-1?code=AAAA-BBBB-CCCC")
                        .status())
                .isEqualTo(404);
        for (var paper : List.of("opinion-1", "letter-1", "transfer-1")) {
            var asked = nobody().get(petition + "/papers/" + paper + "?code=" + lodged.at("queryCode"));
            assertThat(asked.status()).as(paper).isEqualTo(404);
            assertThat(asked.at("code")).isEqualTo("paper.not-sent");
            assertThat(asked.text()).contains("没有给您发过这份文书");
        }
        assertThat(district().get(petition + "/papers/letter-1").status()).isEqualTo(404);
        assertThat(district().get(petition + "/papers/opinion-1").status()).isEqualTo(404);
        var auditor = as("auditor.all");
        assertThat(auditor.get(petition + "/file.pdf").at("code")).isEqualTo("paper.purpose-missing");
        assertThat(auditor.get(petition + "/file.pdf?purpose=inspection").text())
                .startsWith("%PDF-");
        assertThat(district().get(petition + "/file.pdf").text()).startsWith("%PDF-");
    }
}
