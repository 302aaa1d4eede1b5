package org.fengqiao.ui.counter;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A petition that is not sent yet (草稿), carried by the browser from page to page.
 *
 * @param id random; the lodging's command id, so that sending twice lodges once
 */
record Draft(String id, Instant begunAt, Map<Question, String> answers) {
    Draft {
        answers = Map.copyOf(answers);
    }

    /** Stripped; empty when not answered. */
    String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    @Nullable
    String answerOrNull(Question question) {
        var answer = answer(question);
        return answer.isEmpty() ? null : answer;
    }

    /** One where nothing, or nothing readable, was said. */
    int headcount() {
        var answer = answer(Question.HEADCOUNT);
        return AnswerCheck.isCount(answer) ? Integer.parseInt(answer) : 1;
    }

    /** With what this page asked; a question that was not on the page keeps its answer. */
    Draft with(LodgeStep step, Function<String, @Nullable String> posted) {
        var now = new EnumMap<Question, String>(Question.class);
        now.putAll(answers);
        for (var question : step.questions()) {
            var answer = posted.apply(question.field());
            if (answer != null) {
                now.put(
                        question,
                        question.isNumber() ? Narrow.of(answer) : answer.strip().replace("\r\n", "\n"));
            }
        }
        return new Draft(id, begunAt, now);
    }

    /** What a centre is looked for by: what was searched, otherwise where it happened. */
    String wanted() {
        return answer(Question.SEARCH).isEmpty() ? answer(Question.PLACE) : answer(Question.SEARCH);
    }

    /** Whether a search was typed and no centre chosen yet: then Enter means to find. */
    boolean searchesAnew(Draft before) {
        var search = answer(Question.SEARCH);
        return answer(Question.CENTRE).isEmpty() && !search.isEmpty() && !search.equals(before.answer(Question.SEARCH));
    }

    Draft begunAnew(String newId, Instant now) {
        return new Draft(newId, now, answers);
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
