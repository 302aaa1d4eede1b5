package org.fengqiao.infra.hotissues;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.infra.letters.LetterFile;
import org.fengqiao.infra.letters.LetterRow;
import org.fengqiao.infra.table.Upload;
import org.fengqiao.infra.vault.KnownGrams;
import org.fengqiao.projections.hotissue.IssueFinder;
import org.fengqiao.projections.hotissue.Shortened;
import org.fengqiao.projections.hotissue.Sign;
import org.jspecify.annotations.Nullable;

/** The clusters in a file of letters as a document of numbers (热点清单): no word of any letter is in it. */
public final class LetterClusters {
    private static final String TEMPLATE = "/hotissues/document.md";

    /** How the handed-over letters name a district without naming it: a letter and a digit. */
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]\\d(?=[区县市])");

    private static final int MOST_PLACES = 3;
    private static final String NONE = "–";

    private final List<Sign> letters;
    private final List<List<Sign>> clusters;
    private final NearestField fields;

    private LetterClusters(List<Sign> letters, NearestField fields) {
        this.letters = letters;
        this.fields = fields;
        this.clusters = IssueFinder.find(letters);
    }

    /** Bad rows are passed over. */
    public static LetterClusters in(Upload file) throws IOException {
        var grams = new KnownGrams();
        var letters = new ArrayList<Sign>();
        LetterFile.open(file).read(LocalDate.MAX, row -> letters.add(sign(row, grams)), _ -> {}, () -> false);
        return new LetterClusters(letters, new NearestField(letters, grams));
    }

    private static Sign sign(LetterRow row, KnownGrams grams) {
        var place = DISTRICT.matcher(row.title());
        return new Sign(
                row.sourceNumber(),
                row.user().isEmpty() ? row.sourceNumber() : row.user(),
                place.find() ? place.group() : "",
                row.label(),
                row.writtenAt().toLocalDate(),
                Shortened.of(grams.of(row.title())),
                Shortened.of(grams.of(row.text())));
    }

    public int letters() {
        return letters.size();
    }

    /** The letters' numbers in the file, cluster by cluster. */
    public List<List<String>> numbers() {
        return clusters.stream()
                .map(cluster -> cluster.stream().map(Sign::id).toList())
                .toList();
    }

    public String document() {
        var rows = new StringBuilder();
        for (int i = 0; i < clusters.size(); i++) {
            rows.append(row(i + 1, clusters.get(i)));
        }
        var inClusters = clusters.stream().mapToInt(List::size).sum();
        return template()
                .replace("{letters}", String.valueOf(letters.size()))
                .replace("{clusters}", String.valueOf(clusters.size()))
                .replace("{clustered}", String.valueOf(inClusters))
                .replace("{people}", String.valueOf(IssueFinder.LEAST_PEOPLE))
                .replace("{rows}", rows.toString().stripTrailing());
    }

    private String row(int number, List<Sign> cluster) {
        var first = cluster.getFirst().day();
        var last = cluster.getLast().day();
        var months = cluster.stream()
                .collect(Collectors.groupingBy(
                        letter -> YearMonth.from(letter.day()), TreeMap::new, Collectors.counting()));
        var busiest =
                months.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %s | %s | %s | %s | %d | %s: %d |%n",
                number,
                cluster.size(),
                IssueFinder.people(cluster),
                most(cluster, letter -> letter.place().isEmpty() ? null : letter.place())
                        .orElse(NONE),
                most(cluster, Sign::category).or(() -> fields.of(cluster)).orElse(NONE),
                first,
                last,
                first.until(last, ChronoUnit.DAYS) + 1,
                busiest.getKey(),
                busiest.getValue());
    }

    private static Optional<String> most(List<Sign> cluster, Function<Sign, @Nullable String> of) {
        var counts = cluster.stream()
                .map(of)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        return Optional.of(counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_PLACES)
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(LetterClusters.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
