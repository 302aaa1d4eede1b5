package org.fengqiao.domain.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.fengqiao.domain.authority.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Which commands an aggregate has carried out already (已办命令): a repeated one gets its first result, and who may not
 * is told so before anything is decided.
 *
 * <p>It is filled from the envelopes of the events, so it is as old as they are. A refusal leaves no trace in it: asked
 * again, the command is judged anew.
 */
public final class CommandLog {
    private final Map<String, Long> done = new HashMap<>();
    private long sequence = -1;

    /** One of the aggregate's events, whether it is new or read back. */
    public void note(@Nullable String commandId, long position) {
        sequence = position;
        if (commandId != null) {
            done.put(commandId, position);
        }
    }

    /**
     * Asks for authority, decides and applies; for a command of old only says where it ended.
     *
     * @param ground the duty on whose ground the actor may do it; refuses when there is none
     */
    public Receipt once(String commandId, String id, Supplier<Duty> ground, Supplier<? extends List<?>> decision) {
        Objects.requireNonNull(commandId, "a command without an identifier could never be told from its repetition");
        var first = done.get(commandId);
        if (first != null) {
            return new Receipt(id, first);
        }
        var trace = MetaData.with(Trace.COMMAND, commandId)
                .and(Trace.DUTY, ground.get().name());
        decision.get().forEach(event -> apply(event, trace));
        return new Receipt(id, sequence);
    }
}
