package org.fengqiao.infra.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.fengqiao.infra.repeats.RepeatFollower;
import org.springframework.stereotype.Component;

/** Those who act on events outside the read models (对外处理), each under the name by which its parked events are kept. */
@Component
class ParkingHandlers {
    private final Map<String, ParkingHandler> byName = new LinkedHashMap<>();
    private final ParkedEvents parked;
    private final GatewaySettings settings;
    private final Clock clock;

    ParkingHandlers(
            Supplier<NoticeWriter> writer,
            Supplier<RepeatFollower> follower,
            ParkedEvents parked,
            GatewaySettings settings,
            Clock clock) {
        this.parked = parked;
        this.settings = settings;
        this.clock = clock;
        put("notices", writer.get());
        put("repeats", follower.get());
    }

    private void put(String name, Object handler) {
        var pause = settings.pauses().getFirst();
        byName.put(name, new ParkingHandler(name, new AnnotationEventHandlerAdapter(handler), parked, pause, clock));
    }

    Collection<ParkingHandler> all() {
        return byName.values();
    }

    ParkingHandler named(String name) {
        return Objects.requireNonNull(byName.get(name));
    }
}
