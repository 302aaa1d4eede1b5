package org.fengqiao.domain.hotline;

import java.util.Objects;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is written down of a call (来电记录), as it stands after all corrections. */
public record CallEntry(
        Caller caller,
        Sealed question,
        String category,
        @Nullable Sealed answer) {
    public CallEntry answered(Sealed words) {
        return new CallEntry(caller, question, category, words);
    }

    public CallEntry corrected(CallCorrection is) {
        var words = is.words();
        return switch (is.fact()) {
            case NAME -> new CallEntry(new Caller(words, caller.phone()), question, category, answer);
            case PHONE ->
                new CallEntry(new Caller(caller.name(), Objects.requireNonNull(words)), question, category, answer);
            case QUESTION -> new CallEntry(caller, Objects.requireNonNull(words), category, answer);
            case CATEGORY -> new CallEntry(caller, question, Objects.requireNonNull(is.value()), answer);
            case ANSWER -> answered(Objects.requireNonNull(words));
        };
    }

    /** As it stands now. */
    CallCorrection now(CallFact fact) {
        return switch (fact) {
            case NAME -> CallCorrection.ofWords(fact, caller.name());
            case PHONE -> CallCorrection.ofWords(fact, caller.phone());
            case QUESTION -> CallCorrection.ofWords(fact, question);
            case CATEGORY -> CallCorrection.ofCategory(category);
            case ANSWER -> CallCorrection.ofWords(fact, answer);
        };
    }
}
