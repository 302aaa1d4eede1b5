package org.fengqiao.infra.walls;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sentences of one area in one language, read strictly: a key that stands twice is a mistake. */
record Bundle(TreeMap<String, String> sentences, List<String> twice) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Bundle read(Path file) {
        return parse(Checkout.text(file));
    }

    static Bundle parse(String text) {
        var bundle = new Bundle(new TreeMap<>(), new ArrayList<>());
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (bundle.sentences.put((String) key, ((String) value).strip()) != null) {
                    bundle.twice.add((String) key);
                }
                return value;
            }
        };
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** What is wrong between this bundle (the default language) and the other; empty when they agree. */
    List<String> disagreements(Bundle other) {
        var found = new ArrayList<String>();
        twice.forEach(key -> found.add(key + ": stands twice"));
        other.twice.forEach(key -> found.add(key + ": stands twice in the other language"));
        sentences.forEach((key, sentence) -> {
            var translated = other.sentences.get(key);
            if (translated == null) {
                found.add(key + ": not translated");
            } else if (sentence.isEmpty() || translated.isEmpty()) {
                found.add(key + ": empty");
            } else if (!placeholders(sentence).equals(placeholders(translated))) {
                found.add(key + ": other values: " + placeholders(sentence) + " and " + placeholders(translated));
            }
        });
        other.sentences.keySet().stream()
                .filter(key -> !sentences.containsKey(key) && !isSingular(key))
                .forEach(key -> found.add(key + ": only in the other language"));
        return found;
    }

    /** Languages that tell one from many have a sentence of their own for one. */
    private boolean isSingular(String key) {
        return key.endsWith(".one") && sentences.containsKey(key.substring(0, key.length() - ".one".length()));
    }

    private static List<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
