package org.fengqiao.projections.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.roster.RosterBook.Held;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.projections.store.EmbeddedMongo;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final UnitCode GUSU = UnitCode.of("320508000000");
    private static final UnitCode SHUANGTA = UnitCode.of("320508021000");
    private static final Actor ADMINISTRATOR = new Actor.Staff("admin", GUSU, Set.of(Duty.ADMINISTRATOR));
    private static final Actor OFFICER = new Actor.Staff("wang", GUSU, Set.of(Duty.PETITION_OFFICER));

    private final MongoDatabase database = EmbeddedMongo.freshDatabase();
    private final OpenVault vault = new OpenVault();
    private final RosterDirectory directory = new RosterDirectory(database, new Generation(1), InstantSource.system());
    private final RosterBook roster = new ListedRoster(() -> directory, vault);
    private final Feed feed = new Feed();

    @BeforeEach
    void three_people() {
        opened("wang", "王小明", GUSU, Duty.PETITION_OFFICER);
        opened("zhao", "赵大海", GUSU, Duty.AUDITOR);
        opened("li", "李一一", SHUANGTA, Duty.MEDIATOR);
    }

    private void opened(String account, String name, UnitCode unit, Duty duty) {
        var sealed = vault.seal(KeyId.account(account), name);
        happens(account, new AccountOpened(account, sealed, unit, Set.of(duty), day("2026-01-01")));
    }

    private void happens(String account, Object event) {
        feed.happens(account, event).deliver(new RosterProjection(directory));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void an_open_account_is_found_as_it_stands() {
        happens("wang", new AccountMoved("wang", SHUANGTA, day("2026-02-01")));
        happens("wang", new DutiesChanged("wang", Set.of(Duty.DIRECTOR), day("2026-03-01")));
        assertThat(roster.find("wang")).contains(new Actor.Staff("wang", SHUANGTA, Set.of(Duty.DIRECTOR)));
        happens("wang", new AccountClosed("wang", day("2026-04-01")));
        assertThat(roster.find("wang")).isEmpty();
        assertThat(roster.row("wang")).get().extracting(PersonRow::until).isEqualTo(day("2026-04-01"));
    }

    @Test
    void names_lie_sealed_and_are_opened_when_asked_for() {
        assertThat(roster.nameOf("wang")).isEqualTo("王小明");
        assertThat(roster.nameOf("house")).isEqualTo("house");
        assertThat(new Generation(1)
                        .collection(database, "roster")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain("王小明");
        vault.forget(KeyId.account("wang"));
        assertThat(roster.nameOf("wang")).isEqualTo("wang");
    }

    @Test
    void a_renamed_person_keeps_its_duties() {
        happens("wang", new PersonRenamed("wang", vault.seal(KeyId.account("wang"), "王大明")));
        assertThat(roster.nameOf("wang")).isEqualTo("王大明");
        assertThat(roster.find("wang")).isPresent();
    }

    @Test
    void a_unit_lists_its_open_case_workers() {
        assertThat(roster.ofUnit(OFFICER, GUSU)).extracting(PersonRow::name).containsExactly("王小明");
        happens("wang", new AccountClosed("wang", day("2026-04-01")));
        assertThat(roster.ofUnit(OFFICER, GUSU)).isEmpty();
    }

    @Test
    void the_administrator_pages_through_all_by_key() {
        assertThat(roster.page(ADMINISTRATOR, null, 2))
                .extracting(PersonRow::account)
                .containsExactly("li", "wang");
        assertThat(roster.page(ADMINISTRATOR, "wang", 2))
                .extracting(PersonRow::account)
                .containsExactly("zhao");
        assertThatThrownBy(() -> roster.page(OFFICER, null, 2)).isInstanceOf(Refused.class);
    }

    @Test
    void complainants_read_no_roster() {
        var complainant = new Actor.Complainant("case");
        assertThatThrownBy(() -> roster.ofUnit(complainant, GUSU)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> roster.dutiesOn(complainant, "wang", day("2026-02-01")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_had_which_duty_where_on_any_day_stays_answerable() {
        happens("wang", new DutiesChanged("wang", Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR), day("2026-02-01")));
        happens("wang", new AccountMoved("wang", SHUANGTA, day("2026-03-01")));
        happens("wang", new AccountClosed("wang", day("2026-04-01")));
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2025-12-31"))).isEmpty();
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2026-02-10")))
                .containsExactly(
                        new Held(Duty.PETITION_OFFICER, GUSU, day("2026-01-01"), day("2026-03-01")),
                        new Held(Duty.DIRECTOR, GUSU, day("2026-02-01"), day("2026-03-01")));
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2026-03-31")))
                .containsExactly(
                        new Held(Duty.PETITION_OFFICER, SHUANGTA, day("2026-03-01"), day("2026-04-01")),
                        new Held(Duty.DIRECTOR, SHUANGTA, day("2026-03-01"), day("2026-04-01")));
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2026-04-01"))).isEmpty();
        assertThat(roster.dutiesOn(OFFICER, "li", day("2026-11-01")))
                .containsExactly(new Held(Duty.MEDIATOR, SHUANGTA, day("2026-01-01"), null));
    }

    @Test
    void who_had_which_duty_is_answered_by_the_corrected_day() {
        happens("wang", new DutiesChanged("wang", Set.of(Duty.DIRECTOR), day("2026-02-01")));
        corrected(2, AccountCorrection.ofValue(AccountFact.DAY, "2026-03-01"));
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2026-02-10")))
                .containsExactly(new Held(Duty.PETITION_OFFICER, GUSU, day("2026-01-01"), day("2026-03-01")));
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2026-03-01")))
                .containsExactly(new Held(Duty.DIRECTOR, GUSU, day("2026-03-01"), null));
    }

    @Test
    void a_corrected_entry_of_long_ago_leaves_today_as_it_is() {
        happens("wang", new DutiesChanged("wang", Set.of(Duty.DIRECTOR), day("2026-02-01")));
        corrected(1, AccountCorrection.ofDuties(Set.of(Duty.MEDIATOR)));
        assertThat(roster.find("wang")).contains(new Actor.Staff("wang", GUSU, Set.of(Duty.DIRECTOR)));
        assertThat(roster.dutiesOn(OFFICER, "wang", day("2026-01-10")))
                .extracting(Held::duty)
                .containsExactly(Duty.MEDIATOR);
    }

    @Test
    void a_corrected_name_and_unit_are_read_after_a_restart() {
        corrected(1, AccountCorrection.ofName(vault.seal(KeyId.account("wang"), "王大明")));
        corrected(1, AccountCorrection.ofValue(AccountFact.UNIT, SHUANGTA.value()));
        var restarted = new RosterDirectory(database, new Generation(1), InstantSource.system());
        var after = new ListedRoster(() -> restarted, vault);
        assertThat(after.nameOf("wang")).isEqualTo("王大明");
        assertThat(after.find("wang")).isEqualTo(roster.find("wang"));
        assertThat(after.find("wang")).get().extracting(Actor.Staff::unit).isEqualTo(SHUANGTA);
    }

    private void corrected(int entry, AccountCorrection is) {
        happens("wang", new AccountCorrected("wang", entry, is, is, new Sealed("account/a", "n", "YQ==")));
    }
}
