package org.fengqiao.projections.petitionfile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.RepeatEvent.RepeatNoted;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.PetitionFiles.CorrectedFact;
import org.fengqiao.projections.petitionfile.PetitionFiles.Merging;
import org.fengqiao.projections.petitionfile.PetitionFiles.SameMatter;
import org.fengqiao.projections.reading.OpenedWords;
import org.jspecify.annotations.Nullable;

/** What was found to be wrong or the same (更正与同一事项); both values of a corrected fact stay visible. */
record Amendments(CaseStory story, OpenedWords words) {
    /** Oldest first. */
    List<CorrectedFact> corrections() {
        return story.told(FactCorrected.class)
                .map(told -> {
                    var e = told.event();
                    return new CorrectedFact(
                            e.is().fact(),
                            value(e.was()),
                            value(e.is()),
                            words.text(e.reason()),
                            e.occurredAt(),
                            told.recorded().account());
                })
                .toList();
    }

    /** The last decision on each other case, in whichever of the two it was taken. */
    List<SameMatter> sameMatters() {
        var last = new LinkedHashMap<String, SameMatter>();
        story.events().forEach(recorded -> {
            switch (recorded.event()) {
                case SameMatterDecided e ->
                    last.put(e.otherCaseId(), new SameMatter(e.otherCaseId(), e.same(), e.occurredAt()));
                case RepeatNoted e
                when e.how() == Repeat.LINKED || e.how() == Repeat.UNLINKED ->
                    last.put(
                            e.otherCaseId(), new SameMatter(e.otherCaseId(), e.how() == Repeat.LINKED, e.occurredAt()));
                default -> {}
            }
        });
        return List.copyOf(last.values());
    }

    /** What is part of what, but for cases that are not told of. */
    Merging merging() {
        @Nullable String into = null;
        var merged = new LinkedHashSet<String>();
        for (var recorded : story.events()) {
            switch (recorded.event()) {
                case PetitionMerged e -> into = e.otherCaseId();
                case MergeUndone _ -> into = null;
                case RepeatNoted e when e.how() == Repeat.MERGED -> merged.add(e.otherCaseId());
                case RepeatNoted e when e.how() == Repeat.PARTED -> merged.remove(e.otherCaseId());
                default -> {}
            }
        }
        return new Merging(into, List.copyOf(merged));
    }

    private @Nullable String value(Correction correction) {
        return correction.words() == null ? correction.value() : words.textOrNull(correction.words());
    }
}
