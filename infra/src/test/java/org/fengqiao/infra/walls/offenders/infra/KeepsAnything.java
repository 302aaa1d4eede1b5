package org.fengqiao.infra.walls.offenders.infra;

import java.util.Map;

record KeepsAnything(Map<String, Object> anything) {}
