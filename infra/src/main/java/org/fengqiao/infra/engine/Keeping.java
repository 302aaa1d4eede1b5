package org.fengqiao.infra.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.units.UnitKeeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commands to units and categories, with their directories waited for. */
@Configuration
class Keeping {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 5;

    @Bean
    UnitKeeping unitKeeping(CommandDoor door, Progress progress) {
        return (actor, command, commandId) -> {
            var receipt = door.send(actor, command, commandId);
            await(() -> progress.lag() == 0);
            return receipt;
        };
    }

    @Bean
    CategoryKeeping categoryKeeping(CommandDoor door, Progress progress) {
        return (actor, command, commandId) -> {
            var receipt = door.send(actor, command, commandId);
            await(() -> progress.lag() == 0);
            return receipt;
        };
    }

    private static void await(BooleanSupplier done) {
        var until = System.nanoTime() + MOST.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < until) {
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
