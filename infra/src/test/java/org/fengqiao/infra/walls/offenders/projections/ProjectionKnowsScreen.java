package org.fengqiao.infra.walls.offenders.projections;

import org.fengqiao.infra.walls.offenders.ui.Screen;

record ProjectionKnowsScreen(Screen screen) {}
