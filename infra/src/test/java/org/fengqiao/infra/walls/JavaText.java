package org.fengqiao.infra.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a Java source says between quotes; comments are skipped. */
final class JavaText {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*" // line comment
                    + "|/\\*.*?\\*/"
                    + "|\"\"\"(?<block>.*?)(?<!\\\\)\"\"\""
                    + "|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*+)\""
                    + "|'(?<letter>(?:\\\\.|[^'\\\\\\n])++)'",
            Pattern.DOTALL);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private JavaText() {}

    static List<String> literals(String source) {
        var found = new ArrayList<String>();
        var tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            for (var kind : List.of("block", "string", "letter")) {
                if (tokens.group(kind) != null) {
                    found.add(tokens.group(kind));
                }
            }
        }
        return found;
    }

    static List<String> chineseLiterals(String source) {
        return literals(source).stream().filter(HAN.asPredicate()).toList();
    }
}
