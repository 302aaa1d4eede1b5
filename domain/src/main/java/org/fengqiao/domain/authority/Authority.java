package org.fengqiao.domain.authority;

import static org.fengqiao.domain.authority.Duty.ADMINISTRATOR;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.COMPLAINANT;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.HOUSE;
import static org.fengqiao.domain.authority.Duty.MEDIATOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;
import static org.fengqiao.domain.authority.Relation.ABOVE;
import static org.fengqiao.domain.authority.Relation.ASSISTING;
import static org.fengqiao.domain.authority.Relation.AWAITING;
import static org.fengqiao.domain.authority.Relation.HOLDER;
import static org.fengqiao.domain.authority.Relation.INVOLVED;
import static org.fengqiao.domain.authority.Relation.NEW;
import static org.fengqiao.domain.authority.Relation.NONE;
import static org.fengqiao.domain.authority.Relation.OWN;
import static org.fengqiao.domain.authority.Relation.SENDER;
import static org.fengqiao.domain.authority.Relation.WALLED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/**
 * The one authority function (权限判定). Deny by default: what is not granted here is refused.
 *
 * <p>It is asked inside command and query handlers, so that screens, REST, attachments, exports and pushes cannot go
 * round it.
 *
 * <p>Files and queues are open to the same relations, so that whoever finds a case in the queue can open it. Who passed
 * a case on, and waits for nothing, keeps its progress and not its file. Administrators keep the house and read no case.
 *
 * <p>Nothing is granted behind a wall, to no duty: not even that there is such a case. Asking for it is answered as for
 * one that does not exist.
 *
 * @see "ADR 0005 one authority function"
 */
public final class Authority {
    private static final Set<Relation> ANY = EnumSet.complementOf(EnumSet.of(WALLED));
    private static final Set<Relation> READERS = EnumSet.of(HOLDER, ABOVE, AWAITING, ASSISTING);
    private static final Set<Relation> CONNECTED = EnumSet.of(HOLDER, ABOVE, SENDER, AWAITING, ASSISTING, INVOLVED);

    private record Grant(Duty duty, Set<Relation> relations) {}

    private static final Map<Permission, List<Grant>> GRANTS = grants();

    private Authority() {}

    private static Map<Permission, List<Grant>> grants() {
        var grants = new EnumMap<Permission, List<Grant>>(Permission.class);
        for (var permission : Permission.values()) {
            grants.put(permission, grantsFor(permission));
        }
        return grants;
    }

    private static List<Grant> grantsFor(Permission permission) {
        return switch (permission) {
            case LODGE -> List.of(to(COMPLAINANT, NEW), to(PETITION_OFFICER, NEW), to(DIRECTOR, NEW));
            case IMPORT -> List.of(to(ADMINISTRATOR, ANY), to(DIRECTOR, NEW), to(HOUSE, ANY));
            case REGISTER, MERGE, ROUTE, OBJECT, ACCEPT, ANSWER, REISSUE_CODE, REPORT, REQUEST_EXTENSION, CLOSE ->
                List.of(to(PETITION_OFFICER, HOLDER), to(DIRECTOR, HOLDER));
            case HANDLE -> List.of(to(PETITION_OFFICER, HOLDER), to(MEDIATOR, HOLDER), to(DIRECTOR, HOLDER));
            case ASSIST ->
                List.of(
                        to(PETITION_OFFICER, HOLDER, ASSISTING),
                        to(MEDIATOR, HOLDER, ASSISTING),
                        to(DIRECTOR, HOLDER, ASSISTING));
            case DECIDE_OBJECTION -> List.of(to(PETITION_OFFICER, SENDER), to(DIRECTOR, SENDER));
            case EXTEND, PUBLISH_OPINION -> List.of(to(DIRECTOR, HOLDER));
            case REOPEN, WITHDRAW_PUBLICATION -> List.of(to(DIRECTOR, HOLDER, ABOVE));
            case SUPPLEMENT, WITHDRAW, SERVE ->
                List.of(to(COMPLAINANT, OWN), to(PETITION_OFFICER, HOLDER), to(DIRECTOR, HOLDER));
            // Asked of the superior, or of the unit whose opinion it is.
            case ASK_FOR_REVIEW ->
                List.of(to(COMPLAINANT, OWN), to(PETITION_OFFICER, HOLDER, ABOVE), to(DIRECTOR, HOLDER, ABOVE));
            case RAISE_URGENCY ->
                List.of(
                        to(PETITION_OFFICER, HOLDER, ASSISTING, ABOVE),
                        to(MEDIATOR, HOLDER, ASSISTING, ABOVE),
                        to(DIRECTOR, HOLDER, ASSISTING, ABOVE));
            case OVERSEE_URGENCY -> List.of(to(PETITION_OFFICER, HOLDER, ABOVE), to(DIRECTOR, HOLDER, ABOVE));
            case SUPERVISE, STAND_IN -> List.of(to(PETITION_OFFICER, ABOVE), to(DIRECTOR, ABOVE));
            case SETTLE_BODIES -> List.of(to(PETITION_OFFICER, HOLDER, ABOVE), to(DIRECTOR, HOLDER, ABOVE));
            case LEAD -> List.of(to(DIRECTOR, HOLDER, ABOVE));
            case RATE, CHOOSE_CONTACT -> List.of(to(COMPLAINANT, OWN));
            case CORRECT -> List.of(to(PETITION_OFFICER, HOLDER), to(DIRECTOR, HOLDER, ABOVE));
            // What a unit did stays its own to put on paper, also after the case went on to a superior.
            case ISSUE_PAPER ->
                List.of(
                        to(PETITION_OFFICER, HOLDER, SENDER, ABOVE, INVOLVED),
                        to(DIRECTOR, HOLDER, SENDER, ABOVE, INVOLVED));
            case NAME_ACCUSED -> List.of(to(PETITION_OFFICER, HOLDER), to(DIRECTOR, HOLDER, ABOVE));
            case DISCLOSE_INTEREST ->
                List.of(to(PETITION_OFFICER, READERS), to(MEDIATOR, READERS), to(DIRECTOR, READERS));
            case REQUEST_RECUSAL -> List.of(to(PETITION_OFFICER, HOLDER), to(MEDIATOR, HOLDER), to(DIRECTOR, HOLDER));
            case DECIDE_RECUSAL -> List.of(to(DIRECTOR, HOLDER, ABOVE));
            case LEAD_HOT_ISSUE -> List.of(to(PETITION_OFFICER, HOLDER, ABOVE), to(DIRECTOR, HOLDER, ABOVE));
            case NOTE_OVERDUE, CARRY_OVER, FOLLOW_REPEATS -> List.of(to(HOUSE, ANY));
            case READ_FILE, READ_WORKLIST ->
                List.of(to(PETITION_OFFICER, READERS), to(MEDIATOR, READERS), to(DIRECTOR, READERS), to(AUDITOR, ANY));
            case READ_PROGRESS ->
                List.of(
                        to(COMPLAINANT, OWN),
                        to(PETITION_OFFICER, CONNECTED),
                        to(MEDIATOR, CONNECTED),
                        to(DIRECTOR, CONNECTED),
                        to(AUDITOR, ANY));
            case READ_REPORT -> List.of(to(DIRECTOR, HOLDER, ABOVE), to(AUDITOR, ANY));
            case READ_RAW_HISTORY, READ_ACCESS_LOG, READ_SEARCHED_WORDS -> List.of(to(AUDITOR, ANY));
            case KEEP_UNITS,
                    KEEP_ACCOUNTS,
                    KEEP_CATEGORIES,
                    KEEP_API_KEYS,
                    KEEP_PAPERS,
                    KEEP_CALENDAR,
                    KEEP_RULEBOOK,
                    KEEP_REASONS -> List.of(to(ADMINISTRATOR, ANY), to(HOUSE, ANY));
            case NAME_SIGNATORY, PUBLISH_CONTACT -> List.of(to(DIRECTOR, NEW), to(ADMINISTRATOR, ANY), to(HOUSE, ANY));
            case KEEP_OUTBOX -> List.of(to(ADMINISTRATOR, ANY));
            // Each one's own, whatever unit they are at.
            case READ_NOTICES -> List.of(to(PETITION_OFFICER, ANY), to(MEDIATOR, ANY), to(DIRECTOR, ANY));
            case READ_UNITS, READ_ROSTER ->
                List.of(
                        to(PETITION_OFFICER, ANY),
                        to(MEDIATOR, ANY),
                        to(DIRECTOR, ANY),
                        to(AUDITOR, ANY),
                        to(ADMINISTRATOR, ANY),
                        to(HOUSE, ANY));
            case EXPORT_LIST ->
                List.of(to(PETITION_OFFICER, ANY), to(DIRECTOR, ANY), to(AUDITOR, ANY), to(ADMINISTRATOR, ANY));
            case EXPORT_EVENTS -> List.of(to(AUDITOR, ANY), to(HOUSE, ANY));
            case TAKE_CALL -> List.of(to(PETITION_OFFICER, NEW, HOLDER, ABOVE), to(DIRECTOR, NEW, HOLDER, ABOVE));
            case READ_CALLS ->
                List.of(to(PETITION_OFFICER, HOLDER, ABOVE), to(DIRECTOR, HOLDER, ABOVE), to(AUDITOR, ANY));
            // The addressee holds it, who made it is its sender; those above who made it are involved.
            case MAKE_PROPOSAL -> List.of(to(PETITION_OFFICER, SENDER), to(DIRECTOR, SENDER));
            case ANSWER_PROPOSAL -> List.of(to(PETITION_OFFICER, HOLDER, SENDER), to(DIRECTOR, HOLDER, SENDER));
            case READ_PROPOSALS ->
                List.of(
                        to(PETITION_OFFICER, HOLDER, SENDER, INVOLVED),
                        to(DIRECTOR, HOLDER, SENDER, INVOLVED),
                        to(AUDITOR, ANY));
        };
    }

    private static Grant to(Duty duty, Relation first, Relation... more) {
        return new Grant(duty, EnumSet.of(first, more));
    }

    private static Grant to(Duty duty, Set<Relation> relations) {
        return new Grant(duty, relations);
    }

    /** The duty on whose ground the actor may do it; empty when the actor may not. */
    public static Optional<Duty> ground(Actor actor, Permission permission, Set<Relation> relations) {
        return GRANTS.getOrDefault(permission, List.of()).stream()
                .filter(grant -> duties(actor).contains(grant.duty()))
                .filter(grant -> relations.stream().anyMatch(grant.relations()::contains))
                .map(Grant::duty)
                .findFirst();
    }

    /** Like {@link #ground}, but refuses with {@code authority.denied}, and behind a wall with {@code case.unknown}. */
    public static Duty require(Actor actor, Permission permission, Set<Relation> relations) {
        return ground(actor, permission, relations).orElseThrow(() -> refused(permission, relations));
    }

    /** What whoever has no ground is told: behind a wall there is no such case. */
    public static Refused refused(Permission permission, Set<Relation> relations) {
        return relations.contains(WALLED)
                ? Refused.unknown("case.unknown")
                : Refused.denied("authority.denied", permission.name());
    }

    /** For what has no case: units, accounts, categories. */
    public static Duty require(Actor actor, Permission permission) {
        return require(actor, permission, EnumSet.of(NONE));
    }

    /** For what is a unit's own and not there yet: who signs for it, how it is reached. */
    public static Duty requireAt(Actor actor, Permission permission, UnitCode unit, UnitTree units) {
        return require(actor, permission, Involvement.bringing(unit, actor, units));
    }

    /** Whether {@link #requireAt} lets it be done. */
    public static boolean mayAt(Actor actor, Permission permission, UnitCode unit, UnitTree units) {
        return ground(actor, permission, Involvement.bringing(unit, actor, units))
                .isPresent();
    }

    private static Set<Duty> duties(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.duties();
            case Actor.Complainant _ -> EnumSet.of(COMPLAINANT);
            case Actor.House _ -> EnumSet.of(HOUSE);
        };
    }
}
