package org.fengqiao.infra.engine;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MessageHandler;
import org.fengqiao.infra.room.Rooms;
import org.fengqiao.projections.access.AccessLog;

/** Doors behind which a test stands instead of an aggregate. */
public final class Doors {
    private Doors() {}

    /** Every command of this sort meets {@code handler}. */
    public static CommandDoor to(Class<?> command, MessageHandler<? super CommandMessage<?>> handler) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(command.getName(), handler);
        var denials = new Denials(nowhere(), _ -> List.of(), _ -> {
            throw new IllegalStateException("nothing is denied here");
        });
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        return new CommandDoor(gateway, denials, Rooms.plenty(), new SimpleMeterRegistry());
    }

    private static AccessLog nowhere() {
        return (AccessLog) Proxy.newProxyInstance(
                Doors.class.getClassLoader(), new Class<?>[] {AccessLog.class}, (_, method, _) -> {
                    throw new IllegalStateException("nothing is remembered here: " + method.getName());
                });
    }
}
