package org.fengqiao.domain.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.paper.Stamp.None;
import org.fengqiao.domain.paper.Stamp.Placed;
import org.fengqiao.domain.paper.StampCommand.PlaceStamp;
import org.fengqiao.domain.paper.StampCommand.WithdrawStamp;
import org.fengqiao.domain.paper.StampEvent.StampPlaced;
import org.fengqiao.domain.paper.StampEvent.StampWithdrawn;
import org.fengqiao.domain.refusal.Refused;

/** The life of a unit's stamp (印章变更). Papers that were issued keep the one they were issued with. */
public final class StampDecider {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    private record Step(Stamp stamp, StampCommand command) {}

    private StampDecider() {}

    public static List<StampEvent> decide(Stamp stamp, StampCommand command, Facts facts) {
        return switch (new Step(stamp, command)) {
            case Step(Placed placed, PlaceStamp c)
            when placed.address().equals(c.address()) -> throw Refused.conflict("stamp.there-already");
            case Step(Stamp _, PlaceStamp c) -> place(c, facts);
            case Step(Placed _, WithdrawStamp c) -> List.of(new StampWithdrawn(c.unit()));
            case Step(None _, WithdrawStamp _) -> throw Refused.conflict("stamp.none");
        };
    }

    private static List<StampEvent> place(PlaceStamp c, Facts facts) {
        facts.units().requireOpen(c.unit());
        if (!ADDRESS.matcher(c.address()).matches()) {
            throw Refused.invalid("stamp.address");
        }
        return List.of(new StampPlaced(c.unit(), c.address()));
    }
}
