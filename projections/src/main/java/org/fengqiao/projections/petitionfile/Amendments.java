package org.fengqiao.projections.petitionfile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.Repeat;
import org.fengqiao.domain.petition.RepeatEvent.LeadingAnswerTold;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.RepeatEvent.RepeatNoted;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.Merging.MergedLetter;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
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

    /**
     * What is part of what, but for cases that are not told of.
     *
     * @param others finds another case; nothing where the reader does not see how it is worked on
     */
    Merging merging(Function<String, Optional<CaseStory>> others) {
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
        var letters = merged.stream()
                .flatMap(each -> others.apply(each).flatMap(Amendments::letter).stream())
                .toList();
        return new Merging(into, List.copyOf(merged), letters);
    }

    /** As that letter's own events tell it; empty once it is not merged any more. */
    private static Optional<MergedLetter> letter(CaseStory letter) {
        if (!(letter.petition() instanceof Petition.Merged now)) {
            return Optional.empty();
        }
        var merged = letter.last(PetitionMerged.class).orElseThrow().event();
        var told = letter.last(LeadingAnswerTold.class)
                .map(last -> last.event())
                .filter(_ -> now.answer() == AnswerElsewhere.TOLD);
        return Optional.of(new MergedLetter(
                letter.caseId(),
                letter.glance().number().value(),
                merged.occurredAt(),
                merged.notice(),
                now.answer(),
                told.map(LeadingAnswerTold::occurredAt).orElse(null),
                told.map(LeadingAnswerTold::notice).orElse(null)));
    }

    private @Nullable String value(Correction correction) {
        return correction.words() == null ? correction.value() : words.textOrNull(correction.words());
    }
}
