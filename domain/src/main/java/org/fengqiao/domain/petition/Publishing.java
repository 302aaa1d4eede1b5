package org.fengqiao.domain.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.petition.PublicationCommand.WithdrawPublication;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.refusal.Refused;

/**
 * How a re-review opinion after a hearing is published and taken down (公示、撤下): article 36, P20. What it says of the
 * complainant is looked for where its words are open.
 *
 * @see "ADR 0045 a last word after a hearing may be published"
 */
final class Publishing {
    private Publishing() {}

    static List<PetitionEvent> publish(Live p, PublishOpinion c, Facts facts) {
        var conclusion = Remedies.standing(p)
                .filter(opinion -> opinion.instance().last())
                .orElseThrow(() -> Refused.conflict("petition.only-the-last-word-is-published"));
        if (Terms.isOutside(conclusion.by(), facts)) {
            throw Refused.conflict(
                    "petition.whose-opinion-publishes-it", conclusion.by().value());
        }
        if (!conclusion.heard()) {
            throw Refused.conflict("petition.not-heard-not-published");
        }
        obstacle(p).ifPresent(ground -> {
            throw Refused.conflict(refusal(ground));
        });
        if (conclusion.publication() != null && conclusion.publication().stands(facts)) {
            throw Refused.conflict(
                    "petition.published-already",
                    conclusion.publication().until().toString());
        }
        if (c.period().from().isBefore(facts.today())) {
            throw Refused.invalid(
                    "petition.publication-began-already", facts.today().toString());
        }
        return List.of(
                new OpinionPublished(c.caseId(), facts.thisMinute(), conclusion.by(), c.period(), c.title(), c.text()));
    }

    static List<PetitionEvent> withdraw(Live p, WithdrawPublication c, Facts facts) {
        if (publication(p, facts).isEmpty()) {
            throw Refused.conflict("petition.nothing-is-published");
        }
        return List.of(new PublicationWithdrawn(c.caseId(), facts.thisMinute(), WithdrawalGround.DECIDED, c.reason()));
    }

    /** What takes from a published opinion what its publication rests on takes it down in the same decision. */
    static List<PetitionEvent> followed(Petition before, List<PetitionEvent> events, Facts facts) {
        if (!(before instanceof Live live) || publication(live, facts).isEmpty()) {
            return events;
        }
        var after = live;
        for (var event : events) {
            after = (Live) PetitionLife.evolve(after, event);
        }
        if (publication(after, facts).isEmpty()) {
            return events;
        }
        var caseId = live.matter().entry().caseId();
        return obstacle(after)
                .map(ground -> Stream.concat(
                                events.stream(),
                                Stream.<PetitionEvent>of(
                                        new PublicationWithdrawn(caseId, facts.thisMinute(), ground, null)))
                        .toList())
                .orElse(events);
    }

    private static Optional<Publication> publication(Live p, Facts facts) {
        return Remedies.standing(p).map(Conclusion::publication).filter(period -> period.stands(facts));
    }

    /** Why the last word of an instance may not be read by everybody now. */
    private static Optional<WithdrawalGround> obstacle(Live p) {
        var matter = p.matter();
        if (matter.kind() != PetitionKind.APPEAL || !matter.barred().accused().nobody()) {
            return Optional.of(WithdrawalGround.WALLED);
        }
        if (matter.entry().confidential()) {
            return Optional.of(WithdrawalGround.CONFIDENTIAL);
        }
        var served = Remedies.standing(p).map(Conclusion::servedOn);
        return served.isPresent() ? Optional.empty() : Optional.of(WithdrawalGround.REPLACED);
    }

    private static String refusal(WithdrawalGround ground) {
        return switch (ground) {
            case WALLED -> "petition.a-denunciation-is-not-published";
            case CONFIDENTIAL -> "petition.confidential-is-not-published";
            case REPLACED, DECIDED -> "petition.served-first-then-published";
        };
    }
}
