package org.fengqiao.domain.unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.refusal.Refused;

/** The units as they stand today, as a decision sees them (单位层级树). A snapshot: asking twice gives the same answer. */
public interface UnitTree {
    /**
     * One unit as it stands.
     *
     * @param superior the unit above, empty at the top
     * @param open whether it still takes cases
     * @param successors who took its place when it was merged, split or closed; none while it is open
     */
    record Node(
            UnitCode code,
            UnitKind kind,
            UnitLevel level,
            Optional<UnitCode> superior,
            boolean open,
            List<UnitCode> successors) {
        public Node {
            successors = List.copyOf(successors);
        }

        /** One in whose place no other stands. */
        public Node(UnitCode code, UnitKind kind, UnitLevel level, Optional<UnitCode> superior, boolean open) {
            this(code, kind, level, superior, open, List.of());
        }
    }

    Optional<Node> find(UnitCode code);

    /** The units right below, open and closed ones; none when the unit is unknown. */
    List<Node> below(UnitCode code);

    /** The units in whose place it stands (前身): merged into it, split into it, closed in its favour; one step back. */
    List<UnitCode> predecessors(UnitCode code);

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

    /**
     * The unit, all above it, and every unit in whose place any of them stands, in however many steps (承继关系): what is
     * kept from one of these is kept from it.
     */
    default Set<UnitCode> lineage(UnitCode code) {
        var lineage = new LinkedHashSet<>(upFrom(code));
        var next = new ArrayDeque<>(lineage);
        while (!next.isEmpty()) {
            for (var before : predecessors(next.remove())) {
                if (lineage.add(before)) {
                    next.add(before);
                }
            }
        }
        return lineage;
    }

    /**
     * The unit, which has to take cases.
     *
     * @throws Refused {@code unit.unknown}; {@code unit.closed}; {@code unit.succeeded} with the codes of those that
     *     stand in its place
     */
    default Node requireOpen(UnitCode code) {
        var node = find(code).orElseThrow(() -> Refused.invalid("unit.unknown", code.value()));
        if (node.open()) {
            return node;
        }
        throw node.successors().isEmpty()
                ? Refused.invalid("unit.closed", code.value())
                : Refused.invalid(
                        "unit.succeeded",
                        code.value(),
                        node.successors().stream().map(UnitCode::value).collect(Collectors.joining(" ")));
    }

    /**
     * The unit, which has to take cases and work on them here.
     *
     * @throws Refused as {@link #requireOpen}; {@code unit.works-outside}
     */
    default Node requireAtWork(UnitCode code) {
        var node = requireOpen(code);
        if (node.kind() == UnitKind.OUTSIDE) {
            throw Refused.invalid("unit.works-outside", code.value());
        }
        return node;
    }
}
