package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;

/** Looks through the files of a form before any is kept (附件检查), and says by its name which one is not taken. */
@Component
class FileCheck {
    private static final String FIELD = "files";

    private final Attachments attachments;
    private final Pages pages;

    FileCheck(Attachments attachments, Pages pages) {
        this.attachments = attachments;
        this.pages = pages;
    }

    Faults faults(List<Upload> uploads, Speech speech) {
        var faults = new ArrayList<Fault>();
        for (var upload : uploads) {
            try {
                attachments.check(upload);
            } catch (Refused refused) {
                var why = pages.refusal(refused, speech);
                faults.add(new Fault(FIELD, speech.say("counter.fault.file", upload.name(), why)));
            }
        }
        return new Faults(faults);
    }
}
