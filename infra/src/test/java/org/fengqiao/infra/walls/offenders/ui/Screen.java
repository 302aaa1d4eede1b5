package org.fengqiao.infra.walls.offenders.ui;

/** Keeps inside its wall. */
public record Screen(String title) {}
