package org.fengqiao.infra.engine;

import java.util.Collection;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/** Commands to categories, with the directory waited for. */
@Component
class OfficeCategories implements CategoryKeeping {
    private final HouseDoor house;
    private final CaseSweep sweep;

    OfficeCategories(HouseDoor house, CaseSweep sweep) {
        this.house = house;
        this.sweep = sweep;
    }

    @Override
    public long openCases(Actor actor, Collection<String> codes) {
        Authority.require(actor, Permission.KEEP_CATEGORIES);
        return sweep.countOpenIn(codes);
    }

    @Override
    public Receipt send(Actor actor, CategoryCommand command, String commandId) {
        return house.send(actor, command, commandId, OwnWrites::ofCategory);
    }

    @Override
    public Receipt correct(
            Actor actor, String code, int entry, CategoryCorrection correction, String reason, String commandId) {
        return send(actor, new CorrectCategory(code, entry, correction, house.seal(actor, reason)), commandId);
    }
}
