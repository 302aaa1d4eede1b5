package org.fengqiao.ui.counter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.tracking.QueryCodes;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.projections.tracking.Tracking.Asking;
import org.jspecify.annotations.Nullable;

/** One matter in whatever state a test wants. */
final class PretendedTracking implements Tracking, QueryCodes {
    Chosen chosen = new Chosen(Means.NONE, false, null);

    static final String NUMBER = "320508023021-2026-000017";
    static final String ANOTHER = "320508023021-2026-000018";
    static final String CODE = "ABCD-EFGH-JKLM";

    static final Remedies NO_REMEDIES = new Remedies(false, Asking.NOWHERE, false, null, false, null, null);

    String issue = "first";

    PetitionState state = PetitionState.IN_WORK;
    boolean overdue;

    @Nullable
    Satisfaction rated;

    List<Told> told = List.of();

    @Nullable
    Leading leading;

    @Nullable
    Hearing hearing;

    Remedies remedies = NO_REMEDIES;
    List<IssuedPaper> papers = List.of();

    @Override
    public Actor.Complainant signIn(String number, String code) {
        if (number.equals(NUMBER) && code.equals(CODE)) {
            return new Actor.Complainant("case-17");
        }
        if (number.equals(ANOTHER) && code.equals(CODE)) {
            return new Actor.Complainant("case-18");
        }
        throw Refused.unknown("tracking.unknown");
    }

    @Override
    public Optional<String> caseOf(String number, String code) {
        return Optional.of(signIn(number, code).caseId());
    }

    @Override
    public Optional<String> issueOf(String number) {
        return Optional.of(issue);
    }

    @Override
    public Progress progress(Actor.Complainant complainant) {
        return new Progress(
                NUMBER,
                state,
                "楼上装修漏水，三个月没有解决",
                LocalDate.of(2026, 11, 9),
                40,
                UnitCode.of("320508023021"),
                "定慧寺巷社区居委会",
                UnitCode.of("320508023021"),
                "双塔街道",
                state.open() && hearing == null ? LocalDate.of(2027, 1, 22) : null,
                overdue,
                List.of(
                        step("petition.lodged", 9, 9),
                        step("petition.registered", 10, 14),
                        step("petition.transferred", 11, 10),
                        step("petition.accepted", 16, 16)),
                told,
                papers,
                state.open(),
                state.open(),
                !state.open() && rated == null,
                rated,
                remedies,
                hearing,
                chosen.confidential(),
                leading);
    }

    private static Step step(String type, int day, int hour) {
        return new Step(type, Moment.atMinute(LocalDateTime.of(2026, 11, day, hour, 30)), "定慧寺巷社区居委会");
    }

    @Override
    public Chosen contact(Actor.Complainant complainant) {
        return chosen;
    }

    static List<Told> opinion() {
        var at = Moment.onDay(LocalDate.of(2026, 11, 20));
        return List.of(
                new Told("extension", null, "需要请专业机构检测。", Moment.onDay(LocalDate.of(2026, 11, 18))),
                new Told("opinion", "outcome", "SUPPORTED", at),
                new Told("opinion", "request", "修好漏水的地方。", at),
                new Told("opinion", "facts-and-reasons", "经现场查看，漏水属实。", at),
                new Told("opinion", "opinion", "由装修方十日内修复。", at),
                new Told("opinion", "legal-basis", "《民法典》第二百八十八条。", at));
    }

    /** In work, and overdue. */
    static Leading leading() {
        var at = Moment.onDay(LocalDate.of(2026, 11, 2));
        return new Leading(
                PetitionState.IN_WORK,
                "双塔街道",
                LocalDate.of(2026, 11, 20),
                true,
                List.of(new LeadingStep("petition.accepted", at, "双塔街道")));
    }

    static List<Told> refusal() {
        return List.of(new Told("refusal", "ARBITRATION", "属于劳动争议。", Moment.onDay(LocalDate.of(2026, 11, 20))));
    }
}
