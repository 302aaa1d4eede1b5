package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Centres and the other units (单位接口). */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "centres")
class CentrePaths {
    private final Calls calls;
    private final Units units;

    CentrePaths(Calls calls, Units units) {
        this.calls = calls;
        this.units = units;
    }

    @GetMapping("/centres/{code}")
    @Operation(summary = "A unit by its code")
    Answers.Centre centre(@PathVariable String code) {
        return told(known(code));
    }

    @GetMapping("/centres/{code}/children")
    @Operation(summary = "The open units right below a unit")
    List<Answers.Centre> children(@PathVariable String code) {
        return units.children(known(code).code()).stream()
                .map(CentrePaths::told)
                .toList();
    }

    private UnitRow known(String code) {
        Authority.require(calls.staff(), Permission.READ_UNITS);
        return units.find(UnitCode.of(code.strip())).orElseThrow(() -> Refused.unknown("unit.unknown", code));
    }

    private static Answers.Centre told(UnitRow row) {
        return new Answers.Centre(
                row.code(),
                row.name(),
                row.kind(),
                row.level(),
                row.superior(),
                row.validFrom(),
                row.validUntil(),
                row.successors());
    }
}
