package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.petition.RemedyCommand.AskForReview;
import org.fengqiao.domain.petition.RemedyCommand.ConcludeReview;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.RemedyCommand.WithdrawReview;
import org.fengqiao.domain.petition.RemedyEvent.OpinionServed;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RemedyEvent.ReviewWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.ServiceFailed;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** How an opinion is served, reviewed and reviewed once more (送达、复查、复核): articles 32, 35, 36; P16, P19, P20. */
final class Remedies {
    private Remedies() {}

    static List<PetitionEvent> serve(Live p, RecordService c, Facts facts) {
        var conclusion = standing(p).orElseThrow(() -> Refusals.notNow(c, p));
        if (conclusion.servedOn() != null) {
            throw Refused.conflict(
                    "petition.served-already", conclusion.servedOn().toString());
        }
        var service = c.service();
        Refusals.refuseFuture(service.on(), facts);
        if (facts.actor() instanceof Actor.Complainant) {
            checkOpened(p, service, facts);
        } else if (service.result() != ServiceResult.RECEIVED && service.words() == null) {
            throw Refused.invalid("petition.service-words-missing");
        }
        if (service.result() == ServiceResult.REFUSED_AND_LEFT
                && !service.manner().byHand()) {
            throw Refused.invalid("petition.only-what-is-handed-over-is-left");
        }
        if (service.result() == ServiceResult.NOT_DELIVERED) {
            return List.of(new ServiceFailed(c.caseId(), facts.thisMinute(), conclusion.instance(), service));
        }
        return List.of(new OpinionServed(
                c.caseId(),
                facts.thisMinute(),
                conclusion.instance(),
                service,
                Terms.onService(p.matter(), conclusion, service.on(), facts)));
    }

    /** Who lodged it on the net and opens the opinion there has received it in that minute. */
    private static void checkOpened(Live p, Service service, Facts facts) {
        var opened = service.manner() == ServiceManner.ONLINE
                && service.result() == ServiceResult.RECEIVED
                && service.on().equals(facts.today());
        if (!opened || p.matter().entry().channel() != Channel.NETWORK) {
            throw Refused.invalid("petition.only-the-network-serves-itself");
        }
    }

    static List<PetitionEvent> ask(Live p, AskForReview c, Facts facts) {
        var conclusion = standing(p).orElseThrow(() -> Refusals.notNow(c, p));
        if (conclusion.instance().last()) {
            throw Refused.conflict("petition.re-review-was-the-last");
        }
        var matter = p.matter();
        Refusals.refuseFuture(c.askedOn(), facts);
        if (facts.actor() instanceof Actor.Complainant && !c.askedOn().equals(facts.today())) {
            throw Refused.invalid("petition.network-is-received-today");
        }
        checkInTime(matter, conclusion, c.askedOn());
        var instance = conclusion.instance().next();
        var reviewer = reviewer(matter, conclusion.by(), c.outside(), facts);
        return List.of(new ReviewRequested(
                c.caseId(),
                facts.thisMinute(),
                instance,
                c.askedOn(),
                keeper(matter, facts),
                reviewer,
                c.reasons(),
                Terms.onReviewRequest(matter, instance, c.askedOn(), facts)));
    }

    /** Who keeps the file sends it on: a body outside, whose opinion is judged next, does not work here. */
    private static Holder keeper(Matter matter, Facts facts) {
        var routing = matter.routing();
        return routing != null && Terms.isOutside(matter.holder().unit(), facts)
                ? matter.before(routing, facts)
                : matter.holder();
    }

    private static void checkInTime(Matter matter, Conclusion conclusion, LocalDate askedOn) {
        if (conclusion.servedOn() != null && askedOn.isBefore(conclusion.servedOn())) {
            throw Refused.invalid(
                    "petition.review-before-service", conclusion.servedOn().toString());
        }
        matter.deadline(Clock.REVIEW_REQUEST)
                .filter(last -> last.isPastOn(askedOn))
                .ifPresent(last -> {
                    throw Refused.conflict("petition.review-too-late", last.on().toString());
                });
    }

    /**
     * The superior of the unit that issued the opinion, articles 35, 36, or the nearest above it that is not accused
     * (P14); one that is not on the platform is named.
     */
    private static UnitCode reviewer(Matter matter, UnitCode issuer, @Nullable UnitCode outside, Facts facts) {
        var superior = facts.units().find(issuer).flatMap(node -> node.superior());
        if (outside == null) {
            var accused = matter.barred().accused();
            return superior.map(unit -> accused.nearestOutside(unit, facts.units(), facts.roster()))
                    .orElseThrow(() -> Refused.invalid("petition.no-superior-here", issuer.value()));
        }
        if (superior.filter(unit -> !Terms.isOutside(unit, facts)).isPresent()) {
            throw Refused.invalid(
                    "petition.the-superior-reviews", superior.get().value());
        }
        if (!Terms.isOutside(outside, facts)) {
            throw Refused.invalid("petition.no-outside-body", outside.value());
        }
        facts.units().requireOpen(outside);
        Walling.checkUnit(matter, outside, facts);
        return outside;
    }

    static List<PetitionEvent> withdraw(UnderReview p, WithdrawReview c, Facts facts) {
        return List.of(new ReviewWithdrawn(
                c.caseId(),
                facts.thisMinute(),
                p.instance(),
                p.matter().before(p.request(), facts),
                c.reason(),
                onWithdrawal(p, facts)));
    }

    /** It is as before the request: what was left of the term to ask runs on. */
    private static List<ClockChange> onWithdrawal(UnderReview p, Facts facts) {
        var changes = new ArrayList<>(Terms.stopped(p.matter(), Clock.REVIEW));
        var servedOn = p.against().servedOn();
        if (servedOn != null) {
            changes.addAll(Terms.onService(p.matter(), p.against(), servedOn, facts));
        }
        return List.copyOf(changes);
    }

    static List<PetitionEvent> conclude(UnderReview p, ConcludeReview c, Facts facts) {
        var matter = p.matter();
        Hearings.checkNoneOpen(p.hearing());
        Refusals.checkNotice(c.notice(), matter, facts);
        Refusals.refuseFuture(c.on(), facts);
        if (c.on().isBefore(p.askedOn())) {
            throw Refused.invalid("petition.review-before-request", p.askedOn().toString());
        }
        if (!c.on().equals(facts.today())
                && !Terms.isOutside(p.matter().holder().unit(), facts)) {
            throw Refused.invalid("petition.only-outside-results-are-past");
        }
        var inTime = matter.deadline(Clock.REVIEW)
                .map(deadline -> !deadline.isPastOn(c.on()))
                .orElse(true);
        var clocks = new ArrayList<>(Terms.stopped(matter, Clock.REVIEW));
        Holder backTo = null;
        if (c.opinion().outcome() == ReviewOutcome.REVOKED) {
            backTo = matter.before(p.firstRequest(), facts);
            clocks.addAll(Terms.onAcceptance(matter, facts));
        }
        return List.of(new ReviewConcluded(
                c.caseId(),
                facts.thisMinute(),
                p.instance(),
                c.on(),
                c.opinion(),
                c.notice(),
                inTime,
                backTo,
                List.copyOf(clocks)));
    }

    /** The written opinion against which something may still be done, also after closing. */
    static Optional<Conclusion> standing(Live p) {
        return switch (p) {
            case Answered answered -> Optional.ofNullable(answered.conclusion());
            case Closed closed -> standing(closed.before());
            case Live _ -> Optional.empty();
        };
    }
}
