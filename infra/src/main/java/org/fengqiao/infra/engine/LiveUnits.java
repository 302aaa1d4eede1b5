package org.fengqiao.infra.engine;

import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/** The tree of the live generation, also after the pointer turned. */
record LiveUnits(Directories directories) implements UnitTree {
    @Override
    public Optional<Node> find(UnitCode code) {
        return directories.live().units().live().find(code);
    }

    @Override
    public List<Node> below(UnitCode code) {
        return directories.live().units().live().below(code);
    }

    @Override
    public List<UnitCode> predecessors(UnitCode code) {
        return directories.live().units().live().predecessors(code);
    }
}
