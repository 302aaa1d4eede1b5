package org.fengqiao.infra.engine;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.OtherCases;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * Gives every command handler the facts it may know (事实提供). The actor's duties are read here, at the moment of the
 * decision, not where the command came from: an account that was closed a second ago can do nothing more.
 */
public final class FactsOfTheDay implements ParameterResolverFactory, ParameterResolver<Facts> {
    private final Clock clock;
    private final Supplier<WorkingCalendar> calendar;
    private final Supplier<Rulebook> rulebook;
    private final UnitTree units;
    private final Roster roster;
    private final Categories categories;
    private final Supplier<StandardReasons> reasons;
    private final OtherCases cases;

    public FactsOfTheDay(
            Clock clock,
            Supplier<WorkingCalendar> calendar,
            Supplier<Rulebook> rulebook,
            UnitTree units,
            Roster roster,
            Categories categories,
            Supplier<StandardReasons> reasons,
            OtherCases cases) {
        this.clock = clock;
        this.calendar = calendar;
        this.rulebook = rulebook;
        this.units = units;
        this.roster = roster;
        this.categories = categories;
        this.reasons = reasons;
        this.cases = cases;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Facts.class ? this : null;
    }

    @Override
    public Facts resolveParameterValue(Message<?> message) {
        return new Facts(
                LocalDateTime.now(clock),
                actor(message.getMetaData()),
                calendar.get(),
                rulebook.get(),
                units,
                roster,
                categories,
                reasons.get(),
                cases);
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }

    private Actor actor(MetaData trace) {
        var account = String.valueOf(trace.get(Trace.ACCOUNT));
        return switch (account) {
            case Senders.HOUSE -> new Actor.House();
            case Senders.COMPLAINANT -> new Actor.Complainant(String.valueOf(trace.get(Senders.OWN_CASE)));
            default -> find(account).orElseThrow(() -> Refused.denied("authority.no-such-account"));
        };
    }

    private Optional<Actor.Staff> find(String account) {
        return roster.find(account);
    }
}
