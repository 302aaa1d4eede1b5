package org.fengqiao.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryTextIsThereInBothLanguagesTest {
    private static final Pattern REFUSAL =
            Pattern.compile("Refused\\s*\\.(?:denied|unknown|conflict|invalid)\\(\\s*\"([^\"]+)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern HEADED =
            Pattern.compile("\\btables\\s*\\.(?:<\\w+>)?(?:text|day|time|count)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

    private final Words words = new Words();

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSamePlaceholders() {
        var wrong = new ArrayList<String>();
        for (var area : Words.AREAS) {
            var chinese = Words.load(area);
            var english = Words.load(area + "_en");
            chinese.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> wrong.add(key + " lacks English"));
            english.keySet().stream()
                    .filter(key -> !key.endsWith(".one"))
                    .filter(key -> !chinese.containsKey(key))
                    .forEach(key -> wrong.add(key + " lacks Chinese"));
            chinese.forEach((key, text) -> {
                if (english.containsKey(key) && !places(text).equals(places(english.getOrDefault(key, "")))) {
                    wrong.add(key + " has other placeholders in English");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTextIsEmptyAndNoKeyStandsInTwoFiles() {
        var seen = new TreeSet<String>();
        for (var area : Words.AREAS) {
            Words.load(area).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(seen.add(key)).as(key + " stands in one file only").isTrue();
            });
        }
    }

    @Test
    void everyRefusalOfTheSourcesHasWords() {
        assertThat(missing(REFUSAL, "refused.", Stream.of("domain", "projections", "ui", "infra")))
                .isEmpty();
    }

    @Test
    void everyKeyThatAScreenNamesHasWords() {
        assertThat(missing(SAID, "", Stream.of("ui"))).isEmpty();
        assertThat(missing(HEADED, "", Stream.of("ui"))).isEmpty();
    }

    @Test
    void aCodeWithoutWordsWouldBeFound() {
        assertThat(keysIn(REFUSAL, "throw Refused.invalid(\n  \"petition.nobody-wrote-this\", x);"))
                .containsExactly("petition.nobody-wrote-this");
        assertThat(words.in(Words.CHINESE).knows("refused.petition.nobody-wrote-this"))
                .isFalse();
    }

    private List<String> missing(Pattern pattern, String prefix, Stream<String> modules) {
        return modules.map(module -> Path.of("..", module, "src", "main", "java"))
                .flatMap(EveryTextIsThereInBothLanguagesTest::sources)
                .flatMap(source -> keysIn(pattern, source).stream())
                .distinct()
                .filter(key -> !words.in(Words.CHINESE).knows(prefix + key)
                        || !words.in(Words.ENGLISH).knows(prefix + key))
                .toList();
    }

    private static List<String> keysIn(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(EveryTextIsThereInBothLanguagesTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
