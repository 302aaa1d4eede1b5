package org.fengqiao.domain.paper;

import static org.fengqiao.domain.decision.Given.TODAY;

import java.time.LocalDate;
import org.fengqiao.domain.paper.StampCommand.PlaceStamp;
import org.fengqiao.domain.paper.TemplateCommand.ReviseTemplate;
import org.fengqiao.domain.unit.Suzhou;

/** Templates and stamps for specs. */
final class Form {
    static final String ADDRESS = "5e".repeat(32);
    static final PaperText TEXT =
            new PaperText("信访处理意见书", "{unit}信访意〔{year}〕{count}号", "{complainant}：\n# 意见\n{opinion}\n? 请{superior}复查。");
    static final PlaceStamp PLACE = new PlaceStamp(Suzhou.GUSU, ADDRESS);

    private Form() {}

    static ReviseTemplate revise(PaperText text) {
        return revise(text, TODAY);
    }

    static ReviseTemplate revise(PaperText text, LocalDate validFrom) {
        return new ReviseTemplate(PaperKind.OPINION, text, validFrom);
    }

    static PaperText withBody(String body) {
        return new PaperText(TEXT.title(), TEXT.numbering(), body);
    }
}
