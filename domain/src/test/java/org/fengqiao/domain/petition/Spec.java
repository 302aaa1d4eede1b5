package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.unit.UnitCode;

/** Given what was done on its days, when a command comes, then these events, or this refusal. */
final class Spec {
    private Petition petition = new Petition.Blank();
    private LocalDate today;
    private Actor actor = World.STREET_OFFICER;
    private Rulebook rulebook = Rulebook.petitions();
    private UnaryOperator<Facts> world = facts -> facts;

    private Spec(LocalDate today) {
        this.today = today;
    }

    static Spec from(String day) {
        return new Spec(LocalDate.parse(day));
    }

    /** Registered by the street on 2026-03-02 as an appeal. */
    static Spec registered() {
        return from("2026-03-02").done(Ask.lodge(), Ask.register());
    }

    /** Sent on by the street to the community on 2026-03-04. */
    static Spec transferred() {
        return registered().on("2026-03-04").done(Ask.transfer(World.COMMUNITY));
    }

    /** Accepted by the street on 2026-03-09. */
    static Spec inWork(PetitionKind kind) {
        return from("2026-03-02")
                .done(Ask.lodge(), Ask.register(kind))
                .on("2026-03-09")
                .done(Ask.accept("2026-03-09"));
    }

    Spec on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Where an administrator turned on these rules. */
    Spec holdingTo(String... rules) {
        rulebook = Rulebook.petitions().turnedOn(Set.of(rules));
        return this;
    }

    /** From now on others stand in the place of a unit. */
    Spec succeeded(UnitCode unit, UnitCode... successors) {
        return in(facts -> World.succeeded(facts, unit, successors));
    }

    /** From now on the world is another. */
    Spec in(UnaryOperator<Facts> changed) {
        var before = world;
        world = facts -> changed.apply(before.apply(facts));
        return this;
    }

    Spec by(Actor who) {
        actor = who;
        return this;
    }

    Spec done(PetitionCommand... commands) {
        for (var command : commands) {
            decide(command).forEach(this::happen);
        }
        return this;
    }

    void happen(PetitionEvent event) {
        petition = PetitionLife.evolve(petition, event);
    }

    List<PetitionEvent> decide(PetitionCommand command) {
        return PetitionDecider.decide(petition, command, facts());
    }

    Facts facts() {
        return world.apply(World.on(today, actor, rulebook));
    }

    Petition petition() {
        return petition;
    }

    Live live() {
        return (Live) petition;
    }

    PetitionState state() {
        return PetitionState.of(live());
    }

    Holder holder() {
        return live().matter().holder();
    }

    Optional<Deadline> running(Clock clock) {
        return live().matter().deadline(clock);
    }

    Then when(PetitionCommand command) {
        return new Then(command);
    }

    final class Then {
        private final PetitionCommand command;

        private Then(PetitionCommand command) {
            this.command = command;
        }

        /** Exactly one event of that type. */
        <E extends PetitionEvent> E happens(Class<E> type) {
            var events = decide(command);
            assertThat(events).hasSize(1);
            events.forEach(Spec.this::happen);
            return type.cast(events.getFirst());
        }

        List<PetitionEvent> happen() {
            var events = decide(command);
            events.forEach(Spec.this::happen);
            return events;
        }

        void refused(String code, String... values) {
            var refused = catchThrowableOfType(Refused.class, () -> decide(command));
            assertThat(refused).as(() -> command + " was not refused").isNotNull();
            assertThat(refused.code()).isEqualTo(code);
            if (values.length > 0) {
                assertThat(refused.values()).containsExactly(values);
            }
        }

        void refusedNow() {
            refused("petition.not-now", command.getClass().getSimpleName(), state().name());
        }
    }
}
