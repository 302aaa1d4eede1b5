package org.fengqiao.infra.demo;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Picks words, the same ones at every start (固定随机). */
final class Chance {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9]*)}");

    private final Random random;
    private final Sections phrases;

    Chance(long seed, Sections phrases) {
        this.random = new Random(seed);
        this.phrases = phrases;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    int between(int least, int most) {
        return least + upTo(most - least);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String phrase(String section) {
        return of(phrases.lines(section));
    }

    String text(String section) {
        return String.join("\n", phrases.lines(section));
    }

    /** Where one petition plays, so that its words agree with one another. */
    Place place() {
        return new Place(
                of(phrases.lines("road")),
                of(phrases.lines("road")),
                of(phrases.lines("estate")),
                of(phrases.lines("shop")),
                of(phrases.words("since")),
                between(1, 28),
                between(3, 17),
                of(phrases.words("family")) + of(phrases.words("given")));
    }

    /** @param name of the complainant */
    record Place(
            String road, String road2, String estate, String shop, String since, int building, int many, String name) {
        String fill(String text) {
            return PLACE.matcher(text).replaceAll(found -> switch (found.group(1)) {
                case "road" -> road;
                case "road2" -> road2;
                case "estate" -> estate;
                case "shop" -> shop;
                case "since" -> since;
                case "b" -> String.valueOf(building);
                case "n" -> String.valueOf(many);
                default -> "";
            });
        }
    }
}
