package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.WORK;

import java.util.List;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * What is part of what (并件).
 *
 * @param into the earlier case of which this one became a part; null unless it did
 * @param merged the later ones that became a part of this one
 * @param letters what the complainants of those were told, as far as this reader sees how they are worked on
 */
@Shows(WORK)
public record Merging(
        @Shows(WORK) @Nullable String into,
        @Shows(WORK) List<String> merged,
        @Shows(WORK) List<MergedLetter> letters) {
    public static final Merging NONE = new Merging(null, List.of(), List.of());

    /** Whether that case is named here, so that nobody need say besides that it is about the same matter. */
    public boolean tells(String caseId) {
        return caseId.equals(into) || merged.contains(caseId);
    }

    /**
     * What the complainant of a letter that became a part of this case was told (并入信访件告知情况).
     *
     * @param mergedAt when it became a part of this case
     * @param merging how that was told; null where name or address is unclear
     * @param answer how far the answer of this case has come to that complainant
     * @param toldAt when an officer told it; null until then
     * @param telling how it was told; null until then, and where name or address is unclear
     */
    @Shows(WORK)
    public record MergedLetter(
            @Shows(WORK) String caseId,
            @Shows(WORK) String number,
            Moment mergedAt,
            @Nullable Notice merging,
            AnswerElsewhere answer,
            @Nullable Moment toldAt,
            @Nullable Notice telling) {}

    @Shows(WORK)
    public record SameMatter(@Shows(WORK) String otherCaseId, boolean same, Moment at) {}
}
