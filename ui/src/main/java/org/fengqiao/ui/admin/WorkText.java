package org.fengqiao.ui.admin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.works.Works.State;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.words.Speech;

/** What is said of a long work (任务说明). */
record WorkText(House house, Speech say) {
    /** What it is about, in the words of its kind. */
    String title(Work work) {
        var about = work.about();
        return switch (work.kind()) {
            case SUCCESSION -> say.say("admin.work.SUCCESSION", units(about.getFirst()), units(about.getLast()));
            case HAND_OVER ->
                say.say(
                        handOver(about),
                        house.desk().roster().nameOf(about.getFirst()),
                        about.getLast().isEmpty()
                                ? say.say("admin.work.nobody")
                                : house.desk().roster().nameOf(about.getLast()));
            case CALENDAR -> say.say("admin.work.CALENDAR", about.getFirst(), about.getLast());
            case RULEBOOK -> say.say("admin.work.RULEBOOK", about.getFirst(), about.get(1), about.getLast());
        };
    }

    /** Those of before it was written down how somebody leaves were about two things. */
    private String handOver(List<String> about) {
        var own = "admin.work.HAND_OVER." + about.get(1);
        return say.knows(own) ? own : "admin.work.HAND_OVER";
    }

    private String units(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .map(code -> house.unit(UnitCode.of(code)))
                .collect(Collectors.joining(say.say("said.and")));
    }

    String numbers(Work work) {
        return work.failure() == null ? say.say("admin.work.numbers", work.done(), work.left()) : failure(work);
    }

    /** Why it failed; empty unless it did. */
    String failure(Work work) {
        var failure = work.failure();
        return failure == null ? "" : say.refusal(failure.code(), failure.values());
    }

    String style(Work work) {
        return switch (work.state()) {
            case RUNNING -> "open";
            case COMPLETED -> "ended";
            case STOPPED, FAILED -> "waiting";
        };
    }

    /** The step it is at, how fast it goes, and how long it will still take. */
    String pace(Work work) {
        var rate = work.seconds() > 0 ? work.done() / work.seconds() : 0;
        if (work.state() != State.RUNNING) {
            return say.say("admin.work.took", Math.round(work.seconds()));
        }
        var step = say.say("admin.work.step." + work.step());
        return work.total() <= work.done() || rate == 0
                ? step
                : step + " · "
                        + say.say("admin.work.pace", Math.round(rate), Math.round((work.total() - work.done()) / rate));
    }
}
