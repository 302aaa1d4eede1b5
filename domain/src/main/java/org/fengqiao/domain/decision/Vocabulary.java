package org.fengqiao.domain.decision;

import java.util.stream.Stream;

/** The words of a sealed vocabulary (词汇), which may be parted by area: an interface that permits interfaces. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The records that can really be said, in the order in which they are permitted. */
    public static Stream<Class<?>> words(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Stream.of(vocabulary.getPermittedSubclasses()).flatMap(Vocabulary::words)
                : Stream.of(vocabulary);
    }

    /** The vocabulary and the areas it is parted into, as far as each has a source file of its own. */
    public static Stream<Class<?>> files(Class<?> vocabulary) {
        var areas = vocabulary.isSealed()
                ? Stream.of(vocabulary.getPermittedSubclasses()).flatMap(Vocabulary::files)
                : Stream.<Class<?>>empty();
        return vocabulary.isMemberClass() ? areas : Stream.concat(Stream.of(vocabulary), areas);
    }
}
