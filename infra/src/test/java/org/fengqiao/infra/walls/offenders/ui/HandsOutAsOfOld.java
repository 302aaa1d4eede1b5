package org.fengqiao.infra.walls.offenders.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.ui.parts.Handing;
import org.fengqiao.ui.parts.Handing.Handed;

final class HandsOutAsOfOld {
    private HandsOutAsOfOld() {}

    static DownloadHandler link(Actor.Staff madeFor, Function<Actor.Staff, Handed> made) {
        return Handing.out(() -> made.apply(madeFor));
    }
}
