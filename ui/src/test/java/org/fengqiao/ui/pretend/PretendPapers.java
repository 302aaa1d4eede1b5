package org.fengqiao.ui.pretend;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.projections.papers.Papers;
import org.jspecify.annotations.Nullable;

/** Papers that remember what was issued, and are no PDF. */
public final class PretendPapers implements Papers {
    private final List<PaperId> issued = new ArrayList<>();

    public List<PaperId> issued() {
        return issued;
    }

    @Override
    public Receipt issue(Actor actor, String caseId, PaperId paper, String commandId) {
        issued.add(paper);
        return new Receipt(caseId, 9);
    }

    @Override
    public Document open(Actor actor, String caseId, PaperId paper, @Nullable String purpose) {
        return new Document(paper.text() + ".pdf", paper.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Document proof(Actor actor, String caseId, PaperId paper, @Nullable String purpose) {
        return new Document("proof-" + paper.text() + ".pdf", paper.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Document wholeFile(Actor actor, String caseId, @Nullable String purpose) {
        return new Document(caseId + ".pdf", caseId.getBytes(StandardCharsets.UTF_8));
    }
}
