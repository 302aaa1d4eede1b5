package org.fengqiao.infra.walls.offenders.domain.two;

import java.util.function.Supplier;
import org.fengqiao.infra.walls.offenders.domain.one.Chicken;

public record Egg(Supplier<Chicken> from) {}
