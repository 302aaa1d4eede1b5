package org.fengqiao.domain.authority;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.unit.Suzhou;

/** Writes docs/model/authority.md by asking the authority function for every permission, duty and relation. */
final class AuthorityDocument {
    private static final String HEAD = """
            # Who may do what

            Written by `AuthorityDocumentTest`, which asks the one authority function for every permission, duty and \
            relation; do not edit. A cell names the relations to the case in which the duty may do it, *any* means \
            all of them but walled, a dot means never. What no cell allows is refused with `authority.denied`; behind a \
            wall nothing is allowed to anybody, and the refusal is that of a case that does not exist, `case.unknown`.

            ## Relations

            | relation | the actor's unit … |
            |---|---|
            | holder | holds the case, or keeps its file for the outside body that holds it |
            | above | stands above the holder |
            | sender | sent the case where it is now |
            | awaiting | is the sender, and an objection is before it or a closing report is owed to it |
            | involved | or one below it held the case earlier |
            | assisting | assists the holder |
            | own | (the actor lodged the case) |
            | new | would bring a new case to itself or to a unit below |
            | none | has nothing to do with it |
            | walled | is accused or below an accused unit, or the actor is accused or recused (P12, P14) |

            """;
    private static final Map<Permission, String> AREAS = Map.of(
            Permission.LODGE,
            "Working on cases",
            Permission.READ_FILE,
            "Reading cases",
            Permission.KEEP_UNITS,
            "The house",
            Permission.TAKE_CALL,
            "The hotline",
            Permission.MAKE_PROPOSAL,
            "Proposals of petition offices: the addressee holds it, who made it is its sender");

    private AuthorityDocument() {}

    static String write() {
        return HEAD
                + Arrays.stream(Permission.values())
                        .map(permission -> heading(permission) + row(permission))
                        .collect(joining());
    }

    static Set<Relation> granted(Duty duty, Permission permission) {
        var granted = EnumSet.noneOf(Relation.class);
        for (var relation : Relation.values()) {
            if (Authority.ground(holding(duty), permission, EnumSet.of(relation))
                    .isPresent()) {
                granted.add(relation);
            }
        }
        return granted;
    }

    static Actor holding(Duty duty) {
        return switch (duty) {
            case COMPLAINANT -> new Actor.Complainant("case");
            case HOUSE -> new Actor.House();
            case Duty other -> new Actor.Staff("account", Suzhou.GUSU, Set.of(other));
        };
    }

    private static String heading(Permission permission) {
        var area = AREAS.get(permission);
        if (area == null) {
            return "";
        }
        var duties = List.of(Duty.values());
        return "%s## %s\n\n| | %s |\n%s|\n"
                .formatted(
                        permission == Permission.LODGE ? "" : "\n",
                        area,
                        duties.stream().map(AuthorityDocument::words).collect(joining(" | ")),
                        "|---".repeat(duties.size() + 1));
    }

    private static String row(Permission permission) {
        return "| %s | %s |\n"
                .formatted(
                        words(permission),
                        Arrays.stream(Duty.values())
                                .map(duty -> cell(granted(duty, permission)))
                                .collect(joining(" | ")));
    }

    private static String cell(Set<Relation> relations) {
        if (relations.isEmpty()) {
            return "·";
        }
        return relations.equals(EnumSet.complementOf(EnumSet.of(Relation.WALLED)))
                ? "*any*"
                : relations.stream().map(AuthorityDocument::words).collect(joining(", "));
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
