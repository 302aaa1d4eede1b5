package org.fengqiao.ui.worklist;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What the queue is asked (队列条件), as its address says it, so that a view can be sent to a colleague.
 *
 * @param ended also what nobody has to do anything about any more
 * @param open the case that lies open beside the list
 */
record QueueQuestion(
        @Nullable UnitCode centre,
        Whose whose,
        boolean ended,
        @Nullable UnitLevel level,
        @Nullable PetitionKind kind,
        @Nullable PetitionState state,
        @Nullable Standing standing,
        @Nullable Mark mark,
        @Nullable String category,
        @Nullable String q,
        Order order,
        @Nullable String open) {

    static QueueQuestion from(QueryParameters asked) {
        return new QueueQuestion(
                asked.getSingleParameter("centre").flatMap(QueueQuestion::unit).orElse(null),
                one(asked, "whose", Whose.class).orElse(Whose.MINE_AND_NOBODYS),
                asked.getSingleParameter("ended").isPresent(),
                one(asked, "level", UnitLevel.class).orElse(null),
                one(asked, "kind", PetitionKind.class).orElse(null),
                one(asked, "state", PetitionState.class).orElse(null),
                one(asked, "standing", Standing.class).orElse(null),
                one(asked, "mark", Mark.class).orElse(null),
                text(asked, "category"),
                text(asked, "q"),
                one(asked, "order", Order.class).orElse(Order.DUE),
                text(asked, "open"));
    }

    /** An address typed by hand may say anything; what makes no sense is left out. */
    private static <E extends Enum<E>> Optional<E> one(QueryParameters asked, String name, Class<E> type) {
        return asked.getSingleParameter(name).flatMap(value -> {
            try {
                return Optional.of(Enum.valueOf(type, value));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        });
    }

    private static Optional<UnitCode> unit(String value) {
        try {
            return Optional.of(UnitCode.of(value));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).filter(value -> !value.isBlank()).orElse(null);
    }

    Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        put(said, "whose", whose == Whose.MINE_AND_NOBODYS ? null : whose);
        put(said, "centre", centre);
        put(said, "ended", ended ? "1" : null);
        put(said, "level", level);
        put(said, "kind", kind);
        put(said, "state", state);
        put(said, "standing", standing);
        put(said, "mark", mark);
        put(said, "category", category);
        put(said, "q", q);
        put(said, "order", order == Order.DUE ? null : order);
        put(said, "open", open);
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }

    /** Whether the same rows are asked for, whatever lies open beside them. */
    boolean asksTheSameAs(@Nullable QueueQuestion other) {
        return other != null && with("open", null).equals(other.with("open", null));
    }

    /** The same question with one part of its address changed; null takes it out. */
    QueueQuestion with(String name, @Nullable Object value) {
        var said = new LinkedHashMap<>(parameters());
        said.remove(name);
        put(said, name, value);
        return from(QueryParameters.simple(said));
    }

    /** Where it is asked, by who works at {@code own}. */
    UnitCode at(UnitCode own) {
        return centre == null || whose == Whose.MINE_AND_NOBODYS ? own : centre;
    }

    Filter filter(UnitCode own, Searching searching) {
        var all = ended || q != null || mark != null || (state != null && !state.open());
        var at = at(own);
        return new Filter(at, whose, !all, level, kind, state, standing, mark, category, searching.at(at, q));
    }
}
