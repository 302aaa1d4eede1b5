package org.fengqiao.projections.petitionfile;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceEnded;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceInvited;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Reached;
import org.fengqiao.projections.petitionfile.Person.Telling;
import org.fengqiao.projections.petitionfile.PetitionFile.Words;
import org.fengqiao.projections.reading.OpenedWords;
import org.jspecify.annotations.Nullable;

/** Who wrote what, as it stands after all corrections, and who assists (信访人、信访内容、协办单位). */
record Parties(CaseStory story, OpenedWords words) {
    private record First(
            Complainant complainant,
            @Nullable Integer visitors,
            Letter letter,
            @Nullable Sealed oralRecord) {}

    @Nullable
    Person person() {
        if (!words.opens(CaseField.PERSON)) {
            return null;
        }
        var contact = Reached.by(story);
        return new Person(
                words.text(entered(Fact.NAME)),
                words.textOrNull(entered(Fact.PHONE)),
                words.textOrNull(entered(Fact.ADDRESS)),
                story.glance().headcount(),
                first().visitors(),
                words.textOrNull(entered(Fact.REPRESENTATIVES)),
                new Telling(contact.means(), contact.confidential()));
    }

    @Nullable
    Words letter() {
        if (!words.opens(CaseField.WORDS)) {
            return null;
        }
        var letter = first().letter();
        return new Words(
                words.text(entered(Fact.TITLE)),
                words.text(entered(Fact.TEXT)),
                words.textOrNull(letter.request()),
                words.textOrNull(letter.place()),
                words.textOrNull(first().oralRecord()));
    }

    /** The units that assist now. */
    List<Assistance> assisting() {
        var now = new ArrayList<Assistance>();
        for (var recorded : story.events()) {
            switch (recorded.event()) {
                case AssistanceInvited e -> now.add(new Assistance(e.unit(), e.occurredAt()));
                case AssistanceEnded e -> now.removeIf(other -> other.unit().equals(e.unit()));
                case BodiesSettled e -> {
                    now.clear();
                    e.assisting().forEach(unit -> now.add(new Assistance(unit, e.occurredAt())));
                }
                case UnitFollowed e ->
                    now.replaceAll(one -> one.unit().equals(e.from()) ? new Assistance(e.to(), one.since()) : one);
                default -> {}
            }
        }
        now.removeIf(one -> !story.glance().assisting().contains(one.unit()));
        return List.copyOf(now);
    }

    private @Nullable Sealed entered(Fact fact) {
        return story.glance().entered().get(fact);
    }

    private First first() {
        return switch (story.events().getFirst().event()) {
            case PetitionLodged e -> new First(e.complainant(), e.visitors(), e.letter(), e.oralRecord());
            case LetterImported e -> new First(e.complainant(), null, e.letter(), null);
            default -> throw new IllegalStateException("A case that begins with neither a letter nor an import");
        };
    }
}
