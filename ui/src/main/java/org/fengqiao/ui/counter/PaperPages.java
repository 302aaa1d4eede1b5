package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.papers.Papers;
import org.fengqiao.projections.papers.Papers.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Papers for whoever has the tracking page open (文书下载). */
@Controller
class PaperPages {
    private final Papers papers;
    private final Passes passes;
    private final Allowances allowances;
    private final Pages pages;

    PaperPages(Papers papers, Passes passes, Allowances allowances, Pages pages) {
        this.papers = papers;
        this.passes = passes;
        this.allowances = allowances;
        this.pages = pages;
    }

    /** The paper, or a page that says why not. */
    @GetMapping("/counter/matter/paper/{paper}")
    Object paper(@PathVariable String paper, HttpServletRequest request) {
        var holder = passes.holder(request);
        if (holder.isEmpty()) {
            return MatterPages.ended();
        }
        var minutes = allowances.waitForPaper(holder.get().caseId());
        if (minutes > 0) {
            return pages.trouble(HttpStatus.TOO_MANY_REQUESTS, "often", minutes);
        }
        return sent(holder.get(), paper);
    }

    private ResponseEntity<byte[]> sent(Actor.Complainant complainant, String paper) {
        var id = PaperId.of(paper).orElseThrow(() -> Refused.unknown("paper.unknown"));
        var document = papers.open(complainant, complainant.caseId(), id, null);
        var named = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Document.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(document.content());
    }
}
