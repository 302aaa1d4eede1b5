package org.fengqiao.domain.authority;

import static org.fengqiao.domain.authority.Shown.ABSENT;
import static org.fengqiao.domain.authority.Shown.MASKED;
import static org.fengqiao.domain.authority.Shown.OPEN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a case somebody sees who asks in one way (字段可见性): every field open, masked or absent.
 *
 * <p>Whoever answers a question about a case takes from here what the answer shows; how far somebody sees follows from
 * the one authority function, so that nothing is shown behind a wall.
 *
 * @see "ADR 0026 fields"
 */
public record Sight(Question question, Reach reach) {
    private static final Set<Duty> WORKERS = EnumSet.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR);

    /** For who states no purpose, where nobody took the case or it does not matter who did. */
    public static Sight of(Question question, Actor actor, Set<Relation> relations) {
        return of(question, actor, relations, false, null);
    }

    /**
     * @param purpose whether one was stated
     * @param handler the account that took the case; null when nobody did
     */
    public static Sight of(
            Question question, Actor actor, Set<Relation> relations, boolean purpose, @Nullable String handler) {
        return new Sight(question, reach(question, actor, relations, purpose, handler));
    }

    private static Reach reach(
            Question question, Actor actor, Set<Relation> relations, boolean purpose, @Nullable String handler) {
        return switch (question) {
            case FILE, TIMELINE ->
                office(actor, Permission.READ_FILE, relations, purpose && question == Question.FILE, handler);
            case LIST -> office(actor, Permission.READ_WORKLIST, relations, false, handler);
            case CALL -> words(Authority.ground(actor, Permission.READ_CALLS, relations), false);
            case PROPOSAL -> words(Authority.ground(actor, Permission.READ_PROPOSALS, relations), purpose);
            case TRACKING ->
                Authority.ground(actor, Permission.READ_PROGRESS, relations)
                        .filter(duty -> duty == Duty.COMPLAINANT)
                        .map(_ -> Reach.OWN)
                        .orElse(Reach.NOTHING);
            case RAW_HISTORY -> whoever(actor, Permission.READ_RAW_HISTORY, relations, Reach.WITHOUT_WORDS);
            case REPORT -> report(actor, relations);
            case PAPER -> paper(actor, relations, purpose);
        };
    }

    private static Reach office(
            Actor actor, Permission permission, Set<Relation> relations, boolean purpose, @Nullable String handler) {
        var full = words(Authority.ground(actor, permission, relations), purpose);
        if (full == Reach.WHOLE && worksOnIt(actor, relations, handler)) {
            return Reach.WORKING;
        }
        return full == Reach.NOTHING && actor instanceof Actor.Staff
                ? whoever(actor, Permission.READ_PROGRESS, relations, Reach.PROGRESS)
                : full;
    }

    /** A deed counts where it was done: whoever reads a report of the own unit reads there what had been at the unit too. */
    private static Reach report(Actor actor, Set<Relation> relations) {
        var reads = Authority.ground(actor, Permission.READ_REPORT, EnumSet.of(Relation.HOLDER));
        return reads.isPresent() ? whoever(actor, Permission.READ_PROGRESS, relations, Reach.PROGRESS) : Reach.NOTHING;
    }

    /** An auditor reads everything but words; those too after stating a purpose. */
    private static Reach words(Optional<Duty> ground, boolean purpose) {
        return ground.map(duty -> duty == Duty.AUDITOR && !purpose ? Reach.WITHOUT_WORDS : Reach.WHOLE)
                .orElse(Reach.NOTHING);
    }

    /** Who does not read the file gets papers of the own unit's, or those that were sent to the complainant. */
    private static Reach paper(Actor actor, Set<Relation> relations, boolean purpose) {
        var reading = words(Authority.ground(actor, Permission.READ_FILE, relations), purpose);
        var handed = actor instanceof Actor.Complainant ? Reach.OWN : Reach.PROGRESS;
        return reading == Reach.NOTHING ? whoever(actor, Permission.READ_PROGRESS, relations, handed) : reading;
    }

    private static Reach whoever(Actor actor, Permission permission, Set<Relation> relations, Reach reach) {
        return Authority.ground(actor, permission, relations).map(_ -> reach).orElse(Reach.NOTHING);
    }

    /** The person who took it and the heads, and the unit's case workers while nobody did. */
    private static boolean worksOnIt(Actor actor, Set<Relation> relations, @Nullable String handler) {
        if (!(actor instanceof Actor.Staff staff) || !relations.contains(Relation.HOLDER)) {
            return false;
        }
        return staff.has(Duty.DIRECTOR)
                || (handler == null
                        ? staff.duties().stream().anyMatch(WORKERS::contains)
                        : handler.equals(staff.account()));
    }

    public Shown shown(CaseField field) {
        return switch (question) {
            case FILE -> inFile(field);
            case TIMELINE -> inTimeline(field);
            case LIST -> inList(field);
            case REPORT -> field == CaseField.STANDING ? from(Reach.PROGRESS) : ABSENT;
            case TRACKING -> reach == Reach.OWN ? onTrackingPage(field) : ABSENT;
            case RAW_HISTORY -> inTimeline(field);
            case PAPER -> onPaper(field);
            case CALL -> inCall(field);
            case PROPOSAL -> inProposal(field);
        };
    }

    /** Whether anything of it is shown. */
    public boolean opens(CaseField field) {
        return shown(field) != ABSENT;
    }

    private Shown inFile(CaseField field) {
        return switch (field) {
            case STANDING -> from(Reach.PROGRESS);
            case WORK, WALL, RATING -> from(Reach.WITHOUT_WORDS);
            case PERSON, CONTACT, WORDS, INNER_WORDS, ATTACHMENTS -> from(Reach.WHOLE);
            case CONFIDENTIAL_CONTACT -> from(Reach.WORKING);
            case PAPERS -> reach == Reach.PROGRESS ? MASKED : from(Reach.WITHOUT_WORDS);
        };
    }

    private Shown inTimeline(CaseField field) {
        return switch (field) {
            case STANDING -> from(Reach.PROGRESS);
            case WORK, WALL, RATING, PAPERS -> from(Reach.WITHOUT_WORDS);
            case PERSON, CONTACT, CONFIDENTIAL_CONTACT, WORDS, INNER_WORDS, ATTACHMENTS -> ABSENT;
        };
    }

    private Shown inList(CaseField field) {
        return switch (field) {
            case STANDING -> from(Reach.PROGRESS);
            case WORK -> from(Reach.WITHOUT_WORDS);
            case PERSON -> from(Reach.WHOLE) == OPEN ? MASKED : ABSENT;
            case WORDS -> from(Reach.WHOLE);
            case WALL, RATING, CONTACT, CONFIDENTIAL_CONTACT, INNER_WORDS, ATTACHMENTS, PAPERS -> ABSENT;
        };
    }

    private static Shown onTrackingPage(CaseField field) {
        return switch (field) {
            case STANDING, WORDS, RATING -> OPEN;
            case PERSON, PAPERS -> MASKED;
            case WORK, WALL, CONTACT, CONFIDENTIAL_CONTACT, INNER_WORDS, ATTACHMENTS -> ABSENT;
        };
    }

    /** A paper has words, so an auditor gets none without a purpose; whoever gets one reads all that stands on it. */
    private Shown onPaper(CaseField field) {
        if (reach == Reach.NOTHING || reach == Reach.WITHOUT_WORDS) {
            return ABSENT;
        }
        return switch (field) {
            case STANDING, PERSON, CONTACT, WORDS, INNER_WORDS -> OPEN;
            case PAPERS -> reach == Reach.OWN || reach == Reach.PROGRESS ? MASKED : OPEN;
            case WORK, WALL, RATING, CONFIDENTIAL_CONTACT, ATTACHMENTS -> ABSENT;
        };
    }

    private Shown inCall(CaseField field) {
        return switch (field) {
            case STANDING, WORK -> from(Reach.WITHOUT_WORDS);
            case PERSON, CONTACT, WORDS -> from(Reach.WHOLE);
            case WALL, RATING, CONFIDENTIAL_CONTACT, INNER_WORDS, ATTACHMENTS, PAPERS -> ABSENT;
        };
    }

    private Shown inProposal(CaseField field) {
        return switch (field) {
            case STANDING, WORK, WALL -> from(Reach.WITHOUT_WORDS);
            case WORDS -> from(Reach.WHOLE);
            case PERSON, CONTACT, RATING, CONFIDENTIAL_CONTACT, INNER_WORDS, ATTACHMENTS, PAPERS -> ABSENT;
        };
    }

    private Shown from(Reach least) {
        return reach.compareTo(least) >= 0 ? OPEN : ABSENT;
    }
}
