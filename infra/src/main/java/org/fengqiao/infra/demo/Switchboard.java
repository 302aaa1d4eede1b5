package org.fengqiao.infra.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.projections.hotline.NewCall;
import org.jspecify.annotations.Nullable;

/** A dozen invented calls to the hotline in the last weeks (热线来电演示): most answered on the spot, some became petitions. */
record Switchboard(Cast cast, Hotline hotline, LocalDateTime now) {
    /** Something beside the petitions at its minute. */
    record Ring(LocalDateTime at, Runnable take) {}

    List<Ring> rings() {
        var rings = new ArrayList<Ring>();
        for (var row : Sections.table("calls.csv")) {
            var number = rings.size();
            var at = now.minusDays(Long.parseLong(row.get(0))).with(LocalTime.parse(row.get(1)));
            rings.add(new Ring(at, () -> take(row, number)));
        }
        return rings;
    }

    private void take(List<String> row, int number) {
        Actor.Staff officer = cast.staff(row.get(2));
        var call =
                new NewCall(officer.unit(), given(row.get(4)), row.get(3), row.get(6), row.get(5), given(row.get(7)));
        var noted = hotline.take(officer, call, "demo/call/" + number);
        if (!row.get(8).isEmpty()) {
            hotline.handOver(officer, noted.callId(), Rest.NOTHING);
        }
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
