package org.fengqiao.infra.letters;

import org.fengqiao.domain.petition.Letter;

/**
 * A letter under a title as long as titles are (主题). A longer one is cut and stands whole at the head of the text: nothing
 * of it is lost, and no letter is left out for it.
 */
record Titled(String title, String text) {
    static Titled of(String title, String text) {
        if (title.codePointCount(0, title.length()) <= Letter.LONGEST_TITLE) {
            return new Titled(title, text);
        }
        var cut = title.substring(0, title.offsetByCodePoints(0, Letter.LONGEST_TITLE - 1)) + "…";
        return new Titled(cut, LetterReading.TITLE + "：" + title + "\n\n" + text);
    }

    @Override
    public String toString() {
        return "Titled";
    }
}
