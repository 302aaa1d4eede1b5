package org.fengqiao.domain.petition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The Chinese term of each record of a vocabulary, read from its Javadoc: the one place where it is written. */
final class Terminology {
    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*\\s*(?:\\*\\s*)?([\\p{IsHan}、，]+)[^/]*?\\*/\\s*(?:@StoredAs\\([^\\n]*\\)\\s*)?record (\\w+)\\(");

    private Terminology() {}

    static Map<String, String> of(Class<?> vocabulary) {
        var source = Path.of("src/main/java", vocabulary.getName().replace('.', '/') + ".java");
        try {
            var terms = new LinkedHashMap<String, String>();
            RECORD.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> terms.put(found.group(2), found.group(1)));
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
