package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.domain.contact.Reception.Span;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.UnitContacts;
import org.fengqiao.projections.units.UnitContacts.Reached;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a unit is reached (信访渠道接口). */
@RestController
@RequestMapping(Paths.ROOT + "/centres/{code}/contact")
@Tag(name = "centres")
class ContactPaths {
    private final Calls calls;
    private final UnitContacts contacts;
    private final Units units;
    private final Clock clock;

    ContactPaths(Calls calls, UnitContacts contacts, Units units, Clock clock) {
        this.calls = calls;
        this.contacts = contacts;
        this.units = units;
        this.clock = clock;
    }

    record Hours(@NotNull LocalTime from, @NotNull LocalTime until) {}

    /** @param from today when missing */
    record Published(
            @NotNull String address,
            @NotNull @Size(max = 20) List<@NotNull String> phones,
            @NotNull String place,
            @NotNull @Size(max = 7) List<@NotNull DayOfWeek> days,
            @NotNull @Size(max = 10) List<@NotNull @Valid Hours> hours,
            @Nullable String web,
            @Nullable String progress,
            @Nullable LocalDate from) {}

    /** @param from the first day without it; today when missing */
    record Withdrawn(@Nullable LocalDate from) {}

    /** @param from the first day on which it is so */
    record Noted(UnitCode centre, LocalDate from) {}

    /** @param centre whose it is: the one asked about, or the nearest above it that published some */
    record ContactTold(
            UnitCode centre,
            String name,
            String address,
            List<String> phones,
            String place,
            List<DayOfWeek> days,
            List<Hours> hours,
            @Nullable String web,
            @Nullable String progress) {}

    @GetMapping
    @Operation(summary = "How a unit is reached today, or the nearest one above it")
    ContactTold today(@PathVariable String code) {
        var unit = known(code);
        return contacts.nearest(unit).map(this::told).orElseThrow(() -> Refused.unknown("contact.none", unit.value()));
    }

    @PostMapping
    @Operation(summary = "Publish how a unit is reached from a day on")
    Noted publish(
            @PathVariable String code, @Sent Published asked, @Parameter(hidden = true) HttpServletRequest request) {
        var unit = known(code);
        var from = day(asked.from());
        contacts.publish(calls.staff(), unit, contact(asked), from, Calls.commandId(request));
        return new Noted(unit, from);
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Publish nothing of a unit from a day on: it is reached through the one above it")
    Noted withdraw(
            @PathVariable String code, @Sent Withdrawn asked, @Parameter(hidden = true) HttpServletRequest request) {
        var unit = known(code);
        var from = day(asked.from());
        contacts.withdraw(calls.staff(), unit, from, Calls.commandId(request));
        return new Noted(unit, from);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI) : asked;
    }

    private UnitCode known(String code) {
        Authority.require(calls.staff(), Permission.READ_UNITS);
        return units.find(UnitCode.of(code.strip()))
                .map(UnitRow::code)
                .orElseThrow(() -> Refused.unknown("unit.unknown", code));
    }

    private static Contact contact(Published asked) {
        var hours = asked.hours().stream()
                .map(span -> new Span(span.from(), span.until()))
                .toList();
        return new Contact(
                asked.address(),
                asked.phones().stream().map(Telephone::new).toList(),
                asked.place(),
                new Reception(asked.days(), hours),
                asked.web(),
                asked.progress());
    }

    private ContactTold told(Reached reached) {
        var contact = reached.contact();
        return new ContactTold(
                reached.unit(),
                units.nameOf(reached.unit()),
                contact.address(),
                contact.phones().stream().map(Telephone::value).toList(),
                contact.place(),
                contact.reception().days(),
                contact.reception().hours().stream()
                        .map(span -> new Hours(span.from(), span.until()))
                        .toList(),
                contact.web(),
                contact.progress());
    }
}
