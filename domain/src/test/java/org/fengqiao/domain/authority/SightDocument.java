package org.fengqiao.domain.authority;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes docs/model/fields.md by asking what everybody sees of every field by every way. */
final class SightDocument {
    private static final String HEAD = """
            # What of a case is shown

            Written by `SightDocumentTest`, which asks for every duty, relation, way of asking and field; do not edit. \
            Every answer about a case takes from there what it shows, and `EveryFieldTest` opens them all for everybody.

            ## How far somebody sees

            A dot means that asking is refused, or finds nothing. Whoever stands in several relations sees what the \
            farthest of them sees; behind a wall nobody sees anything. *progress* is where a case stands, *without words* \
            all but words about people, *whole* all but confidential contacts, *working* those too, *own* what is told to \
            the complainant.

            """;
    private static final List<Relation> RELATIONS = Arrays.stream(Relation.values())
            .filter(relation -> relation != Relation.NEW)
            .toList();

    private SightDocument() {}

    /** Somebody who asks: a duty, and for auditors whether a purpose is stated, for case workers who took the case. */
    record Asking(String name, Duty duty, boolean purpose, boolean takenByAnother) {
        Reach reach(Question question, Relation relation) {
            var handler = takenByAnother ? "another" : null;
            return Sight.of(question, AuthorityDocument.holding(duty), EnumSet.of(relation), purpose, handler)
                    .reach();
        }
    }

    static String write() {
        return HEAD
                + reaches()
                + Arrays.stream(Question.values()).map(SightDocument::fields).collect(joining());
    }

    static List<Asking> askings() {
        return Arrays.stream(Duty.values()).flatMap(SightDocument::askings).toList();
    }

    private static Stream<Asking> askings(Duty duty) {
        var name = words(duty);
        return switch (duty) {
            case PETITION_OFFICER, MEDIATOR ->
                Stream.of(
                        new Asking(name, duty, false, false),
                        new Asking(name + ", taken by another", duty, false, true));
            case AUDITOR ->
                Stream.of(
                        new Asking(name, duty, false, false), new Asking(name + " with a purpose", duty, true, false));
            case DIRECTOR, ADMINISTRATOR, COMPLAINANT, HOUSE -> Stream.of(new Asking(name, duty, false, false));
        };
    }

    private static String reaches() {
        return "| who | relation |"
                + Arrays.stream(Question.values())
                        .map(each -> " " + words(each) + " |")
                        .collect(joining())
                + "\n|---|---|" + "---|".repeat(Question.values().length) + "\n"
                + askings().stream()
                        .flatMap(asking -> RELATIONS.stream().map(relation -> reaches(asking, relation)))
                        .collect(joining());
    }

    private static String reaches(Asking asking, Relation relation) {
        return "| " + asking.name() + " | " + words(relation) + " |"
                + Arrays.stream(Question.values())
                        .map(question -> asking.reach(question, relation))
                        .map(reach -> " " + (reach == Reach.NOTHING ? "·" : words(reach)) + " |")
                        .collect(joining())
                + "\n";
    }

    private static String fields(Question question) {
        var reaches = reachesOf(question);
        return "\n## " + words(question) + "\n\n| |"
                + reaches.stream().map(reach -> " " + words(reach) + " |").collect(joining())
                + "\n|---|" + "---|".repeat(reaches.size()) + "\n"
                + Arrays.stream(CaseField.values())
                        .map(field -> "| " + words(field) + " |"
                                + reaches.stream()
                                        .map(reach -> new Sight(question, reach).shown(field))
                                        .map(shown -> " " + words(shown) + " |")
                                        .collect(joining())
                                + "\n")
                        .collect(joining());
    }

    /** Those that anybody has who asks in this way. */
    private static Set<Reach> reachesOf(Question question) {
        var reaches = EnumSet.noneOf(Reach.class);
        for (var asking : askings()) {
            RELATIONS.forEach(relation -> reaches.add(asking.reach(question, relation)));
        }
        reaches.remove(Reach.NOTHING);
        return reaches;
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
