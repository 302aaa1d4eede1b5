package org.fengqiao.projections.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The last word on one case (复核意见行).
 *
 * @param id of the case, which nobody is told
 * @param shown what everybody reads of it; null while it is not published
 */
record PublicationRow(
        String id,
        long position,
        ReviewOutcome outcome,
        LocalDate decidedOn,
        @Nullable Shown shown) implements Row {
    /** @param id under which everybody finds it; another one each time it is published */
    record Shown(String id, UnitCode by, Publication period, Sealed title, Sealed text) {
        /** A sort key that is never equal twice. */
        String key() {
            return period.from() + "~" + id;
        }
    }

    PublicationRow published(long at, OpinionPublished e) {
        var name = "publication/" + id + "/" + at;
        var shownAs = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return showing(at, new Shown(shownAs.toString(), e.by(), e.period(), e.title(), e.text()));
    }

    PublicationRow takenDown(long at) {
        return showing(at, null);
    }

    private PublicationRow showing(long at, @Nullable Shown next) {
        return new PublicationRow(id, at, outcome, decidedOn, next);
    }
}
