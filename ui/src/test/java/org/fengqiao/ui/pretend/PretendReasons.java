package org.fengqiao.ui.pretend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.wording.ReasonCommand;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.domain.wording.ReasonCommand.RetireReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.fengqiao.domain.wording.ReasonEvent;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonEvent.ReasonReworded;
import org.fengqiao.domain.wording.ReasonList;
import org.fengqiao.projections.reasons.ReasonBook;

/** A few reasons, and what is asked of them from then on. */
public final class PretendReasons implements ReasonBook {
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 1);
    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    public final List<ReasonCommand> sent = new ArrayList<>();
    private final List<ReasonEvent> events = new ArrayList<>(List.of(
            new ReasonAdded("R01", ReasonUse.REFUSAL, "已在诉讼中", "In court", IN_FORCE),
            new ReasonAdded("R02", ReasonUse.REFUSAL, "正在仲裁", "In arbitration", IN_FORCE),
            new ReasonAdded("E01", ReasonUse.EXTENSION, "情况复杂", "Complex", IN_FORCE)));

    @Override
    public StandardReasons now() {
        return ReasonList.of(events);
    }

    @Override
    public List<Told> history(Actor actor, String code) {
        return events.stream()
                .filter(event -> event.code().equals(code))
                .map(event -> new Told(event, AT, "wang"))
                .toList()
                .reversed();
    }

    @Override
    public long openCases(Actor actor, ReasonUse use) {
        return 12;
    }

    @Override
    public Receipt send(Actor actor, ReasonCommand command, String commandId) {
        sent.add(command);
        events.add(
                switch (command) {
                    case AddReason c -> new ReasonAdded(c.code(), c.use(), c.text(), c.textEn(), c.from());
                    case RewordReason c -> new ReasonReworded(c.code(), c.text(), c.textEn(), c.from());
                    case RetireReason c -> new ReasonRetired(c.code(), c.until());
                });
        return new Receipt(ReasonList.ID, events.size());
    }
}
