package org.fengqiao.ui.parts;

import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.words.Speech;

/** What stands for a title that is not there (标题): whether it may not be read, or its key is gone. */
public final class Titles {
    private Titles() {}

    public static String of(Item item, Speech say) {
        if (item.withheld()) {
            return say.say("file.title-withheld");
        }
        return item.title().isBlank() ? say.say("queue.words-gone") : item.title();
    }
}
