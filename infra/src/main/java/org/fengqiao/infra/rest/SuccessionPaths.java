package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Successions;
import org.fengqiao.projections.units.Successions.Loss;
import org.fengqiao.projections.units.Successions.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units are merged, split and closed in favour of others (撤并接口). */
@RestController
@RequestMapping(Paths.ROOT + "/successions")
@Tag(name = "works")
class SuccessionPaths {
    private final Calls calls;
    private final Successions successions;
    private final WorkPaths works;
    private final Clock clock;

    SuccessionPaths(Calls calls, Successions successions, WorkPaths works, Clock clock) {
        this.calls = calls;
        this.successions = successions;
        this.works = works;
        this.clock = clock;
    }

    /**
     * @param on today when missing
     * @param chosen which successor gets an account, a unit below or a case: by account, code or number
     */
    record Asked(
            @NotEmpty @Size(max = 100) List<UnitCode> units,
            @NotEmpty @Size(max = 100) List<UnitCode> successors,
            @Nullable LocalDate on,
            @Nullable @Size(max = 10_000) Map<String, UnitCode> chosen) {}

    /** @param below codes of the units right below it that pass over with it */
    record LossTold(UnitCode unit, long open, long closed, List<UnitCode> below, List<String> people) {}

    @PostMapping("/preview")
    @Operation(summary = "What a merger, split or closing would change")
    List<LossTold> preview(@Sent Asked asked) {
        return successions.preview(calls.staff(), plan(asked)).losses().stream()
                .map(SuccessionPaths::told)
                .toList();
    }

    @PostMapping
    @Operation(summary = "Merge, split or close units; it goes on after the answer")
    ResponseEntity<Answers.WorkProgress> begin(
            @Sent Asked asked, @Parameter(hidden = true) HttpServletRequest request) {
        return works.begun(successions.begin(calls.staff(), plan(asked)), request);
    }

    private Plan plan(Asked asked) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        return new Plan(
                asked.units(),
                asked.successors(),
                asked.on() == null ? today : asked.on(),
                asked.chosen() == null ? Map.of() : asked.chosen());
    }

    private static LossTold told(Loss loss) {
        return new LossTold(
                loss.unit().code(),
                loss.open(),
                loss.closed(),
                loss.below().stream().map(row -> row.code()).toList(),
                loss.people().stream().map(person -> person.account()).toList());
    }
}
