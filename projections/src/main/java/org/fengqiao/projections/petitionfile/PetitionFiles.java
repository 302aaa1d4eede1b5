package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.ATTACHMENTS;
import static org.fengqiao.domain.authority.CaseField.CONTACT;
import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.PAPERS;
import static org.fengqiao.domain.authority.CaseField.PERSON;
import static org.fengqiao.domain.authority.CaseField.RATING;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WALL;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.Alarm;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Charge;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.Supervision;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.reading.Shows;
import org.fengqiao.projections.worklist.Standing;
import org.jspecify.annotations.Nullable;

/** The file of a petition (信访件案卷), for who may read it. */
public interface PetitionFiles {
    /**
     * Opens a file and remembers that it was opened, before anything is shown.
     *
     * @param purpose why; an auditor sees personal words only with one
     * @throws org.fengqiao.domain.refusal.Refused {@code case.unknown}, {@code authority.denied}
     */
    PetitionFile open(Actor actor, String caseId, @Nullable String purpose);

    /**
     * A file. Words are open here; empty where a key is gone, null where nothing was entered or the reader may not see
     * them (then {@code wordsWithheld} is true).
     *
     * @param headcount how many people stand behind it
     * @param hotIssue the one it belongs to; null when to none, or where that does not exist for the reader
     * @param daysToAnswer days from receipt to an answer given before the import; null otherwise
     * @param papers what was or can be issued, the oldest first; for a unit that passed it on, its own
     * @param actions what this actor may do now, the primary one first
     * @param later what will be possible or no longer is, as codes for one line
     */
    record PetitionFile(
            @Shows(STANDING) String caseId,
            @Shows(STANDING) String number,
            @Shows(STANDING) PetitionState state,
            @Shows(STANDING) @Nullable PetitionKind kind,
            @Shows(STANDING) @Nullable String category,
            @Shows(STANDING) Channel channel,
            @Shows(STANDING) LocalDate receivedOn,
            @Shows(STANDING) int headcount,
            @Shows(STANDING) UnitCode holder,
            @Shows(WORK) @Nullable String assignee,
            @Shows(STANDING) Standing standing,
            @Shows(STANDING) List<Deadline> deadlines,
            @Shows(STANDING) boolean imported,
            @Shows(STANDING) @Nullable Integer daysToAnswer,
            @Shows(STANDING) boolean wordsWithheld,
            @Shows(PERSON) @Nullable Person person,
            @Shows(WORDS) @Nullable Words letter,
            @Shows(WORK) List<FileAttachment> attachments,
            @Shows(PAPERS) List<FilePaper> papers,
            @Shows(WORK) List<Note> notes,
            @Shows(WORK) List<Supplement> supplements,
            @Shows(WORK) List<Assistance> assisting,
            @Shows(STANDING) @Nullable Sending sending,
            @Shows(STANDING) @Nullable Answer answer,
            @Shows(STANDING) Remedy remedy,
            @Shows(WORK) Watch watch,
            @Shows(WORK) Track track,
            @Shows(STANDING) @Nullable NotAccepted notAccepted,
            @Shows(RATING) @Nullable Rating rating,
            @Shows(WORK) List<CorrectedFact> corrections,
            @Shows(WORK) List<SameMatter> sameMatters,
            @Shows(WORK) Merging merging,
            @Shows(WORK) @Nullable String hotIssue,
            @Shows(WALL) KeptFrom keptFrom,
            @Shows(STANDING) List<LifeStep> steps,
            @Shows(WORK) List<Action> actions,
            @Shows(WORK) List<String> later,
            @Shows(STANDING) long sequence) {
        /** What is to be done next; empty where nothing presses. */
        public Optional<Action> next() {
            return actions.stream().findFirst().filter(Action::leads);
        }
    }

    /**
     * How it is handled out of the usual way (办理方式); as usual for whom only progress is shown.
     *
     * @param simple why it is handled simply; null when it is not
     * @param charge the leader who answers for it; null when none does
     * @param receptions by leaders, oldest first
     * @param effects what an adopted suggestion changed, oldest first
     * @param settlements who is responsible and who assists, oldest first; the last one holds
     * @param agreement with which it ended; null when it did not end so
     */
    @Shows(WORK)
    record Track(
            @Nullable SimpleGround simple,
            @Nullable Charge charge,
            List<Reception> receptions,
            List<Effect> effects,
            List<Settlement> settlements,
            @Nullable AgreedWords agreement) {
        public static final Track USUAL = new Track(null, null, List.of(), List.of(), List.of(), null);
    }

    @Shows(WORK)
    record Settlement(
            SettlementManner manner,
            LocalDate on,
            UnitCode responsible,
            List<UnitCode> assisting,
            @Shows(INNER_WORDS) String minutes) {}

    @Shows(WORK)
    record AgreedWords(
            AgreementManner manner,
            LocalDate on,
            @Shows(WORDS) String parties,
            @Shows(WORDS) String content) {}

    @Shows(WORK)
    record Reception(
            LocalDate on,
            @Shows(WORK) String account,
            UnitCode unit,
            @Shows(INNER_WORDS) String words) {}

    @Shows(WORK)
    record Effect(LocalDate on, @Shows(WORDS) String words) {}

    /**
     * Who lodged it.
     *
     * @param headcount how many people stand behind it
     * @param visitors how many came in person; null unless it was a visit
     * @param representatives who speaks for them; null when nobody was named
     */
    @Shows(PERSON)
    record Person(
            @Shows(PERSON) String name,
            @Shows(CONTACT) @Nullable String phone,
            @Shows(CONTACT) @Nullable String address,
            int headcount,
            @Nullable Integer visitors,
            @Shows(CONTACT) @Nullable String representatives,
            Telling telling) {
        /** Of somebody who wants nothing but what the law demands. */
        public Person(
                String name,
                @Nullable String phone,
                @Nullable String address,
                int headcount,
                @Nullable Integer visitors) {
            this(name, phone, address, headcount, visitors, null, new Telling(Means.NONE, false));
        }
    }

    /**
     * How the complainant wants to be told (告知方式).
     *
     * @param confidential whether phone and address are for who works on it alone
     */
    @Shows(PERSON)
    record Telling(Means means, boolean confidential) {}

    @Shows(WORDS)
    record Words(
            @Shows(WORDS) String title,
            @Shows(WORDS) String text,
            @Shows(WORDS) @Nullable String request,
            @Shows(WORDS) @Nullable String place,
            @Shows(WORDS) @Nullable String oralRecord) {}

    @Shows(WORK)
    record FileAttachment(
            @Shows(WORK) String address,
            @Shows(ATTACHMENTS) String name,
            @Shows(ATTACHMENTS) String sha256,
            @Shows(WORK) String mediaType,
            long size,
            boolean inner,
            Moment at) {}

    /**
     * A paper that was issued or can be.
     *
     * @param unit which did what it tells of, and whose paper it is
     * @param at when it was done
     * @param number as it is printed; null until it is issued
     * @param issuedAt null until it is issued
     * @param replacedBy the corrected one that stands in its place; null while it is valid
     * @param mayIssue whether this reader may issue it now
     * @param mayReplace whether this reader may have it corrected and issued anew
     */
    @Shows(PAPERS)
    record FilePaper(
            PaperId id,
            UnitCode unit,
            Moment at,
            @Shows(PAPERS) @Nullable String number,
            @Nullable Moment issuedAt,
            @Nullable PaperId replacedBy,
            boolean mayIssue,
            boolean mayReplace) {}

    /**
     * What officers wrote for one another: a note, a visit, a closing report, the reasons of a step.
     *
     * @param about stored name of the event it stands in, for example {@code petition.note-added}
     * @param place set for a visit
     * @param reason that was chosen for the step, as it was worded then; null when none was
     */
    @Shows(WORK)
    record Note(
            @Shows(WORK) String about,
            Moment at,
            Instant recordedAt,
            @Shows(WORK) String account,
            UnitCode unit,
            @Shows(INNER_WORDS) @Nullable String place,
            @Nullable Wording reason,
            @Shows(INNER_WORDS) String words) {}

    @Shows(WORK)
    record Supplement(Moment at, @Shows(WORDS) String words, List<FileAttachment> attachments) {}

    @Shows(WORK)
    record Assistance(UnitCode unit, Moment since) {}

    /**
     * How it was last sent on.
     *
     * @param term set for an assigned one (交办)
     * @param objection why the unit handed it back; stays after the objection was decided, for whoever sends it on again
     */
    @Shows(STANDING)
    record Sending(
            UnitCode from,
            @Nullable LocalDate term,
            @Shows(INNER_WORDS) @Nullable String reason,
            @Shows(INNER_WORDS) @Nullable String objection,
            Moment at) {}

    /** An opinion has all four parts; a reply and an answer given before the import have only {@code opinion}. */
    @Shows(STANDING)
    record Answer(
            @Nullable OpinionOutcome outcome,
            @Nullable Adoption adoption,
            @Shows(WORDS) @Nullable String request,
            @Shows(WORDS) @Nullable String factsAndReasons,
            @Shows(WORDS) String opinion,
            @Shows(WORDS) @Nullable String legalBasis,
            Moment at,
            boolean beforeImport) {}

    /**
     * What those above watch (监督).
     *
     * @param alarm where it is urgent; null for an ordinary matter
     * @param supervision the one that is open; null when none is
     */
    @Shows(WORK)
    record Watch(
            Set<Mark> marks,
            @Nullable Alarm alarm,
            @Nullable Supervision supervision) {
        public static final Watch NOTHING = new Watch(Set.of(), null, null);
    }

    /** What was done with the written opinions (送达、复查、复核、听证), each list with the oldest first. */
    @Shows(STANDING)
    record Remedy(List<Served> services, List<Review> reviews, List<HeldHearing> hearings) {}

    /** @param words who took it, who witnessed that it was refused, or why it did not arrive */
    @Shows(STANDING)
    record Served(
            Instance instance,
            ServiceManner manner,
            ServiceResult result,
            LocalDate on,
            @Shows(INNER_WORDS) @Nullable String words) {}

    /**
     * A request for review and what became of it.
     *
     * @param by the unit that judges
     * @param judgement null while it is being reviewed, and where the request was withdrawn
     */
    @Shows(STANDING)
    record Review(
            Instance instance,
            LocalDate askedOn,
            UnitCode by,
            @Shows(WORDS) @Nullable String reasons,
            boolean withdrawn,
            @Nullable Judgement judgement) {}

    @Shows(STANDING)
    record Judgement(
            ReviewOutcome outcome,
            @Shows(WORDS) @Nullable String facts,
            @Shows(WORDS) @Nullable String opinion,
            @Shows(WORDS) @Nullable String legalBasis,
            LocalDate on,
            boolean inTime) {}

    /** @param until null while it is being held */
    @Shows(STANDING)
    record HeldHearing(
            LocalDate since,
            @Nullable LocalDate until,
            @Shows(INNER_WORDS) @Nullable String subject,
            @Shows(INNER_WORDS) @Nullable String record) {}

    /** @param reason that was chosen, as it was worded then; null when none was */
    @Shows(STANDING)
    record NotAccepted(
            RightRoute route,
            @Nullable Wording reason,
            @Shows(WORDS) String reasons,
            Moment at) {}

    @Shows(RATING)
    record Rating(
            Satisfaction grade, @Shows(WORDS) @Nullable String words, Moment at) {}

    @Shows(WORK)
    record CorrectedFact(
            Fact fact,
            @Shows(WORDS) @Nullable String was,
            @Shows(WORDS) @Nullable String is,
            @Shows(INNER_WORDS) String reason,
            Moment at,
            @Shows(WORK) String account) {}

    @Shows(WORK)
    record SameMatter(@Shows(WORK) String otherCaseId, boolean same, Moment at) {}

    /**
     * What is part of what (并件).
     *
     * @param into the earlier case of which this one became a part; null unless it did
     * @param merged the later ones that became a part of this one
     * @param letters what the complainants of those were told, as far as this reader sees how they are worked on
     */
    @Shows(WORK)
    record Merging(
            @Shows(WORK) @Nullable String into,
            @Shows(WORK) List<String> merged,
            @Shows(WORK) List<MergedLetter> letters) {
        public static final Merging NONE = new Merging(null, List.of(), List.of());

        /** Whether that case is named here, so that nobody need say besides that it is about the same matter. */
        public boolean tells(String caseId) {
            return caseId.equals(into) || merged.contains(caseId);
        }
    }

    /**
     * What the complainant of a letter that became a part of this case was told (并入信访件告知情况).
     *
     * @param mergedAt when it became a part of this case
     * @param merging how that was told; null where name or address is unclear
     * @param answer how far the answer of this case has come to that complainant
     * @param toldAt when an officer told it; null until then
     * @param telling how it was told; null until then, and where name or address is unclear
     */
    @Shows(WORK)
    record MergedLetter(
            @Shows(WORK) String caseId,
            @Shows(WORK) String number,
            Moment mergedAt,
            @Nullable Notice merging,
            AnswerElsewhere answer,
            @Nullable Moment toldAt,
            @Nullable Notice telling) {}

    /**
     * Who must not learn of it, and whose staying is in question (隔离与回避); nobody where only progress may be seen.
     *
     * @param units accused; every unit below them stands behind the wall too
     * @param people accused accounts
     * @param recused accounts with a direct interest
     */
    @Shows(WALL)
    record KeptFrom(
            List<UnitCode> units,
            @Shows(WALL) List<String> people,
            @Shows(WALL) List<String> recused,
            List<AskedRecusal> asked) {
        public static final KeptFrom NOBODY = new KeptFrom(List.of(), List.of(), List.of(), List.of());

        /** Who is not to be offered anywhere in this file. */
        public Walls walls() {
            var accounts = new HashSet<>(people);
            accounts.addAll(recused);
            return new Walls(Set.copyOf(units), accounts);
        }
    }

    /** @param disclosed whether that person said so; otherwise somebody else asked for it */
    @Shows(WALL)
    record AskedRecusal(@Shows(WALL) String account, boolean disclosed) {}

    /** A step of life across the top; {@code on} is null while it is still to come. */
    @Shows(STANDING)
    record LifeStep(PetitionState state, @Nullable LocalDate on, boolean current) {}
}
