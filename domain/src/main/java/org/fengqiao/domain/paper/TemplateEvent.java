package org.fengqiao.domain.paper;

import java.time.LocalDate;
import org.fengqiao.domain.decision.StoredAs;

/** All that can happen to a template (文书模板事件). */
public sealed interface TemplateEvent {
    PaperKind kind();

    /**
     * 已修订.
     *
     * @param version counted from 1; papers name it
     */
    @StoredAs("template.revised")
    record TemplateRevised(PaperKind kind, int version, PaperText text, LocalDate validFrom) implements TemplateEvent {}
}
