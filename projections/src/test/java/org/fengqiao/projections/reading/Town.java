package org.fengqiao.projections.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.OtherCases;
import org.fengqiao.domain.decision.OtherCases.OtherCase;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.categories.CategoriesProjection;
import org.fengqiao.projections.categories.CategoryDirectory;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.ListedCategories;
import org.fengqiao.projections.roster.ListedRoster;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.roster.RosterDirectory;
import org.fengqiao.projections.roster.RosterProjection;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.units.ListedUnits;
import org.fengqiao.projections.units.UnitDirectory;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.UnitsProjection;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.OpenVault;
import org.jspecify.annotations.Nullable;

/** A district with a street, two communities and a department, and who works there; kept by the real projections. */
public final class Town {
    public static final UnitCode COURT = UnitCode.of("gusu-fayuan");
    public static final UnitCode GUSU = UnitCode.of("320508000000");
    public static final UnitCode SHUANGTA = UnitCode.of("320508021000");
    public static final UnitCode DINGHUISI = UnitCode.of("320508021023");
    public static final UnitCode NEIGHBOUR = UnitCode.of("320508021024");
    public static final UnitCode HOUSING = UnitCode.of("gusu-housing");

    public static final Actor.Staff AT_GUSU = staff("a-gusu", GUSU, Duty.PETITION_OFFICER);
    public static final Actor.Staff HEAD_OF_GUSU = staff("a-gusu-head", GUSU, Duty.DIRECTOR);
    public static final Actor.Staff AT_SHUANGTA = staff("a-shuangta", SHUANGTA, Duty.PETITION_OFFICER);
    public static final Actor.Staff HEAD_OF_SHUANGTA = staff("a-head", SHUANGTA, Duty.DIRECTOR);
    public static final Actor.Staff AT_DINGHUISI = staff("a-dinghuisi", DINGHUISI, Duty.PETITION_OFFICER);
    public static final Actor.Staff AT_NEIGHBOUR = staff("a-neighbour", NEIGHBOUR, Duty.PETITION_OFFICER);
    public static final Actor.Staff AT_HOUSING = staff("a-housing", HOUSING, Duty.PETITION_OFFICER);
    public static final Actor.Staff AUDITOR = staff("a-auditor", GUSU, Duty.AUDITOR);
    public static final Actor.Staff ADMINISTRATOR = staff("a-admin", GUSU, Duty.ADMINISTRATOR);

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final WorkingCalendar CALENDAR = calendar();

    /** What is held to here. */
    public Rulebook rulebook = Rulebook.petitions();

    public StandardReasons reasons = StandardReasons.NONE;

    public final Vault vault = new OpenVault();
    public final Units units;
    public final RosterBook roster;
    public final CategoryTree categories;

    public Town() {
        var database = EmbeddedMongo.freshDatabase();
        var generation = new Generation(1);
        var clock = InstantSource.system();
        var unitDirectory = new UnitDirectory(database, generation, clock);
        var rosterDirectory = new RosterDirectory(database, generation, clock);
        var categoryDirectory = new CategoryDirectory(database, generation, clock);
        units = new ListedUnits(() -> unitDirectory);
        roster = new ListedRoster(() -> rosterDirectory, vault);
        categories = new ListedCategories(() -> categoryDirectory, () -> FOUNDED);
        var feed = new Feed();
        opens(feed, GUSU, "姑苏区", UnitKind.CENTRE, UnitLevel.DISTRICT, null);
        opens(feed, SHUANGTA, "双塔街道", UnitKind.CENTRE, UnitLevel.STREET, GUSU);
        opens(feed, DINGHUISI, "定慧寺巷社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA);
        opens(feed, NEIGHBOUR, "大公园社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, SHUANGTA);
        opens(feed, HOUSING, "姑苏区住建局", UnitKind.DEPARTMENT, UnitLevel.DISTRICT, GUSU);
        opens(feed, COURT, "姑苏区人民法院", UnitKind.OUTSIDE, UnitLevel.DISTRICT, GUSU);
        works(feed, AT_SHUANGTA, "王双");
        works(feed, HEAD_OF_SHUANGTA, "赵塔");
        works(feed, AT_DINGHUISI, "钱慧");
        feed.happens("01", new CategoryAdded("01", null, "城乡建设", "Building", 1, FOUNDED));
        feed.happens("0101", new CategoryAdded("0101", "01", "物业管理", null, 2, FOUNDED));
        feed.deliver(
                new UnitsProjection(unitDirectory),
                new RosterProjection(rosterDirectory),
                new CategoriesProjection(categoryDirectory));
    }

    public static final String OTHER_CASE = "case-2";

    /** Every case that is asked for is an earlier one, open at Shuangta street, but for none where a test says so. */
    public OtherCases cases = caseId -> Optional.of(new OtherCase(
            new Involvement(caseId, SHUANGTA, Optional.empty(), false, Set.of(SHUANGTA), Set.of(), Walls.NONE),
            "320508021-2026-000003",
            LocalDate.parse("2026-03-01"),
            true,
            false,
            false));

    /** Ten o'clock on that day. */
    public Facts on(LocalDate day, Actor actor) {
        return new Facts(
                day.atTime(10, 0), actor, CALENDAR, rulebook, units.tree(), roster, categories, reasons, cases);
    }

    private void works(Feed feed, Actor.Staff staff, String name) {
        var sealed = vault.seal(KeyId.account(staff.account()), name);
        feed.happens(
                staff.account(), new AccountOpened(staff.account(), sealed, staff.unit(), staff.duties(), FOUNDED));
    }

    private static void opens(
            Feed feed, UnitCode code, String name, UnitKind kind, UnitLevel level, @Nullable UnitCode superior) {
        feed.happens(code.value(), new UnitOpened(code, name, kind, level, superior, FOUNDED));
    }

    private static Actor.Staff staff(String account, UnitCode unit, Duty duty) {
        return new Actor.Staff(account, unit, Set.of(duty));
    }

    private static WorkingCalendar calendar() {
        try {
            var table = Path.of("../infra/src/main/resources/calendar/china-holidays.csv");
            return WorkingCalendar.parse("china-2026-1", Files.readString(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
