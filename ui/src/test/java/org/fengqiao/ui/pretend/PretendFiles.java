package org.fengqiao.ui.pretend;

import static org.fengqiao.domain.petition.PetitionState.CLOSED;
import static org.fengqiao.domain.petition.PetitionState.IN_WORK;
import static org.fengqiao.domain.petition.PetitionState.RECEIVED;
import static org.fengqiao.domain.petition.PetitionState.REGISTERED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.Assistance;
import org.fengqiao.projections.petitionfile.CorrectedFact;
import org.fengqiao.projections.petitionfile.FileAttachment;
import org.fengqiao.projections.petitionfile.FilePaper;
import org.fengqiao.projections.petitionfile.KeptFrom;
import org.fengqiao.projections.petitionfile.Merging;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
import org.fengqiao.projections.petitionfile.Note;
import org.fengqiao.projections.petitionfile.Person;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFile.LifeStep;
import org.fengqiao.projections.petitionfile.PetitionFile.Past;
import org.fengqiao.projections.petitionfile.PetitionFile.Words;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.petitionfile.Remedy;
import org.fengqiao.projections.petitionfile.Sending;
import org.fengqiao.projections.petitionfile.Track;
import org.fengqiao.projections.petitionfile.Watch;
import org.fengqiao.projections.timeline.Timelines;
import org.fengqiao.projections.worklist.Standing;
import org.jspecify.annotations.Nullable;

/** One file in work, whatever case is asked for. */
public final class PretendFiles implements PetitionFiles, Timelines {
    private final PretendQueue queue;
    public List<Action> actions = List.of(
            Action.ANSWER,
            Action.PASS,
            Action.NOTE,
            Action.VISIT,
            Action.REQUEST_EXTENSION,
            Action.CORRECT,
            Action.ATTACH);
    public PetitionKind kind = PetitionKind.APPEAL;
    public LocalDate receivedOn = PretendQueue.TODAY.minusDays(12);
    public List<CorrectedFact> corrections = List.of();
    public List<SameMatter> sameMatters = List.of();
    public Merging merging = Merging.NONE;
    public @Nullable String hotIssue;
    public Remedy remedy = Remedy.NONE;
    public @Nullable Lapsed lapsed;
    public Watch watch = new Watch(Set.of(), null, null, Set.of());
    public KeptFrom keptFrom = KeptFrom.NOBODY;
    public @Nullable UnitCode holder;
    public long sequence = 5;

    /** Who did the last of it. */
    public String lately = "li";

    public int opened;
    public @Nullable Refused refusal;

    PretendFiles(PretendQueue queue) {
        this.queue = queue;
    }

    @Override
    public PetitionFile open(Actor actor, String caseId, @Nullable String purpose) {
        if (refusal != null) {
            throw refusal;
        }
        opened++;
        return file(actor, caseId, actions, sequence, null);
    }

    @Override
    public PetitionFile asOf(Actor actor, String caseId, @Nullable String purpose, AsOf then) {
        if (refusal != null) {
            throw refusal;
        }
        return switch (then) {
            case AsOf.Day past -> file(actor, caseId, List.of(), 3, new Past(past.day(), sequence));
            case AsOf.Entry past ->
                file(actor, caseId, List.of(), past.sequence(), new Past(PretendQueue.TODAY.minusDays(5), sequence));
        };
    }

    private PetitionFile file(Actor actor, String caseId, List<Action> mayDo, long lastTold, @Nullable Past past) {
        var item = queue.find(actor, caseId).orElseThrow(() -> Refused.unknown("case.unknown"));
        var at = Moment.atMinute(LocalDateTime.of(2026, 11, 18, 15, 20));
        var due = PretendQueue.TODAY.plusDays(2);
        return new PetitionFile(
                caseId,
                item.number(),
                IN_WORK,
                kind,
                "0101",
                Channel.VISIT,
                receivedOn,
                12,
                holder != null ? holder : item.centre(),
                null,
                "wang",
                Standing.DUE_SOON,
                List.of(
                        deadline(Clock.OBJECTION, due.minusDays(30), "P09", "23"),
                        deadline(Clock.ANSWER, due, "P18", "34"),
                        deadline(Clock.REPORT, due.plusDays(50), "P06", "22")),
                false,
                null,
                false,
                new Person("张建三", "138 0013 8000", "苏州市姑苏区定慧寺巷 88 号", 12, 5),
                new Words(
                        item.title(),
                        "自 2024 年梅雨季起，地下车库每逢下雨即积水，最深处约 30 厘米。\n\n业主多次向物业反映，物业称系开发商防水施工质量问题；开发商称质保期已过。两年来无人维修，已有 6 辆车受损。",
                        "责令物业和开发商查明原因，限期维修，并赔偿车辆损失。",
                        "定慧寺巷 88 号小区地下车库",
                        "来访人口述：积水时电梯也停运，老人出行困难。"),
                List.of(new FileAttachment(
                        "a".repeat(64), "车库积水照片.jpg", "9f".repeat(32), "image/jpeg", 1_482_000, false, at)),
                List.of(
                        new FilePaper(
                                new PaperId(PaperKind.RECEIPT, 1),
                                item.centre(),
                                at,
                                "姑苏区信访收〔2026〕3号",
                                at,
                                null,
                                lapsed,
                                false,
                                true),
                        new FilePaper(
                                new PaperId(PaperKind.ACCEPTANCE, 1),
                                item.centre(),
                                at,
                                null,
                                null,
                                null,
                                null,
                                true,
                                false)),
                List.of(new Note(
                        "petition.visit-recorded",
                        at,
                        at.at().atZone(Moment.SHANGHAI).toInstant(),
                        "wang",
                        item.centre(),
                        null,
                        "地下车库",
                        null,
                        "现场积水约 10 厘米，排水泵一台停用。物业同意本周内先修泵。")),
                List.of(),
                null,
                List.of(new Assistance(PretendUnits.SHUANGTA, at)),
                new Sending(PretendUnits.GUSU, due.plusDays(50), "请查实后报告", null, at),
                List.of(),
                null,
                remedy,
                watch,
                Track.USUAL,
                null,
                null,
                corrections,
                sameMatters,
                merging,
                hotIssue,
                keptFrom,
                List.of(
                        new LifeStep(RECEIVED, PretendQueue.TODAY.minusDays(12), false),
                        new LifeStep(REGISTERED, PretendQueue.TODAY.minusDays(11), false),
                        new LifeStep(IN_WORK, PretendQueue.TODAY.minusDays(5), true),
                        new LifeStep(PetitionState.ANSWERED, null, false),
                        new LifeStep(CLOSED, null, false)),
                mayDo,
                past == null ? List.of("extend-until") : List.of(),
                lastTold,
                past);
    }

    private static Deadline deadline(Clock clock, LocalDate on, String rule, String article) {
        return new Deadline(clock, on, rule, "信访工作条例", article, "2022-05-01/3", "2026-1", false);
    }

    @Override
    public List<Entry> of(Actor actor, String caseId) {
        return List.of(
                entry(sequence, "petition.visit-recorded", List.of("2026-11-18"), true, lately, ""),
                entry(
                        4,
                        "petition.accepted",
                        List.of("PHONE", "2026-11-18", "2026-11-25", "true"),
                        false,
                        "wang",
                        "P08"),
                entry(3, "petition.fell-overdue", List.of("ROUTING", "2026-11-17"), false, "house", "P23"),
                entry(2, "petition.registered", List.of("APPEAL", "城乡建设/物业管理"), false, "wang", "P06"),
                entry(1, "petition.lodged", List.of("VISIT", "姑苏区", "2026-11-11"), false, "complainant", "P02"));
    }

    private Entry entry(long sequence, String type, List<String> values, boolean late, String who, String rule) {
        var at = Moment.atMinute(LocalDateTime.of(2026, 11, 10 + (int) sequence, 9, 30));
        var recorded = at.at().plusDays(late ? 2 : 0).atZone(Moment.SHANGHAI).toInstant();
        var unit = who.length() > 4 ? "" : PretendUnits.GUSU.value();
        var ground = rule.isEmpty() ? null : new Passage("信访工作条例", "22");
        var holdsNoMore = type.equals("petition.accepted") ? lapsed : null;
        return new Entry(sequence, type, values, at, recorded, late, who, unit, rule, holdsNoMore, ground);
    }

    @Override
    public List<Entry> asOf(Actor actor, String caseId, AsOf then) {
        var last = then instanceof AsOf.Entry past ? past.sequence() : 3;
        return of(actor, caseId).stream()
                .filter(entry -> entry.sequence() <= last)
                .toList();
    }

    @Override
    public List<Recorded> raw(Actor actor, String caseId, @Nullable String purpose) {
        return List.of();
    }
}
