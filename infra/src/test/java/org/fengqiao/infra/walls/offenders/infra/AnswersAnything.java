package org.fengqiao.infra.walls.offenders.infra;

import java.util.Map;

interface AnswersAnything {
    Map<String, Object> anything();
}
