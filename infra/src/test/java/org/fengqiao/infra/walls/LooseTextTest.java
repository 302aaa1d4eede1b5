package org.fengqiao.infra.walls;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for people live in bundles, so that every language has them. */
class LooseTextTest {
    /** Reading what others wrote: their headings, numerals and spellings of a time are a format, and nobody is shown them. */
    private static final String FORMATS =
            ".*/(infra/(letters/Letter(Reading|Time)|hotissues/(LetterClusters|NearestField))|ui/(counter/LawText|words/ContactWords))\\.java";

    @ParameterizedTest
    @ValueSource(strings = {"ui/src/main/java", "infra/src/main/java"})
    void no_chinese_text_lies_loose_in_java(String folder) {
        var loose = Checkout.files(folder, ".java").stream()
                .filter(file -> !file.toString().matches(FORMATS))
                .collect(toMap(Checkout.ROOT::relativize, file -> JavaText.chineseLiterals(Checkout.text(file))));
        loose.values().removeIf(List::isEmpty);
        assertThat(loose).isEmpty();
    }

    @Test
    void text_in_every_kind_of_quotes_is_found() {
        var source = """
                class Loose { // 受理 said in a comment is fine
                    /** Transfers (转送). */
                    String word = "受理";
                    String quoted = "a \\" // 转送";
                    char letter = '信';
                    String block = \"\"\"
                        告知
                        \"\"\";
                    String plain = "accepted"; /* "办结" */
                }
                """;
        assertThat(JavaText.chineseLiterals(source))
                .extracting(String::strip)
                .containsExactly("受理", "a \\\" // 转送", "信", "告知");
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain/src", "projections/src", "ui/src", "infra/src"})
    void every_package_opens_with_a_sentence(String folder) {
        assertThat(Checkout.files(folder, "/package-info.java"))
                .allSatisfy(file ->
                        assertThat(Checkout.text(file)).containsPattern("(?s)^/\\*\\*.*\\p{L}.*[.!?].*\\*/\\s*@"));
    }
}
