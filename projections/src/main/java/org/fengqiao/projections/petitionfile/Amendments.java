package org.fengqiao.projections.petitionfile;

import java.util.LinkedHashMap;
import java.util.List;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.PetitionFiles.CorrectedFact;
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

    /** The last decision on each other case. */
    List<SameMatter> sameMatters() {
        var last = new LinkedHashMap<String, SameMatter>();
        story.told(SameMatterDecided.class)
                .map(told -> told.event())
                .forEach(e -> last.put(e.otherCaseId(), new SameMatter(e.otherCaseId(), e.same(), e.occurredAt())));
        return List.copyOf(last.values());
    }

    private @Nullable String value(Correction correction) {
        return correction.words() == null ? correction.value() : words.textOrNull(correction.words());
    }
}
