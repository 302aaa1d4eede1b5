package org.fengqiao.infra.walls.offenders.ui;

import org.fengqiao.infra.walls.offenders.infra.Engine;

record ScreenKnowsApplication(Engine engine) {}
