package org.fengqiao.ui.audit;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.Purpose;
import org.fengqiao.ui.words.Speech;

/** A remembered look in words (查阅说明). */
record AccessText(Names names, Speech say) {
    private static final int ENOUGH = 12;

    String who(AccessEntry entry) {
        return names.who(entry.access().account(), entry.access().unit());
    }

    /** Duty, purpose, what it was about, whether words were looked for, and the beginning of its hash; what there is of it. */
    List<String> more(AccessEntry entry) {
        var access = entry.access();
        var purpose = access.purpose();
        return Stream.of(
                        duty(access),
                        purpose == null ? "" : purpose(purpose),
                        access.detail().isEmpty() ? "" : names.detail(access.detail()),
                        access.sought() == null ? "" : say.say("audit.sought"),
                        say.say(
                                "audit.hash",
                                entry.hash()
                                        .substring(
                                                0, Math.min(ENOUGH, entry.hash().length()))))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** A complainant has no other duty than to be one. */
    private String duty(Access access) {
        var duty = names.duty(access.duty());
        return duty.equals(names.who(access.account(), null)) ? "" : duty;
    }

    private String purpose(Purpose purpose) {
        var stated = say.knows("audit.purpose." + purpose.code());
        return say.say("audit.purpose", stated ? say.say("audit.purpose." + purpose.code()) : purpose.code());
    }
}
