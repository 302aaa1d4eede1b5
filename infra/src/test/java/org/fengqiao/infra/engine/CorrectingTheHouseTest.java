package org.fengqiao.infra.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.office.OfficeTest;
import org.fengqiao.infra.office.Town;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.history.HouseHistory;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the administrator entered wrongly is put right, from the command to the queue. */
@OfficeTest
class CorrectingTheHouseTest {
    private static final UnitCode NEW = UnitCode.of("320508021099");
    private static final String WHY = "批文写的是区直管";

    @Autowired
    Town town;

    @Autowired
    UnitKeeping keeping;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    Leaving leaving;

    @Autowired
    RosterBook roster;

    @Autowired
    CategoryKeeping categories;

    @Autowired
    CategoryTree tree;

    @Autowired
    HouseHistory history;

    @Autowired
    Worklist worklist;

    @Autowired
    EventStore events;

    @Autowired
    Serializer serializer;

    @Test
    void a_corrected_place_moves_the_cases_and_tells_both_values_and_why() {
        var chief = town.person("chief");
        keeping.send(
                chief,
                new OpenUnit(NEW, "新社区", UnitKind.CENTRE, UnitLevel.COMMUNITY, Town.STREET, town.today()),
                Town.random());
        var lodged = town.lodge("street.officer", NEW, "消防通道");
        assertThat(worklist.find(town.person("street.officer"), lodged.caseId()))
                .isPresent();

        keeping.correct(
                chief, NEW, 1, new UnitCorrection(UnitFact.SUPERIOR, Town.DISTRICT.value()), WHY, Town.random());

        assertThat(units.find(NEW)).get().extracting(Units.UnitRow::superior).isEqualTo(Town.DISTRICT);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> worklist.find(town.person("street.officer"), lodged.caseId())
                        .isEmpty());
        assertThat(worklist.find(town.person("district.officer"), lodged.caseId()))
                .isPresent();
        assertThat(history.ofUnit(chief, NEW).getFirst().corrections())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.was()).isEqualTo(Town.STREET.value());
                    assertThat(told.is()).isEqualTo(Town.DISTRICT.value());
                    assertThat(told.reason()).isEqualTo(WHY);
                    assertThat(told.account()).isEqualTo(chief.account());
                });
        assertThat(stored(NEW.value())).contains("account/" + chief.account()).doesNotContain(WHY);
    }

    @Test
    void who_had_which_duty_yesterday_and_what_they_are_called_follow_the_correction() {
        var chief = town.person("chief");
        var account = accounts.open(
                        new Actor.House(),
                        new NewAccount("misdated", "钱学闻", Town.STREET, Set.of(Duty.MEDIATOR)),
                        Town.PASSWORD)
                .account();
        var yesterday = town.today().minusDays(1);
        assertThat(roster.dutiesOn(chief, account, yesterday)).isEmpty();

        leaving.correct(chief, account, 1, AccountCorrection.ofValue(AccountFact.DAY, yesterday.toString()), "昨天到岗");
        accounts.correctName(chief, account, "钱学文", "打错字");

        assertThat(roster.dutiesOn(chief, account, yesterday))
                .extracting(RosterBook.Held::duty)
                .containsExactly(Duty.MEDIATOR);
        assertThat(roster.nameOf(account)).isEqualTo("钱学文");
        assertThat(stored(account)).doesNotContain("钱学").doesNotContain("打错字");
        assertThat(history.ofAccount(chief, account).getFirst().corrections())
                .extracting(HouseHistory.Correction::reason)
                .containsExactly("昨天到岗", "打错字");
    }

    @Test
    void the_last_administrator_stays_one() {
        var chief = town.person("chief").account();
        var directs = AccountCorrection.ofDuties(Set.of(Duty.DIRECTOR));

        assertRefused(
                "account.last-administrator", () -> leaving.correct(new Actor.House(), chief, 1, directs, "登记错了"));
    }

    @Test
    void a_category_is_corrected() {
        var chief = town.person("chief");
        categories.send(chief, new AddCategory("98", null, "环镜", null, 1, town.today()), Town.random());

        categories.correct(chief, "98", 1, new CategoryCorrection(CategoryFact.NAME, "环境"), "打错字", Town.random());

        assertThat(tree.find("98"))
                .get()
                .extracting(CategoryTree.CategoryRow::name)
                .isEqualTo("环境");
        assertThat(history.ofCategory(chief, "98")).singleElement().satisfies(entered -> {
            assertThat(entered.account()).isEqualTo(chief.account());
            assertThat(entered.at()).isNotNull();
            assertThat(entered.corrections()).hasSize(1);
        });
    }

    @Test
    void a_category_moves_with_what_is_below_and_what_was_planned_is_taken_back() {
        var chief = town.person("chief");
        var later = town.today().plusDays(30);
        categories.send(chief, new AddCategory("96", null, "旧类", null, 1, town.today()), Town.random());
        categories.send(chief, new AddCategory("97", null, "新类", null, 1, town.today()), Town.random());
        categories.send(chief, new AddCategory("9601", "96", "物业", null, 2, town.today()), Town.random());
        categories.send(chief, new AddCategory("9601001", "9601", "电梯", "Lifts", 3, town.today()), Town.random());

        categories.move(chief, "9601", "9705", later, Town.random());

        assertThat(tree.children("96")).hasSize(1);
        assertThat(tree.on(later).children("96")).isEmpty();
        assertThat(tree.on(later).pathOf("9705001", Locale.CHINESE)).isEqualTo("新类/物业/电梯");
        assertRefused("category.moves-on-its-level", () -> categories.move(chief, "9601", "97", later, Town.random()));
        assertRefused("category.retired", () -> categories.move(chief, "9601", "9706", later, Town.random()));
        assertRefused("category.something-below", () -> categories.withdraw(chief, "9705", 1, Town.random()));
        assertRefused("category.something-moves-there", () -> categories.withdraw(chief, "9705001", 1, Town.random()));
        assertRefused(
                "authority.denied",
                () -> categories.withdraw(town.person("district.director"), "9601", 2, Town.random()));
        categories.withdraw(chief, "9601", 2, Town.random());

        assertThat(tree.planned()).isEmpty();
        assertThat(tree.on(later).children("97")).isEmpty();
        assertThat(tree.on(later).isOpen("9601001", later)).isTrue();
        assertThat(tree.on(later).isOpen("9601", later)).isTrue();
        assertThat(history.ofCategory(chief, "9601").getLast().withdrawal()).isNotNull();
    }

    @Test
    void nobody_corrects_without_a_reason_or_without_keeping_the_house() {
        var name = new UnitCorrection(UnitFact.NAME, "别的名字");

        assertRefused(
                "correction.no-reason",
                () -> keeping.correct(town.person("chief"), Town.COMMUNITY, 1, name, " ", Town.random()));
        assertRefused(
                "authority.denied",
                () -> keeping.correct(town.person("district.director"), Town.COMMUNITY, 1, name, WHY, Town.random()));
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(asked)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private String stored(String id) {
        var all = new StringBuilder();
        events.readEvents(id)
                .forEachRemaining(event -> all.append(new String(
                        serializer.serialize(event.getPayload(), byte[].class).getData(), StandardCharsets.UTF_8)));
        return all.toString();
    }
}
