package org.fengqiao.domain.petition;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.decision.Vocabulary;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/petition.md true: every command decided in every state, by really deciding it. */
class PetitionTransitionsTest {
    private static final Path DOCUMENT = Path.of("../docs/model/petition.md");
    private static final String MUCH_LATER = "2027-03-01";
    private static final String HEAD = """
            # The life of a petition 信访事项

            Written by `PetitionTransitionsTest`, which decides each command in each state; do not edit. A cell names the \
            events that follow, without their prefix `petition.`; a code that begins with ✗ is the refusal of a command \
            that belongs to the state but does not fit this petition; an empty cell is refused as `petition.not-now` \
            (before there is a petition: `petition.unknown`).

            """;

    private final Map<String, Map<String, Cell>> matrix = matrix();

    /** What became of one type of command in one state: events in any variant, else the refusals. */
    private record Cell(Set<String> events, Set<String> refusals) {
        Cell() {
            this(new LinkedHashSet<>(), new TreeSet<>());
        }

        @Override
        public String toString() {
            if (!events.isEmpty()) {
                return events.stream()
                        .map(event -> event.substring("petition.".length()))
                        .collect(joining(", "));
            }
            return refusals.stream()
                    .filter(code -> !code.equals("petition.not-now") && !code.equals("petition.unknown"))
                    .map(code -> "✗ " + code)
                    .collect(joining(", "));
        }
    }

    @Test
    void the_document_shows_what_is_decided() throws Exception {
        var written = HEAD + table() + "\n" + events();

        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(DOCUMENT)
                .as(
                        "out of date: rewrite it with ./mvnw -pl domain -am test -Dtest=PetitionTransitionsTest -Dapprove=true")
                .content()
                .isEqualTo(written);
    }

    @Test
    void every_command_is_accepted_in_some_state() {
        assertThat(matrix.keySet()).isEqualTo(names(PetitionCommand.class));
        assertThat(matrix)
                .allSatisfy((command, cells) -> assertThat(cells.values())
                        .as(command)
                        .anyMatch(cell -> !cell.events().isEmpty()));
    }

    @Test
    void every_event_is_produced_by_some_command() {
        var produced = matrix.values().stream()
                .flatMap(cells -> cells.values().stream())
                .flatMap(cell -> cell.events().stream())
                .collect(toSet());

        assertThat(produced)
                .isEqualTo(Vocabulary.words(PetitionEvent.class)
                        .map(PetitionTransitionsTest::storedName)
                        .collect(toSet()));
    }

    @Test
    void every_state_is_shown_and_has_a_chinese_term_like_every_command_and_event() {
        assertThat(EveryState.variants().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(EveryState.BLANK),
                                Arrays.stream(PetitionState.values()).map(Enum::name))
                        .toList());
        assertThat(Terminology.of(Petition.class)).hasSize(EveryState.variants().size());
        assertThat(Terminology.of(PetitionCommand.class))
                .containsKeys(names(PetitionCommand.class).toArray(String[]::new));
        assertThat(Terminology.of(PetitionEvent.class))
                .containsKeys(names(PetitionEvent.class).toArray(String[]::new));
    }

    private static Map<String, Map<String, Cell>> matrix() {
        var rows = new LinkedHashMap<String, Map<String, Cell>>();
        for (var command : EveryState.commands()) {
            var row = rows.computeIfAbsent(command.getClass().getSimpleName(), unseen -> new LinkedHashMap<>());
            EveryState.variants().forEach((state, variants) -> {
                var cell = row.computeIfAbsent(state, unseen -> new Cell());
                variants.forEach(variant -> judge(variant, command, cell));
            });
        }
        return rows;
    }

    private static void judge(Spec variant, PetitionCommand command, Cell cell) {
        var spec = prepared(variant, command);
        spec.by(command instanceof HandlingCommand.StandIn ? World.DISTRICT_OFFICER : whoHolds(spec.petition()));
        try {
            spec.decide(command).forEach(event -> cell.events().add(storedName(event.getClass())));
        } catch (Refused refused) {
            cell.refusals().add(refused.code());
        }
    }

    /** On the day, and in the world, in which the house sends it. */
    private static Spec prepared(Spec variant, PetitionCommand command) {
        return switch (command) {
            case RecordCommand.NoteOverdue _ -> variant.on(MUCH_LATER);
            case RecordCommand.ReplacePaper _ -> issued(variant);
            case CarryOverCommand.FollowUnit c -> variant.succeeded(c.from(), c.to());
            case HandlingCommand.StandIn _ -> deserted(variant);
            case CarryOverCommand.HandOver c -> taken(variant, c.from());
            case CarryOverCommand.HandOverCharge c -> charged(variant, c.from());
            case CarryOverCommand.MoveTerms _ -> variant.in(NextYear::known);
            case CarryOverCommand.FollowRulebook _ -> variant.in(Amended::known);
            case PetitionCommand _ -> variant;
        };
    }

    private static Spec deserted(Spec variant) {
        return variant.petition() instanceof Petition.Live live
                ? variant.in(
                        facts -> World.deserted(facts, live.matter().holder().unit()))
                : variant;
    }

    private static Spec taken(Spec variant, String account) {
        if (variant.petition() instanceof Petition.Live) {
            variant.happen(
                    new HandlingEvent.PetitionTaken(Ask.CASE, variant.facts().thisMinute(), account));
        }
        return variant;
    }

    private static Spec issued(Spec variant) {
        if (variant.petition() instanceof Petition.Live) {
            var receipt = Ask.issue(PaperKind.RECEIPT, 1);
            variant.happen(new RecordEvent.PaperIssued(
                    Ask.CASE, variant.facts().thisMinute(), receipt.paper(), receipt.number(), 1, null));
        }
        return variant;
    }

    private static Spec charged(Spec variant, String account) {
        if (variant.petition() instanceof Petition.Live) {
            variant.happen(
                    new TrackEvent.ChargeTaken(Ask.CASE, variant.facts().thisMinute(), account, World.STREET, null));
        }
        return variant;
    }

    private static Actor whoHolds(Petition petition) {
        return petition instanceof Petition.Live live
                        && live.matter().holder().unit().equals(World.COMMUNITY)
                ? World.COMMUNITY_OFFICER
                : World.STREET_OFFICER;
    }

    private String table() {
        var states = EveryState.variants().keySet();
        var terms = Terminology.of(Petition.class);
        var commands = Terminology.of(PetitionCommand.class);
        var head = "| command | "
                + states.stream()
                        .map(state -> state + "<br>" + terms.get(typeOf(state)))
                        .collect(joining(" | "))
                + " |\n|---|" + "---|".repeat(states.size()) + "\n";
        return head
                + matrix.entrySet().stream()
                        .map(row -> "| **%s** %s | %s |\n"
                                .formatted(
                                        row.getKey(),
                                        commands.get(row.getKey()),
                                        row.getValue().values().stream()
                                                .map(Cell::toString)
                                                .collect(joining(" | "))))
                        .collect(joining());
    }

    private static String events() {
        var terms = Terminology.of(PetitionEvent.class);
        return "| event | stored as | rule |\n|---|---|---|\n"
                + Vocabulary.words(PetitionEvent.class)
                        .map(type -> "| %s %s | `%s`, revision %d | %s |\n"
                                .formatted(
                                        type.getSimpleName(),
                                        terms.get(type.getSimpleName()),
                                        storedName(type),
                                        type.getAnnotation(StoredAs.class).revision(),
                                        type.getAnnotation(StoredAs.class).rule()))
                        .collect(joining());
    }

    /** {@code IN_WORK} is the record {@code InWork}. */
    private static String typeOf(String state) {
        return List.of(state.split("_")).stream()
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
    }

    private static Set<String> names(Class<?> vocabulary) {
        return Vocabulary.words(vocabulary).map(Class::getSimpleName).collect(toSet());
    }

    private static String storedName(Class<?> event) {
        return event.getAnnotation(StoredAs.class).value();
    }
}
