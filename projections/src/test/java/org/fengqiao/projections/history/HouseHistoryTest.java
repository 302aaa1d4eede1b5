package org.fengqiao.projections.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryEvent.CategoryAdded;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.classification.CategoryEvent.CategoryRenamed;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.HouseHistory.Correction;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.junit.jupiter.api.Test;

/** Both values stay visible, with who corrected them, when and why; for whoever keeps the house. */
class HouseHistoryTest {
    private static final UnitCode GUSU = UnitCode.of("320508000000");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");
    private static final Actor KEEPER = new Actor.Staff("chief", GUSU, Set.of(Duty.ADMINISTRATOR));

    private final OpenVault vault = new OpenVault();
    private final List<Stored> events = new ArrayList<>();
    private final HouseHistory history = new FoldedHouseHistory(_ -> events, vault);

    @Test
    void an_entry_stands_corrected_beside_what_it_said_before() {
        happens(new UnitOpened(GUSU, "姑苏区", UnitKind.CENTRE, UnitLevel.DISTRICT, null, DAY));
        happens(new UnitRenamed(GUSU, "姑苏新区", DAY.plusDays(1)));
        corrected("2026-01-02", "2026-01-03");
        corrected("2026-01-03", "2026-01-04");

        assertThat(history.ofUnit(KEEPER, GUSU))
                .satisfiesExactly(opened -> assertThat(opened.corrections()).isEmpty(), renamed -> {
                    assertThat(renamed.number()).isEqualTo(2);
                    assertThat(renamed.entry().day()).isEqualTo(DAY.plusDays(3));
                    assertThat(renamed.corrections())
                            .containsExactly(
                                    new Correction<>(UnitFact.DAY, "2026-01-02", "2026-01-03", "文件日期", "chief", AT),
                                    new Correction<>(UnitFact.DAY, "2026-01-03", "2026-01-04", "文件日期", "chief", AT));
                });
    }

    private void corrected(String was, String is) {
        happens(new UnitCorrected(
                GUSU, 2, new UnitCorrection(UnitFact.DAY, was), new UnitCorrection(UnitFact.DAY, is), null, reason()));
    }

    @Test
    void names_of_people_are_opened_and_gone_with_their_key() {
        happens(new AccountOpened("wang", name("王小名"), GUSU, Set.of(Duty.MEDIATOR), DAY));
        happens(new AccountCorrected(
                "wang", 1, AccountCorrection.ofName(name("王小名")), AccountCorrection.ofName(name("王小明")), reason()));

        assertThat(history.ofAccount(KEEPER, "wang").getFirst().corrections())
                .extracting(Correction::was, Correction::is)
                .containsExactly(tuple("王小名", "王小明"));
        vault.forget(KeyId.account("wang"));
        assertThat(history.ofAccount(KEEPER, "wang").getFirst().corrections())
                .extracting(Correction::was, Correction::reason)
                .containsExactly(tuple(null, "文件日期"));
    }

    @Test
    void categories_have_a_history_too() {
        happens(new CategoryAdded("02", null, "交通", null, 1, DAY));
        happens(new CategoryCorrected(
                "02",
                1,
                new CategoryCorrection(CategoryFact.NAME_EN, null),
                new CategoryCorrection(CategoryFact.NAME_EN, "Transport"),
                reason()));

        assertThat(history.ofCategory(KEEPER, "02")).singleElement().satisfies(added -> {
            assertThat(added.entry().nameEn()).isEqualTo("Transport");
            assertThat(added.corrections()).hasSize(1);
        });
    }

    @Test
    void what_was_planned_and_taken_back_stays_in_the_history_with_who_did_it() {
        happens(new CategoryAdded("02", null, "交通", null, 1, DAY));
        happens(new CategoryRenamed("02", "交通运输", null, DAY.plusYears(1)));
        happens(new CategoryEntryWithdrawn("02", 2));

        var entered = history.ofCategory(KEEPER, "02");
        assertThat(entered.getFirst().withdrawal()).isNull();
        assertThat(entered.getLast().withdrawal()).isEqualTo(new HouseHistory.Withdrawal("chief", AT));
        assertThat(entered.getLast().entry().withdrawn()).isTrue();
    }

    @Test
    void what_was_never_entered_has_no_history() {
        assertThat(history.ofUnit(KEEPER, GUSU)).isEmpty();
    }

    @Test
    void nobody_else_reads_it() {
        var director = new Actor.Staff("d", GUSU, Set.of(Duty.DIRECTOR, Duty.PETITION_OFFICER));

        assertThatThrownBy(() -> history.ofUnit(director, GUSU)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> history.ofAccount(director, "wang")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> history.ofCategory(director, "02")).isInstanceOf(Refused.class);
    }

    private void happens(Object event) {
        events.add(new Stored(event, AT, "chief"));
    }

    private Sealed name(String words) {
        return vault.seal(KeyId.account("wang"), words);
    }

    private Sealed reason() {
        return vault.seal(KeyId.account("chief"), "文件日期");
    }
}
