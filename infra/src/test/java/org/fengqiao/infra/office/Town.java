package org.fengqiao.infra.office;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** A city with two districts, a street and two communities, and the people that tests need. */
public class Town {
    public static final UnitCode CITY = UnitCode.of("320500000000");
    public static final UnitCode DISTRICT = UnitCode.of("320508000000");
    public static final UnitCode OTHER_DISTRICT = UnitCode.of("320583000000");
    public static final UnitCode STREET = UnitCode.of("320508021000");
    public static final UnitCode COMMUNITY = UnitCode.of("320508021023");
    public static final UnitCode NEIGHBOUR = UnitCode.of("320508021001");
    public static final String PASSWORD = "correct horse 7 battery";
    public static final String CATEGORY = "01";

    private final UnitKeeping units;
    private final Units directory;
    private final CategoryKeeping categories;
    private final Accounts accounts;
    private final Cases cases;
    private final OfficeClock clock;

    Town(
            UnitKeeping units,
            Units directory,
            CategoryKeeping categories,
            Accounts accounts,
            Cases cases,
            OfficeClock clock) {
        this.units = units;
        this.directory = directory;
        this.categories = categories;
        this.accounts = accounts;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        if (directory.find(CITY).isPresent()) {
            return;
        }
        open(CITY, "苏州市", UnitLevel.CITY, null);
        open(DISTRICT, "姑苏区", UnitLevel.DISTRICT, CITY);
        open(OTHER_DISTRICT, "昆山市", UnitLevel.DISTRICT, CITY);
        open(STREET, "双塔街道", UnitLevel.STREET, DISTRICT);
        open(COMMUNITY, "定慧寺巷社区", UnitLevel.COMMUNITY, STREET);
        open(NEIGHBOUR, "钟楼社区", UnitLevel.COMMUNITY, STREET);
        categories.send(
                new Actor.House(), new AddCategory(CATEGORY, null, "城乡建设", "Construction", 1, today()), random());
        hire("district.officer", DISTRICT, Duty.PETITION_OFFICER);
        hire("district.director", DISTRICT, Duty.DIRECTOR);
        hire("street.officer", STREET, Duty.PETITION_OFFICER);
        hire("community.officer", COMMUNITY, Duty.PETITION_OFFICER);
        hire("community.director", COMMUNITY, Duty.DIRECTOR);
        hire("neighbour.officer", NEIGHBOUR, Duty.PETITION_OFFICER);
        hire("auditor", CITY, Duty.AUDITOR);
        hire("chief", CITY, Duty.ADMINISTRATOR);
    }

    private void open(UnitCode code, String name, UnitLevel level, UnitCode superior) {
        var command = new OpenUnit(code, name, UnitKind.CENTRE, level, superior, today());
        units.send(new Actor.House(), command, random());
        shown(() -> directory.find(code).isPresent());
    }

    private void hire(String userName, UnitCode unit, Duty duty) {
        accounts.open(new Actor.House(), new NewAccount(userName, "测试人员", unit, Set.of(duty)), PASSWORD);
        shown(() -> accounts.staff(userName).isPresent());
    }

    /** The first rows come through cold code; a test waits for them longer than a person would. */
    private static void shown(Callable<Boolean> there) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(there);
    }

    public Actor.Staff person(String userName) {
        return accounts.staff(userName).orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static String random() {
        return UUID.randomUUID().toString();
    }

    /** A letter, as an officer enters it. */
    public NewPetition letterTo(UnitCode unit, String title) {
        return petition(Channel.LETTER, unit, title);
    }

    /** As its complainant hands it in on the net. */
    public NewPetition byNetwork(UnitCode unit, String title) {
        return petition(Channel.NETWORK, unit, title);
    }

    private NewPetition petition(Channel channel, UnitCode unit, String title) {
        return new NewPetition(
                channel,
                unit,
                today(),
                "张小三",
                "13800000000",
                "定慧寺巷1号",
                1,
                null,
                title,
                title + "，请处理。",
                null,
                null,
                null,
                Accused.NOBODY,
                List.of(),
                ContactWish.NONE,
                null);
    }

    public Lodged lodge(String userName, UnitCode unit, String title) {
        return cases.lodge(person(userName), letterTo(unit, title), random());
    }
}
