package org.fengqiao.domain.petition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fengqiao.domain.decision.Vocabulary;

/** The Chinese term of each record of a vocabulary, read from its Javadoc: the one place where it is written. */
final class Terminology {
    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*\\s*(?:\\*\\s*)?([\\p{IsHan}、，]+)[^/]*?\\*/\\s*(?:@StoredAs\\([^\\n]*\\)\\s*)?record (\\w+)\\(");

    private Terminology() {}

    static Map<String, String> of(Class<?> vocabulary) {
        var terms = new LinkedHashMap<String, String>();
        Vocabulary.files(vocabulary)
                .map(Terminology::source)
                .forEach(source ->
                        RECORD.matcher(source).results().forEach(found -> terms.put(found.group(2), found.group(1))));
        return terms;
    }

    private static String source(Class<?> vocabulary) {
        try {
            return Files.readString(
                    Path.of("src/main/java", vocabulary.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
