package org.fengqiao.domain.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the specs that say which rules they cover: here by {@link Covers} on a class or a method of the compiled tests,
 * in other modules by the lines {@code P01 the.spec.Class#sentence} of a file, checked against their sources.
 */
final class SpecsByRule {
    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    private SpecsByRule() {}

    static Map<String, SortedSet<String>> in(Path testClasses, Path elsewhere, Path modules) throws IOException {
        SpecsByRule specs = new SpecsByRule();
        try (Stream<Path> files = Files.walk(testClasses)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(testClasses::relativize)
                    .forEach(specs::scan);
        }
        try (Stream<String> lines = Files.lines(elsewhere)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> specs.addNamed(line, modules));
        }
        return specs.found;
    }

    private void scan(Path file) {
        String name =
                file.toString().replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.');
        try {
            Class<?> type = Class.forName(name, false, SpecsByRule.class.getClassLoader());
            add(type, sentence(type));
            for (Method method : type.getDeclaredMethods()) {
                add(method, sentence(type) + ": " + words(method.getName()));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(AnnotatedElement element, String spec) {
        Covers covers = element.getDeclaredAnnotation(Covers.class);
        if (covers != null) {
            for (String rule : covers.value()) {
                found.computeIfAbsent(rule, unseen -> new TreeSet<>()).add(spec);
            }
        }
    }

    private void addNamed(String line, Path modules) {
        String[] cells = line.strip().split("[\\s#]+");
        if (cells.length != 3) {
            throw new IllegalArgumentException("not 'P01 the.spec.Class#sentence': " + line);
        }
        if (!isWritten(cells[1], cells[2], modules)) {
            throw new IllegalArgumentException("no such spec in any module: " + line);
        }
        String type = cells[1].substring(cells[1].lastIndexOf('.') + 1);
        found.computeIfAbsent(cells[0], unseen -> new TreeSet<>()).add(type + ": " + words(cells[2]));
    }

    private static boolean isWritten(String type, String method, Path modules) {
        String source = "src/test/java/" + type.replace('.', '/') + ".java";
        try (Stream<Path> folders = Files.list(modules)) {
            return folders.map(module -> module.resolve(source))
                    .filter(Files::isRegularFile)
                    .anyMatch(file -> contains(file, " " + method + "("));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code RulebookTest$AnExtension…} reads "RulebookTest, AnExtension…". */
    private static String sentence(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace("$", ", ");
    }

    private static String words(String method) {
        return method.replace('_', ' ');
    }
}
