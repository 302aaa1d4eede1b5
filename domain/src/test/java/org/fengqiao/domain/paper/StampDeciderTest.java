package org.fengqiao.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import org.fengqiao.domain.paper.Stamp.None;
import org.fengqiao.domain.paper.Stamp.Placed;
import org.fengqiao.domain.paper.StampCommand.PlaceStamp;
import org.fengqiao.domain.paper.StampCommand.WithdrawStamp;
import org.fengqiao.domain.paper.StampEvent.StampPlaced;
import org.fengqiao.domain.paper.StampEvent.StampWithdrawn;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Test;

class StampDeciderTest {
    static final Stamp PLACED = new Placed(Form.ADDRESS);
    static final WithdrawStamp WITHDRAW = new WithdrawStamp(Suzhou.GUSU);

    @Test
    void a_unit_gets_a_stamp_another_one_and_none() {
        var other = new PlaceStamp(Suzhou.GUSU, "7a".repeat(32));

        assertThat(StampDecider.decide(new None(), Form.PLACE, facts()))
                .containsExactly(new StampPlaced(Suzhou.GUSU, Form.ADDRESS));
        assertThat(StampDecider.decide(PLACED, other, facts()))
                .containsExactly(new StampPlaced(Suzhou.GUSU, "7a".repeat(32)));
        assertThat(StampDecider.decide(PLACED, WITHDRAW, facts())).containsExactly(new StampWithdrawn(Suzhou.GUSU));
        assertThat(Stamp.evolve(new StampPlaced(Suzhou.GUSU, Form.ADDRESS))).isEqualTo(PLACED);
        assertThat(Stamp.evolve(new StampWithdrawn(Suzhou.GUSU))).isEqualTo(new None());
    }

    @Test
    void what_changes_nothing_and_what_is_no_stamp_of_an_open_unit_is_refused() {
        assertRefused("stamp.there-already", () -> StampDecider.decide(PLACED, Form.PLACE, facts()));
        assertRefused("stamp.none", () -> StampDecider.decide(new None(), WITHDRAW, facts()));
        assertRefused(
                "unit.unknown",
                () -> StampDecider.decide(
                        new None(), new PlaceStamp(UnitCode.of("999999000000"), Form.ADDRESS), facts()));
        assertRefused(
                "stamp.address",
                () -> StampDecider.decide(new None(), new PlaceStamp(Suzhou.GUSU, "../keys/master.key"), facts()));
    }
}
