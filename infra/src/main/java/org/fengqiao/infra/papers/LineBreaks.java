package org.fengqiao.infra.papers;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end (断行): as Chinese is set, and nowhere within a number such as {@code 320508-2026-000017}. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.CHINESE);
    private String words = "";

    @Override
    public void setText(String text) {
        words = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        var at = lines.next();
        while (at != BreakIterator.DONE && isWithinANumber(at)) {
            at = lines.next();
        }
        return at;
    }

    private boolean isWithinANumber(int at) {
        return at > 1
                && at < words.length()
                && words.charAt(at - 1) == '-'
                && Character.isLetterOrDigit(words.charAt(at - 2))
                && Character.isDigit(words.charAt(at));
    }
}
