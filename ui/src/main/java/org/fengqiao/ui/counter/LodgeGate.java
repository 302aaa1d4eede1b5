package org.fengqiao.ui.counter;

import java.util.List;
import java.util.Optional;
import org.fengqiao.ui.words.Speech;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Who may hand in now (提交把关): people, not programs, and not too many at once from one place. */
@Component
class LodgeGate {
    private final Drafts drafts;
    private final Allowances allowances;

    LodgeGate(Drafts drafts, Allowances allowances) {
        this.drafts = drafts;
        this.allowances = allowances;
    }

    /** Why not, and the status that says so. */
    record Stop(Fault fault, HttpStatus status) {}

    /**
     * Whether something stands against it.
     *
     * @param website for programs that fill in every field; people do not see it
     * @param from address of the network it is sent from
     */
    Optional<Stop> stops(Draft draft, String website, List<MultipartFile> files, String from, Speech speech) {
        if (!website.isEmpty()) {
            return unfit("website", speech.say("counter.fault.website"));
        }
        if (files.size() > Uploads.MOST) {
            return unfit("files", speech.say("counter.fault.files", Uploads.MOST));
        }
        if (drafts.tooQuick(draft)) {
            return unfit("send", speech.say("counter.fault.quick"));
        }
        var minutes = allowances.waitToLodge(from, draft.id());
        return minutes > 0
                ? Optional.of(new Stop(
                        new Fault("send", speech.say("counter.fault.busy", minutes)), HttpStatus.TOO_MANY_REQUESTS))
                : Optional.empty();
    }

    /** It was handed in, and counts. */
    void passed(Draft draft) {
        allowances.lodged(draft.id());
    }

    private static Optional<Stop> unfit(String field, String words) {
        return Optional.of(new Stop(new Fault(field, words), HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
