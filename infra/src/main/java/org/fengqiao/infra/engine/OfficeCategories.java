package org.fengqiao.infra.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.CorrectCategory;
import org.fengqiao.domain.classification.CategoryCommand.MoveCategory;
import org.fengqiao.domain.classification.CategoryCommand.WithdrawCategoryEntry;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryStep;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.CategoryTree.Planned;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/** Commands to categories, with the directory waited for. */
@Component
class OfficeCategories implements CategoryKeeping {
    private final HouseDoor house;
    private final CaseSweep sweep;
    private final CategoryTree categories;

    OfficeCategories(HouseDoor house, CaseSweep sweep, CategoryTree categories) {
        this.house = house;
        this.categories = categories;
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
    public Receipt move(Actor actor, String code, String to, LocalDate from, String commandId) {
        Authority.require(actor, Permission.KEEP_CATEGORIES);
        if (to.length() != code.length()) {
            throw Refused.invalid("category.moves-on-its-level", to);
        }
        var then = categories.on(from);
        var row = then.find(code).orElseThrow(() -> Refused.unknown("category.unknown", code));
        if (!row.open()) {
            throw Refused.conflict("category.retired", code);
        }
        checkRoom(then, row, to);
        return move(actor, then, row, to, from, commandId);
    }

    /** What stands below goes on under codes that are free, or where it went already. */
    private static void checkRoom(CategoryTree then, CategoryRow row, String to) {
        for (var below : then.children(row.code())) {
            var target =
                    then.find(to + below.code().substring(row.code().length())).filter(CategoryRow::open);
            if (target.filter(other -> !other.name().equals(below.name())).isPresent()) {
                throw Refused.conflict(
                        "category.moves-onto-another", target.get().code());
            }
            checkRoom(then, below, to + below.code().substring(row.code().length()));
        }
    }

    private Receipt move(Actor actor, CategoryTree then, CategoryRow row, String to, LocalDate from, String commandId) {
        var code = row.code();
        if (then.find(to).filter(CategoryRow::open).isEmpty()) {
            var above = row.parent();
            var parent = above == null ? null : to.substring(0, above.length());
            var added = new AddCategory(to, parent, row.name(), row.nameEn(), row.level(), from);
            send(actor, added, commandId + "/" + to);
        }
        for (var below : then.children(code)) {
            move(actor, then, below, to + below.code().substring(code.length()), from, commandId);
        }
        return send(actor, new MoveCategory(code, to, from), commandId + "/" + code);
    }

    @Override
    public Receipt withdraw(Actor actor, String code, int entry, String commandId) {
        var planned = categories.planned();
        var receipt = take(actor, code, entry, commandId);
        planned.stream()
                .filter(each -> each.row().code().equals(code) && each.number() == entry)
                .forEach(each -> takeWhatMovedWith(actor, each, planned, commandId));
        return receipt;
    }

    private void takeWhatMovedWith(Actor actor, Planned moved, List<Planned> planned, String commandId) {
        var goal = moved.entry().to();
        if (goal == null) {
            return;
        }
        var code = moved.row().code();
        planned.stream()
                .filter(each -> code.equals(each.row().parent()))
                .filter(each -> each.entry().equals(movedAlong(moved, each, goal)))
                .forEach(each -> {
                    take(actor, each.row().code(), each.number(), commandId);
                    takeWhatMovedWith(actor, each, planned, commandId);
                });
        var ofGoal =
                planned.stream().filter(each -> each.row().code().equals(goal)).toList();
        var day = moved.entry().day();
        if (ofGoal.size() == 1
                && ofGoal.getFirst().entry().begins()
                && ofGoal.getFirst().entry().day().equals(day)
                && !categories.hasBelow(goal, day)
                && !categories.takesOver(goal, day)) {
            take(actor, goal, ofGoal.getFirst().number(), commandId);
        }
    }

    /** How the entry of what stands below reads if it was planned in one go with what it stands below. */
    private static CategoryEntry movedAlong(Planned moved, Planned below, String goal) {
        var suffix = below.row().code().substring(moved.row().code().length());
        return CategoryEntry.ended(CategoryStep.MOVED, moved.entry().day(), goal + suffix);
    }

    private Receipt take(Actor actor, String code, int entry, String commandId) {
        return send(actor, new WithdrawCategoryEntry(code, entry), commandId + "/" + code);
    }

    @Override
    public Receipt correct(
            Actor actor, String code, int entry, CategoryCorrection correction, String reason, String commandId) {
        return send(actor, new CorrectCategory(code, entry, correction, house.seal(actor, reason)), commandId);
    }
}
