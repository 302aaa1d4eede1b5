package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Petitions by their number (信访件接口). */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "petitions")
class PetitionPaths {
    private final Calls calls;
    private final Bodies bodies;
    private final Cases cases;
    private final Worklist worklist;
    private final PetitionFiles files;
    private final Acting acting;

    PetitionPaths(Calls calls, Bodies bodies, Cases cases, Worklist worklist, PetitionFiles files, Acting acting) {
        this.calls = calls;
        this.bodies = bodies;
        this.cases = cases;
        this.worklist = worklist;
        this.files = files;
        this.acting = acting;
    }

    @PostMapping("/petitions")
    @Operation(summary = "Lodge a petition on somebody's behalf; JSON, or a form with files as parts named file")
    ResponseEntity<Answers.Lodged> lodge(@Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        var body = bodies.read(request, LodgeRequest.class);
        var petition = body.fields().petition(staff.unit(), calls.minute().toLocalDate(), body.uploads());
        var lodged = cases.lodge(staff, petition, Calls.commandId(request));
        var number = lodged.number().value();
        return ResponseEntity.created(URI.create(Paths.ROOT + "/petitions/" + number))
                .body(new Answers.Lodged(lodged.caseId(), number, lodged.queryCode()));
    }

    @GetMapping("/petitions/{number}")
    @Operation(summary = "The file of a petition, for staff who may read it")
    PetitionFile file(@PathVariable String number, @RequestParam @Nullable String purpose) {
        var staff = calls.staff();
        return files.open(staff, caseIdOf(staff, number), purpose);
    }

    @PostMapping("/petitions/{number}/{action}")
    @Operation(summary = "Do something with a petition")
    Answers.Done act(
            @PathVariable String number,
            @PathVariable String action,
            @RequestParam @Nullable String code,
            @Parameter(hidden = true) HttpServletRequest request) {
        var named = ActionRequests.named(action);
        var actor = calls.actor(number, code);
        return acting.act(actor, caseIdOf(actor, number), named, request);
    }

    @PostMapping("/petitions/{number}/reissue-code")
    @Operation(summary = "Give the complainant another query code after an identity check")
    Answers.Lodged reissueCode(@PathVariable String number, @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        return acting.reissueCode(staff, caseIdOf(staff, number), number.strip(), request);
    }

    private String caseIdOf(Actor actor, String number) {
        return worklist.caseIdOf(actor, number.strip()).orElseThrow(() -> Refused.unknown("case.unknown"));
    }
}
