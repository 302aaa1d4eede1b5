package org.fengqiao.infra.bench;

import ch.qos.logback.classic.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.infra.mongo.RealMongo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what {@code bin/bench} was asked for and says what is over its limit. */
public final class Bench {
    /** What can be measured alone. */
    enum Part {
        APPEND,
        REPLAY,
        PAGES,
        PRODUCT
    }

    private final Scale scale;
    private final Set<Part> parts;
    private final List<Finding> findings = new ArrayList<>();

    private Bench(Scale scale, Set<Part> parts) {
        this.scale = scale;
        this.parts = parts;
    }

    /** {@code [--quick|--tiny] [append|replay|pages|product]…}; ends with 1 when something is over its limit, with 2 when it broke. */
    public static void main(String[] arguments) {
        quiet();
        var scale = Scale.FULL;
        var parts = EnumSet.noneOf(Part.class);
        for (var argument : arguments) {
            switch (argument) {
                case "--quick" -> scale = Scale.QUICK;
                case "--tiny" -> scale = Scale.TINY;
                default -> parts.add(Part.valueOf(argument.toUpperCase(Locale.ROOT)));
            }
        }
        var bench = new Bench(scale, parts.isEmpty() ? EnumSet.allOf(Part.class) : parts);
        System.exit(bench.ended());
    }

    /** Before the application sets its own, everything would be logged. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    /** Other threads would keep the process when something broke. */
    private int ended() {
        try {
            run();
            return findings.stream().allMatch(Finding::within) ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }

    private void run() throws Exception {
        if (parts.contains(Part.PRODUCT)) {
            Product.measure(scale, finding -> findings(List.of(finding)));
        }
        var mongo = RealMongo.isThere();
        if (parts.contains(Part.APPEND) || parts.contains(Part.REPLAY) || parts.contains(Part.PAGES) && !mongo) {
            embedded(!mongo);
        }
        if (mongo && (parts.contains(Part.REPLAY) || parts.contains(Part.PAGES))) {
            onMongo();
        }
    }

    private void embedded(boolean pagesToo) throws Exception {
        try (var office = Running.embedded()) {
            var lives = new Lives(office);
            if (parts.contains(Part.APPEND)) {
                findings(new Append(office, lives, scale).run());
            }
            if (parts.contains(Part.REPLAY)) {
                findings(List.of(new Replay(office, lives, scale).run()));
            }
            if (pagesToo && parts.contains(Part.PAGES)) {
                System.out.println("no MongoDB found (MONGODB_URI, MONGOD, the path, ../shared/bin/mongod):"
                        + " pages are asked of the embedded one, which knows no indexes");
                findings(new Pages(office, lives, scale).run());
            }
        }
    }

    private void onMongo() throws Exception {
        if (parts.contains(Part.REPLAY)) {
            try (var office = Running.onMongo()) {
                findings(List.of(new Replay(office, new Lives(office), scale).run()));
            }
        }
        if (parts.contains(Part.PAGES)) {
            try (var office = Running.onMongo()) {
                findings(new Pages(office, new Lives(office), scale).run());
            }
        }
    }

    private void findings(List<Finding> more) {
        more.forEach(System.out::println);
        findings.addAll(more);
    }
}
