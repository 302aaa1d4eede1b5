package org.fengqiao.projections.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.Papers.Document;

/** Templates of papers and stamps of units (文书模板与印章), for whoever keeps them. */
public interface PaperForms {
    /** Most bytes of the image of a stamp. */
    int MOST_STAMP_BYTES = 512 * 1024;

    /** Most pixels on a side of a stamp. */
    int MOST_STAMP_PIXELS = 1200;

    /** All versions. */
    Templates templates(Actor actor, PaperKind kind);

    /** Who added which version and when, the newest first. */
    List<Told> history(Actor actor, PaperKind kind);

    /** How many open cases may still get such a paper, and are kept from nobody; not those that have theirs. */
    long openCases(Actor actor, PaperKind kind);

    /** The words that come with the product (标准文字). */
    PaperText standard(Actor actor, PaperKind kind);

    /** Adds a version. */
    Receipt revise(Actor actor, PaperKind kind, PaperText text, LocalDate validFrom, String commandId);

    /**
     * An invented paper with these words, so that one sees before anybody is sent it; nothing is kept.
     *
     * @throws org.fengqiao.domain.refusal.Refused as {@link #revise} would
     */
    Document preview(Actor actor, PaperKind kind, PaperText text);

    /** The image of a unit's stamp, PNG. */
    Optional<byte[]> stamp(Actor actor, UnitCode unit);

    /**
     * Gives a unit its stamp.
     *
     * @param png checked by content
     * @throws org.fengqiao.domain.refusal.Refused {@code stamp.type}, {@code stamp.too-large}
     */
    Receipt placeStamp(Actor actor, UnitCode unit, byte[] png, String commandId);

    Receipt withdrawStamp(Actor actor, UnitCode unit, String commandId);

    /** @param account who added it; {@code house} for the words that came with the product */
    record Told(Templates.Version version, Instant at, String account) {}
}
