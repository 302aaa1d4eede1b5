package org.fengqiao.infra.walls.offenders.projections;

import org.springframework.context.ApplicationContext;

record ProjectionKnowsSpring(ApplicationContext context) {}
