package org.fengqiao.projections.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/** A tree in which a unit can be put below another one. */
final class MovedTree implements UnitTree {
    private final UnitTree before;
    private final Map<UnitCode, UnitCode> moved = new HashMap<>();

    MovedTree(UnitTree before) {
        this.before = before;
    }

    void move(UnitCode unit, UnitCode below) {
        moved.put(unit, below);
    }

    @Override
    public Optional<Node> find(UnitCode code) {
        return before.find(code)
                .map(node -> moved.containsKey(code)
                        ? new Node(code, node.kind(), node.level(), Optional.of(moved.get(code)), node.open())
                        : node);
    }

    @Override
    public List<Node> below(UnitCode code) {
        return before.below(code);
    }

    @Override
    public List<UnitCode> predecessors(UnitCode code) {
        return before.predecessors(code);
    }
}
