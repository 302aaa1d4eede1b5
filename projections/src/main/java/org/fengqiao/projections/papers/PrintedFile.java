package org.fengqiao.projections.papers;

import java.time.Instant;
import java.util.List;

/**
 * A whole file with all its words open (待印案卷).
 *
 * @param facts what stands on the cover
 * @param at when its last event was recorded; the document says that it was made then
 */
public record PrintedFile(String number, String title, List<Line> facts, List<Chapter> chapters, Instant at) {
    /** Chapters stand in the table of contents and among the bookmarks. */
    public record Chapter(String heading, List<Part> parts) {
        /** Whether it ends with a paper, under whose signature nothing else may stand. */
        public boolean endsWithPaper() {
            return !parts.isEmpty() && parts.getLast() instanceof Paper;
        }
    }

    /** What a chapter is made of. */
    public sealed interface Part {
        /** Under which it stands in the table of contents and among the bookmarks; empty where it does not. */
        default String named() {
            return switch (this) {
                case Paper paper -> paper.paper().title() + " " + paper.paper().number();
                case Attached attached -> attached.name();
                case Heading _, Prose _, Line _ -> "";
            };
        }

        /** For the page. */
        default String sort() {
            return switch (this) {
                case Heading _ -> "heading";
                case Prose _ -> "prose";
                case Line _ -> "line";
                case Paper _ -> "paper";
                case Attached _ -> "attached";
            };
        }
    }

    /** A heading within a chapter. */
    public record Heading(String words) implements Part {}

    /** Running words; line breaks are kept. */
    public record Prose(String words) implements Part {
        public List<String> lines() {
            return words.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** A label and what stands for it. */
    public record Line(String label, String words) implements Part {}

    /** An issued paper, as its complainant has it. */
    public record Paper(PrintedPaper paper) implements Part {}

    /**
     * An attachment (附件): its name stands in the table of contents and among the bookmarks.
     *
     * @param about what it is, and why it does not stand there where that is so
     * @param sheets whether its pictures are whole pages, each of which gets one
     */
    public record Attached(String name, String about, boolean sheets, List<Picture> pictures) implements Part {}

    /** An image, drawn as JPEG. */
    public record Picture(String caption, byte[] content) {
        @Override
        public String toString() {
            return "Picture[" + content.length + " bytes]";
        }
    }

    @Override
    public String toString() {
        return "PrintedFile[" + number + "]";
    }
}
