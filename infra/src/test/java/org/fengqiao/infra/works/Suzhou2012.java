package org.fengqiao.infra.works;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.organisation.UnitCommand;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.infra.imports.House;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.hotline.Hotline.Noted;
import org.fengqiao.projections.hotline.NewCall;
import org.fengqiao.projections.proposal.NewProposal;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.units.Successions.Plan;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.works.Works;
import org.fengqiao.projections.works.Works.State;
import org.fengqiao.projections.works.Works.Work;

/**
 * Suzhou in the summer of 2012 (苏州 2012): 沧浪, 平江 and 金阊 with their people and streets, and 姑苏, which takes their
 * place on 1 September.
 */
final class Suzhou2012 implements AutoCloseable {
    static final UnitCode CITY = UnitCode.of("320500000000");
    static final UnitCode CANGLANG = UnitCode.of("320502000000");
    static final UnitCode PINGJIANG = UnitCode.of("320503000000");
    static final UnitCode JINCHANG = UnitCode.of("320504000000");
    static final UnitCode GUSU = UnitCode.of("320508000000");
    static final UnitCode SHUANGTA = UnitCode.of("320502002000");
    static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    static final LocalDate MERGED = LocalDate.of(2012, 9, 1);
    static final Plan MERGER = new Plan(List.of(CANGLANG, PINGJIANG, JINCHANG), List.of(GUSU), MERGED, Map.of());

    private final House house;

    private Suzhou2012(House house) {
        this.house = house;
    }

    static Suzhou2012 begin(Path data) {
        var suzhou = new Suzhou2012(House.start(data));
        suzhou.open(CITY, "苏州市", UnitLevel.CITY, null, FIRST);
        suzhou.open(CANGLANG, "沧浪区", UnitLevel.DISTRICT, CITY, FIRST);
        suzhou.open(PINGJIANG, "平江区", UnitLevel.DISTRICT, CITY, FIRST);
        suzhou.open(JINCHANG, "金阊区", UnitLevel.DISTRICT, CITY, FIRST);
        suzhou.open(SHUANGTA, "双塔街道", UnitLevel.STREET, CANGLANG, FIRST);
        suzhou.open(GUSU, "姑苏区", UnitLevel.DISTRICT, CITY, MERGED);
        suzhou.on(FIRST);
        suzhou.get(CategoryKeeping.class)
                .send(House.ITSELF, new AddCategory("01", null, "城乡建设", "Construction", 1, FIRST), random());
        suzhou.get(OfficeClock.class).followTheMachine();
        suzhou.hire("city", CITY, Duty.PETITION_OFFICER);
        suzhou.hire("chief", CITY, Duty.ADMINISTRATOR);
        suzhou.hire("canglang", CANGLANG, Duty.PETITION_OFFICER);
        suzhou.hire("colleague", CANGLANG, Duty.PETITION_OFFICER);
        suzhou.hire("pingjiang", PINGJIANG, Duty.PETITION_OFFICER);
        suzhou.hire("jinchang", JINCHANG, Duty.DIRECTOR);
        suzhou.hire("shuangta", SHUANGTA, Duty.PETITION_OFFICER);
        return suzhou;
    }

    /** The same folder, after a stop. */
    static Suzhou2012 again(Path data) {
        return new Suzhou2012(House.start(data));
    }

    /** Ten in the morning of that day, until another one is set. */
    void on(LocalDate day) {
        get(OfficeClock.class)
                .setTo(day.atTime(LocalTime.of(10, 0)).atZone(Moment.SHANGHAI).toInstant());
    }

    void open(UnitCode code, String name, UnitLevel level, UnitCode superior, LocalDate from) {
        send(new OpenUnit(code, name, UnitKind.CENTRE, level, superior, from));
    }

    void send(UnitCommand command) {
        get(UnitKeeping.class).send(House.ITSELF, command, random());
    }

    void hire(String userName, UnitCode unit, Duty duty) {
        get(Accounts.class)
                .open(House.ITSELF, new NewAccount(userName, "测试人员", unit, Set.of(duty)), "correct horse 7 battery");
        Awaitility.await().until(() -> get(Accounts.class).staff(userName).isPresent());
    }

    Actor.Staff person(String userName) {
        return get(Accounts.class).staff(userName).orElseThrow();
    }

    <T> T get(Class<T> type) {
        return house.get(type);
    }

    LocalDate today() {
        return LocalDate.now(get(OfficeClock.class));
    }

    static String random() {
        return UUID.randomUUID().toString();
    }

    Lodged lodge(String userName, UnitCode unit, String title, UnitCode... accused) {
        var petition = new NewPetition(
                Channel.LETTER,
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
                Accused.units(List.of(accused)),
                List.of(),
                ContactWish.NONE,
                null);
        return get(Cases.class).lodge(person(userName), petition, random());
    }

    Noted ring(String userName, UnitCode unit) {
        var call = new NewCall(unit, null, "13800000000", "食堂几点开饭", "01", null);
        return get(Hotline.class).take(person(userName), call, random());
    }

    ProposalDesk.Noted propose(String userName, UnitCode addressee) {
        var proposal = new NewProposal(
                ProposalKind.IMPROVE_WORK,
                addressee,
                null,
                Accused.NOBODY,
                "当日登记",
                "请改为当日登记。",
                List.of(),
                List.of(),
                today().plusDays(30));
        return get(ProposalDesk.class).make(person(userName), proposal, random());
    }

    void done(String userName, PetitionCommand command) {
        get(Cases.class).send(person(userName), command, random());
    }

    PetitionGlance glance(String caseId) {
        return CaseStory.of(get(CaseHistory.class).of(caseId)).orElseThrow().glance();
    }

    /** As it ended. */
    Work await(String id) {
        var ended = Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> get(Works.class).find(House.ITSELF, id).orElseThrow(),
                        work -> work.state() != State.RUNNING);
        get(CaughtUp.class).await();
        return ended;
    }

    @Override
    public void close() {
        house.close();
    }
}
