package org.fengqiao.infra.walls.offenders.domain.one;

import org.fengqiao.infra.walls.offenders.domain.two.Egg;

public record Chicken(Egg from) {}
