package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.projections.tracking.Tracking;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Progress for whoever has the query code (进度查询接口). */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "tracking")
class TrackingPaths {
    private final Calls calls;
    private final Tracking tracking;

    TrackingPaths(Calls calls, Tracking tracking) {
        this.calls = calls;
        this.tracking = tracking;
    }

    @GetMapping("/tracking/{number}")
    @Operation(summary = "Plain progress of a petition, for anyone with its number and query code")
    @SecurityRequirements
    Tracking.Progress progress(@PathVariable String number, @RequestParam String code) {
        return tracking.progress(calls.complainant(number, code));
    }
}
