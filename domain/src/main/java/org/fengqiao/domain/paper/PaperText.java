package org.fengqiao.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.domain.refusal.Refused;

/**
 * The words of a template (文书模板文字). They are words and nothing else: what is filled in is never read again, and a
 * brace that names no field stays a brace.
 *
 * <p>Each line of the body is a paragraph. A line that begins with {@code #} is a heading; one that begins with {@code @}
 * is a note, printed below the signature; this one, and one that begins with {@code ?}, is left out when a field in it
 * has nothing to say.
 *
 * @param title the heading of the paper; of an ordered correction and a supervision it may say which
 * @param numbering the number, made of {@code {unit}}, {@code {year}} and {@code {count}}
 */
public record PaperText(String title, String numbering, String body) {
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]{1,20})}");
    private static final Pattern MARK = Pattern.compile("^[@?]\\s*");
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_BODY = 8000;

    /** With fewer characters beside its fields a line is like any other. */
    private static final int FEWEST_WORDS = 4;

    /** A part of a filled paper. */
    public sealed interface Block {
        String words();

        default boolean isHeading() {
            return this instanceof Heading;
        }

        /** Whether it greets: it ends with a colon, and stands at the margin when it is the first. */
        default boolean salutes() {
            return words().endsWith("\uFF1A") || words().endsWith(":");
        }
    }

    /** 小标题. */
    public record Heading(String words) implements Block {}

    /** 段落. */
    public record Paragraph(String words) implements Block {}

    /** 附注: stands below the signature. */
    public record Note(String words) implements Block {
        private static final int LABEL = 4;

        /** Whether it begins with a label, as 联系电话 is one. */
        public boolean labelled() {
            return words.indexOf('\uFF1A') == LABEL;
        }
    }

    /** Refuses what could not be printed as a paper of this kind. */
    public PaperText checkedFor(PaperKind kind) {
        var clean = new PaperText(
                title.strip(), numbering.strip(), body.replace("\r", "").strip());
        if (clean.title.isEmpty() || clean.body.isEmpty()) {
            throw Refused.invalid("template.empty");
        }
        if (clean.title.length() > LONGEST_LINE
                || clean.numbering.length() > LONGEST_LINE
                || clean.body.length() > LONGEST_BODY) {
            throw Refused.invalid("template.too-long");
        }
        checkFields(clean.title, belonging(PaperField.OF_TITLES, kind));
        checkFields(clean.numbering, PaperField.OF_NUMBERS);
        if (!clean.numbering.contains("{year}") || !clean.numbering.contains("{count}")) {
            throw Refused.invalid("template.number-incomplete");
        }
        checkFields(clean.body, belonging(Set.of(PaperField.values()), kind));
        return clean;
    }

    private static Set<PaperField> belonging(Set<PaperField> fields, PaperKind kind) {
        return fields.stream().filter(field -> field.belongsTo(kind)).collect(Collectors.toSet());
    }

    private static void checkFields(String words, Set<PaperField> fields) {
        FIELD.matcher(words).results().map(found -> found.group(1)).forEach(id -> {
            if (PaperField.of(id).filter(fields::contains).isEmpty()) {
                throw Refused.invalid("template.unknown-field", id);
            }
        });
    }

    /** What another text leaves open in its body and this one does not (缺少的填充项). */
    public List<PaperField> lacks(PaperText other) {
        var own = fieldsIn(body);
        return fieldsIn(other.body).stream()
                .filter(field -> !own.contains(field))
                .toList();
    }

    /**
     * These words with the lines of another text in which something stands that they lack (补上填充项): each in the place of
     * the line that says the same in words of its own; or behind the line that it stands behind there, where these words
     * have that one too; or before the next one there that they have too; otherwise at the end.
     */
    public PaperText completedBy(PaperText other) {
        var lacking = lacks(other);
        var lines = new ArrayList<>(body.lines().toList());
        var there = other.body.lines().toList();
        var before = "";
        for (int nth = 0; nth < there.size(); nth++) {
            var line = there.get(nth);
            if (fieldsIn(line).stream().anyMatch(lacking::contains)) {
                var same = sayingTheSame(line, lacking, lines);
                var at = lines.lastIndexOf(before);
                if (same >= 0) {
                    lines.set(same, line);
                } else {
                    lines.add(at < 0 ? beforeOneOf(there.subList(nth + 1, there.size()), lines) : at + 1, line);
                }
            }
            before = line;
        }
        return new PaperText(title, numbering, String.join("\n", lines));
    }

    private static int beforeOneOf(List<String> following, List<String> lines) {
        return following.stream()
                .mapToInt(lines::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(lines.size());
    }

    /** Which of the lines reads like that one with words where it has the missing fields; −1 for none. */
    private static int sayingTheSame(String marked, List<PaperField> lacking, List<String> lines) {
        var line = unmarked(marked);
        if (FIELD.matcher(line).replaceAll("").strip().length() < FEWEST_WORDS) {
            return -1;
        }
        var pattern = new StringBuilder();
        var end = 0;
        for (var found : FIELD.matcher(line).results().toList()) {
            if (PaperField.of(found.group(1)).filter(lacking::contains).isPresent()) {
                pattern.append(Pattern.quote(line.substring(end, found.start())))
                        .append(".{1,60}?");
                end = found.end();
            }
        }
        var same = Pattern.compile(
                pattern.append(Pattern.quote(line.substring(end))).toString());
        return IntStream.range(0, lines.size())
                .filter(at -> same.matcher(unmarked(lines.get(at))).matches())
                .findFirst()
                .orElse(-1);
    }

    /** Who wrote the words in the place of a field had no need to say what becomes of the line without it. */
    private static String unmarked(String line) {
        return MARK.matcher(line).replaceFirst("");
    }

    private static List<PaperField> fieldsIn(String words) {
        return FIELD.matcher(words)
                .results()
                .flatMap(found -> PaperField.of(found.group(1)).stream())
                .distinct()
                .toList();
    }

    /** The title with its field filled in. */
    public String title(Map<PaperField, String> values) {
        return filled(title, values);
    }

    /** The printed number. */
    public String number(String unit, int year, int count) {
        return filled(
                numbering,
                Map.of(
                        PaperField.UNIT,
                        unit,
                        PaperField.YEAR,
                        Integer.toString(year),
                        PaperField.COUNT,
                        Integer.toString(count)));
    }

    /** A number as the name of a file, without what some computers cannot have in one. */
    public static String fileName(String number) {
        return bareFileName(number) + ".pdf";
    }

    /** Words without what no file name may hold; what sort of file it is comes behind. */
    public static String bareFileName(String words) {
        return words.replaceAll("[\\p{Cntrl}/:*?\"<>|\\\\]", "-");
    }

    /** The body with its fields filled in; a field without a value is left blank. */
    public List<Block> blocks(Map<PaperField, String> values) {
        var blocks = new ArrayList<Block>();
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.startsWith("#")) {
                blocks.add(new Heading(filled(line.substring(1).strip(), values)));
            } else if (line.startsWith("@")) {
                note(line, values, blocks);
            } else if (!line.startsWith("?")) {
                paragraphs(line, values, blocks);
            } else if (saysAll(line, values)) {
                paragraphs(line.substring(1).strip(), values, blocks);
            }
        });
        return List.copyOf(blocks);
    }

    private static void note(String line, Map<PaperField, String> values, List<Block> blocks) {
        var words = filled(line.substring(1), values)
                .lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (saysAll(line, values) && !words.isEmpty()) {
            blocks.add(new Note(words));
        }
    }

    /** What was filled in may have several lines of its own. */
    private static void paragraphs(String line, Map<PaperField, String> values, List<Block> blocks) {
        filled(line, values)
                .lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> blocks.add(new Paragraph(words)));
    }

    private static boolean saysAll(String line, Map<PaperField, String> values) {
        return FIELD.matcher(line)
                .results()
                .allMatch(found -> !value(found.group(1), values).isBlank());
    }

    private static String filled(String words, Map<PaperField, String> values) {
        return FIELD.matcher(words).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String id, Map<PaperField, String> values) {
        return PaperField.of(id).map(field -> values.getOrDefault(field, "")).orElse("");
    }
}
