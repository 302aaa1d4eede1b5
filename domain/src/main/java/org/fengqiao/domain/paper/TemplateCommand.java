package org.fengqiao.domain.paper;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** All that can be asked of a template (文书模板命令). */
public sealed interface TemplateCommand {
    @TargetAggregateIdentifier
    String id();

    /**
     * 修订: from a day on, papers of this kind are made with these words; papers that were issued keep theirs.
     *
     * @param validFrom not in the past, except for the words that come with the product
     */
    record ReviseTemplate(PaperKind kind, PaperText text, LocalDate validFrom) implements TemplateCommand {
        @Override
        public String id() {
            return Templates.idOf(kind);
        }
    }
}
