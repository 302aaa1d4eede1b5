package org.fengqiao.projections.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Reach;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RepeatEvent;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.CaseStory.Told;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The one way to a case's file (案卷查阅): finds it, asks the authority, writes the access log, and only then gives it.
 *
 * <p>An auditor reads everything but words about people; those too after stating a purpose, which is remembered. A
 * denial is remembered and refused.
 */
public final class CaseDoor {
    private final CaseHistory history;
    private final Function<Actor, Facts> facts;
    private final AccessLog log;
    private final Purposes purposes;

    /** @param facts what is known today, for this actor */
    public CaseDoor(CaseHistory history, Function<Actor, Facts> facts, AccessLog log, Vault vault) {
        this.history = history;
        this.facts = facts;
        this.log = log;
        this.purposes = new Purposes(vault);
    }

    /**
     * A paper that somebody gets, and the case as it stood when it was issued.
     *
     * @param lapsed when that lost its force of which it tells, and by what; null while that stands
     */
    public record Handed(
            CaseStory story,
            Told<PaperIssued> issued,
            @Nullable Lapsed lapsed) {
        /** One that was issued in the case. */
        public static Handed of(CaseStory whole, Told<PaperIssued> issued) {
            return new Handed(
                    whole.after(issued.recorded()),
                    issued,
                    whole.lapsed(issued.event().paper()));
        }
    }

    /**
     * A case that was opened for somebody, and how far.
     *
     * @param facts what is known today; of a case as of then, what day it was
     * @param asOf up to when it is told; null when to its end
     * @param latest sequence of the last event, told or not
     */
    public record Opened(
            CaseStory story,
            Facts facts,
            Set<Relation> relations,
            Reach reach,
            @Nullable AsOf asOf,
            long latest) {
        /** What the reader is to the case where something can be done: nothing in the past. */
        public Set<Relation> acting() {
            return asOf == null ? relations : Set.of();
        }

        /** What is seen of it by this way. */
        public Sight sight(Question question) {
            return new Sight(question, reach);
        }
    }

    /**
     * Opens the file.
     *
     * @param purpose a code, or own words, which are remembered sealed
     * @param part which part of the file, as a code for the log; empty for all
     */
    public Opened file(Actor actor, String caseId, @Nullable String purpose, String part) {
        return file(actor, caseId, purpose, part, null);
    }

    /**
     * Opens the file as it stood then, to whoever may open it today: what somebody was, and what a wall stood against, goes
     * by now.
     *
     * @param asOf up to when it is told; null for all of it
     */
    public Opened file(Actor actor, String caseId, @Nullable String purpose, String part, @Nullable AsOf asOf) {
        var stated = purpose == null || purpose.isBlank() ? null : purpose.strip();
        var found = find(actor, caseId);
        var handler = found.story().glance().holder().account();
        var reach = Sight.of(Question.FILE, actor, found.relations(), stated != null, handler)
                .reach();
        if (reach == Reach.NOTHING) {
            throw denied(actor, Permission.READ_FILE, found);
        }
        var progress = reach == Reach.PROGRESS;
        var permission = progress ? Permission.READ_PROGRESS : Permission.READ_FILE;
        var ground = Authority.ground(actor, permission, found.relations());
        var words =
                stated != null && ground.filter(duty -> duty == Duty.AUDITOR).isPresent();
        remember(
                words ? AccessKind.OPENED_WORDS : AccessKind.OPENED_FILE,
                actor,
                ground,
                caseId,
                stated,
                detail(progress && part.isEmpty() ? "progress" : part, asOf));
        return told(found, reach, asOf);
    }

    private static String detail(String part, @Nullable AsOf asOf) {
        if (asOf == null) {
            return part;
        }
        return (part.isEmpty() ? "as-of:" : part + "-as-of:") + asOf.text();
    }

    private Opened told(Found found, Reach reach, @Nullable AsOf asOf) {
        var story = found.story();
        var now = found.facts();
        if (asOf == null) {
            return new Opened(without(story, now), now, found.relations(), reach, null, story.sequence());
        }
        var cut = story.asOf(asOf).orElseThrow(() -> Refused.unknown("as-of.before"));
        var then = now.at(asOf.time(cut));
        if (then.today().isAfter(now.today())) {
            throw Refused.invalid("as-of.future");
        }
        return new Opened(without(cut, now), then, found.relations(), reach, asOf, story.sequence());
    }

    /**
     * Another case of which an opened file tells more than that it is there; empty for whoever does not see how that one
     * is worked on.
     */
    public Optional<CaseStory> beside(Opened opened, String otherCaseId) {
        var today = opened.facts();
        return story(otherCaseId)
                .filter(other -> Sight.of(
                                Question.FILE,
                                today.actor(),
                                relations(other, today),
                                false,
                                other.glance().holder().account())
                        .opens(CaseField.WORK))
                .flatMap(other -> opened.asOf() == null
                        ? Optional.of(other)
                        : other.until(opened.asOf().moment(opened.story())));
    }

    /**
     * Opens a file for one of its issued papers: to whoever may read the file, to the unit whose paper it is, and to the
     * complainant, who was sent it.
     */
    public Handed paper(Actor actor, String caseId, PaperId paper, @Nullable String purpose) {
        var stated = purpose == null || purpose.isBlank() ? null : purpose.strip();
        var found = find(actor, caseId);
        var issued = found.story()
                .told(PaperIssued.class)
                .filter(told -> told.event().paper().equals(paper))
                .findFirst();
        var own = issued.filter(told -> isTheirs(actor, told.event())).isPresent();
        var reading = Authority.ground(actor, Permission.READ_FILE, found.relations());
        var ground = reading.isPresent() || !own
                ? reading
                : Authority.ground(actor, Permission.READ_PROGRESS, found.relations());
        if (ground.isEmpty()) {
            var denied = denied(actor, Permission.READ_FILE, found);
            throw follows(actor, found) ? Refused.unknown("paper.not-sent") : denied;
        }
        if (ground.get() == Duty.AUDITOR && stated == null) {
            throw Refused.denied("paper.purpose-missing");
        }
        if (actor instanceof Actor.Complainant && found.story().glance().waitsToBeOpened(paper)) {
            throw Refused.conflict("paper.not-opened-yet");
        }
        var handed = issued.orElseThrow(() -> Refused.unknown("paper.unknown"));
        remember(AccessKind.HANDED_OUT, actor, ground, caseId, stated, paper.text());
        var then = without(found.story().after(handed.recorded()), found.facts());
        var waits = actor instanceof Actor.Complainant
                && found.story().glance().unopened().isPresent();
        return new Handed(then, handed, waits ? null : found.story().lapsed(paper));
    }

    /** Whoever lodged it is not told which papers there are besides. */
    private static boolean follows(Actor actor, Found found) {
        return actor instanceof Actor.Complainant
                && Authority.ground(actor, Permission.READ_PROGRESS, found.relations())
                        .isPresent();
    }

    private static boolean isTheirs(Actor actor, PaperIssued issued) {
        return switch (actor) {
            case Actor.Staff staff -> staff.unit().equals(issued.number().unit());
            case Actor.Complainant _ -> issued.paper().kind().forComplainant();
            case Actor.House _ -> false;
        };
    }

    /** Opens the raw history (原始记录), for whoever may read it. */
    public CaseStory raw(Actor actor, String caseId, @Nullable String purpose) {
        var found = find(actor, caseId);
        var ground = Authority.ground(actor, Permission.READ_RAW_HISTORY, found.relations());
        if (ground.isEmpty()) {
            throw denied(actor, Permission.READ_RAW_HISTORY, found);
        }
        remember(AccessKind.OPENED_RAW, actor, ground, caseId, purpose, "");
        return without(found.story(), found.facts());
    }

    /** @param story all of it, also what is not told this actor */
    private record Found(CaseStory story, Facts facts, Set<Relation> relations) {}

    private Found find(Actor actor, String caseId) {
        var story = story(caseId).orElseThrow(() -> Refused.unknown("case.unknown"));
        var today = facts.apply(actor);
        return new Found(story, today, relations(story, today));
    }

    private Optional<CaseStory> story(String caseId) {
        return CaseStory.of(history.of(caseId));
    }

    private static Set<Relation> relations(CaseStory story, Facts today) {
        return story.glance().involvement().of(today.actor(), today.units());
    }

    /** A file that may be read does not tell of one that may not even be known of. */
    private CaseStory without(CaseStory story, Facts today) {
        return story.without(recorded -> other(recorded.event())
                .flatMap(this::story)
                .filter(other -> relations(other, today).contains(Relation.WALLED))
                .isPresent());
    }

    /** The case that an event tells of besides its own. */
    private static Optional<String> other(PetitionEvent event) {
        return switch (event) {
            case SameMatterDecided compared -> Optional.of(compared.otherCaseId());
            case RepeatEvent repeat -> Optional.of(repeat.otherCaseId());
            default -> Optional.empty();
        };
    }

    /** Behind a wall the answer is that of a case that does not exist; that somebody asked is remembered all the same. */
    private Refused denied(Actor actor, Permission permission, Found found) {
        log.remember(Looks.at(
                        AccessKind.DENIED,
                        actor,
                        Optional.empty(),
                        found.story().caseId())
                .detailed(permission.name()));
        return Authority.refused(permission, found.relations());
    }

    private void remember(
            AccessKind kind,
            Actor actor,
            Optional<Duty> ground,
            String caseId,
            @Nullable String purpose,
            String detail) {
        var look = Looks.at(kind, actor, ground, caseId).detailed(detail);
        log.remember(purposes.stated(look, purpose));
    }
}
