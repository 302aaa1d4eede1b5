package org.fengqiao.infra.walls.offenders.infra;

record PetitionAcceptedEvent(String number) {}
