package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.publication.Publications;
import org.fengqiao.projections.publication.Publications.Opinion;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may read of re-reviews after a hearing (复核意见公示接口), for a site that shows it too. */
@RestController
@RequestMapping(Paths.ROOT + "/publications")
@Tag(name = "publications")
class PublicationPaths {
    private static final int USUAL = 20;

    private final Publications publications;
    private final Units units;

    PublicationPaths(Publications publications, Units units) {
        this.publications = publications;
        this.units = units;
    }

    /** @param by the body whose opinion it is */
    record PublishedOpinion(
            String id,
            UnitCode by,
            String byName,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            LocalDate from,
            LocalDate until,
            String title,
            String text) {}

    /** @param next for {@code after}; null on the last page */
    record PublicationPage(
            List<PublishedOpinion> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "The re-review opinions that are published today, the newest first, for anyone")
    @SecurityRequirements
    PublicationPage page(@RequestParam @Nullable String after, @RequestParam @Nullable Integer limit) {
        var most = limit == null ? USUAL : Asking.within("limit", limit, 1, Publications.MOST_PER_PAGE);
        var page = publications.page(Asking.text("after", after), most);
        return new PublicationPage(page.opinions().stream().map(this::told).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them, as long as it is published")
    @SecurityRequirements
    PublishedOpinion opinion(@PathVariable String id) {
        return publications.find(id).map(this::told).orElseThrow(() -> Refused.unknown("publication.unknown"));
    }

    private PublishedOpinion told(Opinion opinion) {
        return new PublishedOpinion(
                opinion.id(),
                opinion.by(),
                units.nameOf(opinion.by()),
                opinion.outcome(),
                opinion.decidedOn(),
                opinion.period().from(),
                opinion.period().until(),
                opinion.title(),
                opinion.text());
    }
}
