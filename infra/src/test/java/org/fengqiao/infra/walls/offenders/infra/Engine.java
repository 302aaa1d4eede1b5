package org.fengqiao.infra.walls.offenders.infra;

/** Keeps inside its wall. */
public record Engine(int power) {}
