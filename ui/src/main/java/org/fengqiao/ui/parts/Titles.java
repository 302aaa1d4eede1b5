package org.fengqiao.ui.parts;

import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.ui.words.Speech;

/** What a row is called by (标题), and what stands for it: that it may not be read, or that its key is gone. */
public final class Titles {
    private Titles() {}

    public static String of(Worklist.Item item, Speech say) {
        return item.withheld() ? say.say("file.title-withheld") : orGone(item.title(), say);
    }

    public static String of(Calls.Item item, Speech say) {
        return item.withheld() ? say.say("file.words-withheld") : orGone(item.question(), say);
    }

    public static String of(Proposals.Item item, Speech say) {
        return item.withheld() ? say.say("proposal.words-withheld") : orGone(item.subject(), say);
    }

    private static String orGone(String words, Speech say) {
        return words.isBlank() ? say.say("queue.words-gone") : words;
    }
}
