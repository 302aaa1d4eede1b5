package org.fengqiao.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.PetitionCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be done now is called by its name, and never by that of a class. */
class EveryCommandHasANameTest {
    static Stream<Class<?>> commands() {
        return leaves(PetitionCommand.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryCommandHasANameTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void in_both_languages(Class<?> command) {
        for (var language : new Locale[] {Words.CHINESE, Locale.ENGLISH}) {
            assertThat(new Words().in(language).knows("command." + command.getSimpleName()))
                    .as(command.getSimpleName())
                    .isTrue();
        }
    }
}
