package org.fengqiao.ui.counter;

import java.util.List;
import java.util.Locale;
import org.fengqiao.domain.petition.Means;
import org.jspecify.annotations.Nullable;

/**
 * What a page of lodging shows (提交页面).
 *
 * @param sealed the draft in its envelope
 * @param offered centres that the search gave; the chosen one always among them
 * @param nameable units it may be about that the search gave; the one that was named always among them
 * @param chosen the centre as it stands now; null when there is none
 * @param about the unit that it is about; null when none was named
 * @param instead the centre above that gets it, because it is about the chosen one; null when the chosen one does
 * @param renewed whether the draft was too old and has to be looked through again
 */
record LodgePage(
        LodgeStep step,
        Draft draft,
        String sealed,
        Found offered,
        Found nameable,
        List<Choice> districts,
        @Nullable Choice chosen,
        @Nullable Choice about,
        @Nullable Choice instead,
        boolean renewed) {
    public String answer(String field) {
        return draft.answer(question(field));
    }

    public List<Choice> found() {
        return offered.choices();
    }

    public List<Choice> named() {
        return nameable.choices();
    }

    public boolean offersMail(List<Means> ways) {
        return ways.contains(Means.EMAIL);
    }

    public int most(String field) {
        return question(field).most();
    }

    /** Counted from one. */
    public int number() {
        return step.ordinal() + 1;
    }

    public int steps() {
        return LodgeStep.values().length;
    }

    public boolean searched() {
        return !draft.answer(Question.SEARCH).isEmpty();
    }

    private static Question question(String field) {
        return Question.valueOf(field.toUpperCase(Locale.ROOT));
    }
}
