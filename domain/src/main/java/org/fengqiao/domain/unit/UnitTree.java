package org.fengqiao.domain.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The units as they stand today, as a decision sees them (单位层级树). A snapshot: asking twice gives the same answer. */
public interface UnitTree {
    /**
     * One unit as it stands.
     *
     * @param superior the unit above, empty at the top
     * @param open whether it still takes cases
     */
    record Node(UnitCode code, UnitKind kind, UnitLevel level, Optional<UnitCode> superior, boolean open) {}

    Optional<Node> find(UnitCode code);

    /** The units right below, open and closed ones; none when the unit is unknown. */
    List<Node> below(UnitCode code);

    /** The unit itself and all above it, nearest first; only itself when the unit is unknown. */
    default List<UnitCode> upFrom(UnitCode code) {
        var chain = new ArrayList<UnitCode>();
        var next = Optional.of(code);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = find(next.get()).flatMap(Node::superior);
        }
        return List.copyOf(chain);
    }

    /** Whether {@code upper} stands somewhere above {@code lower}. */
    default boolean isAbove(UnitCode upper, UnitCode lower) {
        return !upper.equals(lower) && upFrom(lower).contains(upper);
    }

    default boolean isOpen(UnitCode code) {
        return find(code).map(Node::open).orElse(false);
    }
}
