package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.categories.ShippedCategories;
import org.fengqiao.projections.history.HouseHistory;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.notices.Outbox;
import org.fengqiao.projections.papers.OfficialNames;
import org.fengqiao.projections.papers.PaperForms;
import org.fengqiao.projections.papers.Signing;
import org.fengqiao.projections.partners.ApiKeys;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** What the administrator's screens ask (管理入口). */
@Component
record House(
        Desk desk,
        UnitKeeping unitKeeping,
        Accounts accounts,
        CategoryKeeping categoryKeeping,
        ShippedCategories shippedCategories,
        Imports imports,
        ApiKeys keys,
        PaperForms paperForms,
        Signing signing,
        OfficialNames officialNames,
        UnitContacts contacts,
        Outbox outbox,
        HouseHistory history,
        Lasting lasting) {
    Actor.Staff staff() {
        return desk.staff();
    }

    Speech speech() {
        return desk.speech();
    }

    LocalDate today() {
        return desk.days().today();
    }

    /** Open or closed; empty where nothing has this code, or it is none. */
    Optional<UnitRow> unitOf(String code) {
        try {
            return desk.units().find(UnitCode.of(code));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    String unit(UnitCode code) {
        return desk.units().nameOf(code);
    }

    String unitNames(Collection<UnitCode> codes) {
        return codes.stream().map(this::unit).collect(Collectors.joining(speech().say("said.and")));
    }

    /** How many fields the shipped template has and the one in force has not. */
    int lacking(PaperKind kind) {
        var standard = paperForms.standard(staff(), kind);
        return paperForms
                .templates(staff(), kind)
                .on(today())
                .map(version -> version.text().lacks(standard).size())
                .orElse(0);
    }

    /** Name of the person and their unit. */
    String person(String account) {
        var row = desk.roster().row(account);
        return row.map(found -> found.name() + " · " + unit(found.unit())).orElse(account);
    }

    String duties(Set<Duty> duties) {
        var say = speech();
        return duties.stream().sorted().map(say::name).collect(Collectors.joining(say.say("said.and")));
    }
}
