package org.fengqiao.projections.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.ContactEvent.ContactChosen;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.IntakeEvent.RepresentativesNamed;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Reached;

/**
 * Phone and address of a complainant and who speaks for the others (联系方式), and whether they are confidential (保密联系).
 *
 * @see "ADR 0019 notices"
 */
final class ContactWords {
    private static final Set<Fact> CONTACT = EnumSet.of(Fact.PHONE, Fact.ADDRESS, Fact.REPRESENTATIVES);

    private ContactWords() {}

    /** Which field they are, as the complainant chose. */
    static CaseField fieldIn(CaseStory story) {
        return Reached.by(story).confidential() ? CaseField.CONFIDENTIAL_CONTACT : CaseField.CONTACT;
    }

    /** All of them, also those that were corrected since. */
    static Set<Sealed> in(CaseStory story) {
        var words = new HashSet<Sealed>();
        story.events().forEach(recorded -> of(recorded.event()).forEach(words::add));
        return words;
    }

    private static Stream<Sealed> of(PetitionEvent event) {
        return switch (event) {
            case PetitionLodged e -> of(e.complainant());
            case LetterImported e -> of(e.complainant());
            case RepresentativesNamed e -> Stream.of(e.words());
            case FactCorrected e -> Stream.of(e.was(), e.is()).flatMap(ContactWords::of);
            case ContactChosen e -> Stream.ofNullable(e.contact().address());
            default -> Stream.of();
        };
    }

    private static Stream<Sealed> of(Complainant complainant) {
        return Stream.concat(Stream.ofNullable(complainant.phone()), Stream.ofNullable(complainant.address()));
    }

    private static Stream<Sealed> of(Correction correction) {
        return CONTACT.contains(correction.fact()) ? Stream.ofNullable(correction.words()) : Stream.of();
    }
}
