package org.fengqiao.infra.walls.offenders.infra.nameless;

final class Unsaid {}
