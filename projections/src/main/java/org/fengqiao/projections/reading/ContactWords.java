package org.fengqiao.projections.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Relation;
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
 * Phone and address of a complainant who wants them confidential (保密联系), and who speaks for the others: open to who works on the case at the unit that
 * holds it, that is to the person who took it and to the heads, and to the unit's case workers while nobody did.
 *
 * @see "ADR 0019 notices"
 */
public final class ContactWords {
    private static final Set<Duty> WORKERS = EnumSet.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR);

    private static final Set<Fact> CONTACT = EnumSet.of(Fact.PHONE, Fact.ADDRESS, Fact.REPRESENTATIVES);

    private ContactWords() {}

    /** The words without those that this reader may not see. */
    public static OpenedWords sparing(OpenedWords words, CaseStory story, Actor reader, Set<Relation> relations) {
        return !Reached.by(story).confidential() || worksOnIt(story, reader, relations)
                ? words
                : words.without(in(story));
    }

    /** The words without those that are for nobody else, where the complainant wants them confidential. */
    public static OpenedWords sparing(OpenedWords words, CaseStory story) {
        return Reached.by(story).confidential() ? words.without(in(story)) : words;
    }

    private static boolean worksOnIt(CaseStory story, Actor reader, Set<Relation> relations) {
        if (!(reader instanceof Actor.Staff staff) || !relations.contains(Relation.HOLDER)) {
            return false;
        }
        var holder = story.glance().holder().account();
        return staff.has(Duty.DIRECTOR)
                || (holder == null
                        ? staff.duties().stream().anyMatch(WORKERS::contains)
                        : holder.equals(staff.account()));
    }

    /** All of them, also those that were corrected since. */
    private static Set<Sealed> in(CaseStory story) {
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
