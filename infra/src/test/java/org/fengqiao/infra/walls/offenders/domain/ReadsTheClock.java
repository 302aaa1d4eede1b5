package org.fengqiao.infra.walls.offenders.domain;

import java.time.LocalDate;
import java.time.ZoneId;

final class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
