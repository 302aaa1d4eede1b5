package org.fengqiao.infra.walls.offenders.infra;

final class PetitionHelper {}
