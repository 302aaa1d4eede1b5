package org.fengqiao.infra.walls.offenders.domain;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}
