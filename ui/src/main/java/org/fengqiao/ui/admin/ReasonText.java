package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.ui.words.Speech;

/** What is said of a reason on that day (理由说明). */
record ReasonText(Speech say, LocalDate today) {
    /** As it is worded; one to come as it will be. */
    String words(StandardReason reason) {
        return say.worded(reason.on(today).orElseGet(() -> reason.wordings().getFirst()));
    }

    String standing(StandardReason reason) {
        if (reason.isValidOn(today)) {
            return say.say("admin.reason.open");
        }
        var first = reason.wordings().getFirst().from();
        var comes = first.isAfter(today)
                && (reason.until() == null || !reason.until().isBefore(first));
        return comes ? say.say("admin.reason.coming", say.date(first)) : say.say("admin.reason.ended");
    }

    /** For which step, its code, and what is planned of it. */
    String about(StandardReason reason) {
        var until = reason.until();
        var reworded = reason.wordings().stream()
                .filter(wording -> wording.from().isAfter(today) && reason.isValidOn(today))
                .map(wording -> say.say("admin.reason.reworded-from", say.date(wording.from())));
        var ends = Stream.ofNullable(until)
                .filter(_ -> reason.isValidOn(today))
                .map(last -> say.say("admin.reason.ends", say.date(last)));
        return Stream.of(Stream.of(say.name(reason.use()), reason.code()), reworded, ends)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" · "));
    }

    String style(StandardReason reason) {
        return reason.isValidOn(today) ? "open" : "ended";
    }
}
