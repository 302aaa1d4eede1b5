package org.fengqiao.ui.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of lodging in their order (提交步骤), one question each. */
enum LodgeStep {
    WHAT,
    WHERE,
    REQUEST,
    WHO,
    CHECK;

    static Optional<LodgeStep> named(@Nullable String name) {
        return Arrays.stream(values()).filter(step -> step.path().equals(name)).findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    LodgeStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    LodgeStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    List<Question> questions() {
        return Arrays.stream(Question.values())
                .filter(question -> question.step() == this)
                .toList();
    }
}
