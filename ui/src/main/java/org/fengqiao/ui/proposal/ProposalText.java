package org.fengqiao.ui.proposal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.ui.parts.Titles;
import org.fengqiao.ui.words.Speech;

/** What is said of a proposal in a line (建议行文字). */
record ProposalText(Office office, Speech say) {
    String subject(Item item) {
        return Titles.of(item, say);
    }

    String facts(Item item) {
        return Stream.of(
                        say.name(item.kind()),
                        say.say("proposal.by", office.unit(item.by())),
                        say.say("proposal.to", office.addressee(item, say)),
                        say.date(item.madeAt().day()))
                .collect(Collectors.joining(" · "));
    }

    /** What became of it, once that is known. */
    String state(Item item) {
        var adoption = item.adoption();
        return adoption == null ? say.name(item.state()) : say.name(adoption);
    }

    String due(Item item) {
        return switch (item.state()) {
            case AWAITING ->
                say.say(isOverdue(item) ? "proposal.overdue" : "proposal.answer-by", say.date(item.answerBy()));
            case ANSWERED ->
                item.answeredOn() == null ? "" : say.say("proposal.answered-on", say.date(item.answeredOn()));
            case WITHDRAWN -> "";
        };
    }

    /** Colour and shape of its day: only what is overdue has one. */
    String dueStyle(Item item) {
        return isOverdue(item) ? "due overdue" : "quiet";
    }

    private boolean isOverdue(Item item) {
        return item.overdueOn(office.desk().days().today());
    }

    /** Name of the outline in the style sheet. */
    static String styleOf(Item item) {
        return switch (item.state()) {
            case AWAITING -> "waiting";
            case ANSWERED -> "open";
            case WITHDRAWN -> "ended";
        };
    }
}
