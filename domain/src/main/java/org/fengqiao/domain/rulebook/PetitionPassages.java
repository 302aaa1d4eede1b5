package org.fengqiao.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules without a number stand (条文索引), beside the {@link PetitionRules}: both regulations as they were read.
 * What the regulation of 2005 did not know, or said otherwise, has no entry in it.
 */
final class PetitionPassages {
    private static final Law REGULATION_2005 = new Law("信访条例", LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30));
    private static final Law REGULATION_2022 = new Law("信访工作条例", LocalDate.of(2022, 5, 1), null);

    // Where in it the cases stand was not read in the source.
    private static final Law SIMPLE_HANDLING = new Law("信访事项简易办理办法（试行）", LocalDate.of(2016, 7, 1), null);

    private static final List<Entry> ALL = List.of(
            REGULATION_2005.says("P02", "17"),
            REGULATION_2022.says("P02", "19"),
            REGULATION_2005.says("P03", "16"),
            REGULATION_2022.says("P03", "19"),
            // In 2005 matters were entered and could be asked for (article 12), but nobody rated anything.
            REGULATION_2022.says("P05", "21"),
            REGULATION_2022.says("P07", "22, 30"),
            REGULATION_2022.says("P10", "24"),
            REGULATION_2005.says("P11", "26"),
            REGULATION_2022.says("P11", "25"),
            REGULATION_2005.says("P12", "30"),
            REGULATION_2022.says("P12", "28"),
            // In 2005 suggestions were to be weighed (article 29); that they are answered came in 2022.
            REGULATION_2022.says("P13", "29, 30"),
            REGULATION_2022.says("P13-denunciation", "30"),
            REGULATION_2005.says("P14", "23"),
            REGULATION_2022.says("P14", "30"),
            REGULATION_2005.says("P15", "21"),
            REGULATION_2022.says("P15", "31"),
            REGULATION_2005.says("P15-litigation", "21"),
            REGULATION_2022.says("P15-litigation", "31(1)"),
            REGULATION_2005.says("P15-arbitration", "21"),
            REGULATION_2022.says("P15-arbitration", "31(2)"),
            REGULATION_2005.says("P15-party-appeal", "21"),
            REGULATION_2022.says("P15-party-appeal", "31(3)"),
            REGULATION_2005.says("P15-administrative", "21"),
            REGULATION_2022.says("P15-administrative", "31(4)"),
            REGULATION_2005.says("P15-investigate", "21"),
            REGULATION_2022.says("P15-investigate", "31(5)"),
            REGULATION_2005.says("P16", "32"),
            REGULATION_2022.says("P16", "31(6), 32"),
            REGULATION_2005.says("hearing", "31"),
            REGULATION_2022.says("hearing", "31(6)"),
            REGULATION_2022.says("P17", "33"),
            REGULATION_2005.says("P19", "34"),
            REGULATION_2022.says("P19", "35"),
            REGULATION_2005.says("P20", "35"),
            REGULATION_2022.says("P20", "36"),
            REGULATION_2005.says("P21", "36"),
            REGULATION_2022.says("P21", "40"),
            REGULATION_2022.says("P25", "18"),
            SIMPLE_HANDLING.says("P26", ""),
            REGULATION_2005.says("P23", "41–43"),
            REGULATION_2022.says("P23", "43–45"),
            REGULATION_2005.says("P23-registered", "41"),
            REGULATION_2022.says("P23-registered", "43"),
            REGULATION_2005.says("P23-told", "42"),
            REGULATION_2022.says("P23-told", "44"),
            REGULATION_2005.says("P23-finished", "43(1)"),
            REGULATION_2022.says("P23-finished", "45(1)"),
            REGULATION_2005.says("P23-reviewed", "43"),
            REGULATION_2022.says("P23-reviewed", "45"));

    private PetitionPassages() {}

    static Optional<Passage> find(String rule, LocalDate inForceOn) {
        return ALL.stream()
                .filter(entry -> entry.rule().equals(rule) && entry.law().isInForceOn(inForceOn))
                .map(Entry::passage)
                .findFirst();
    }

    private record Law(
            String title, LocalDate from, @Nullable LocalDate until) {
        Entry says(String rule, String articles) {
            return new Entry(rule, this, new Passage(title, articles));
        }

        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private record Entry(String rule, Law law, Passage passage) {}
}
