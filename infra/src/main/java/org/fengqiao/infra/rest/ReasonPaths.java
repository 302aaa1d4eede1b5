package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reasons.ReasonBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reasons that officers choose from (理由接口). */
@RestController
@RequestMapping(Paths.ROOT + "/reasons")
@Tag(name = "petitions")
class ReasonPaths {
    private final Calls calls;
    private final ReasonBook reasons;
    private final Clock clock;

    ReasonPaths(Calls calls, ReasonBook reasons, Clock clock) {
        this.calls = calls;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** @param text as it is worded today, in Chinese, and in English as {@code textEn} */
    record ReasonTold(String code, ReasonUse use, String text, String textEn) {}

    @GetMapping
    @Operation(summary = "The reasons that can be chosen today")
    List<ReasonTold> today() {
        Authority.require(calls.staff(), Permission.READ_UNITS);
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        return reasons.now().all().stream()
                .filter(reason -> reason.isValidOn(today))
                .flatMap(reason -> reason.on(today).stream()
                        .map(worded -> new ReasonTold(reason.code(), reason.use(), worded.text(), worded.textEn())))
                .toList();
    }
}
