package org.fengqiao.infra.demo;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;

/** What a petition may be about (话题), with the words of all sides. */
record Topic(String category, PetitionKind kind, UnitCode department, List<String> lines) {
    static List<Topic> all() {
        return Sections.read("matters.txt").byName().entrySet().stream()
                .map(section -> {
                    var head = Arrays.asList(section.getKey().split(" "));
                    return new Topic(
                            head.get(0),
                            PetitionKind.valueOf(head.get(1)),
                            UnitCode.of(head.get(2)),
                            section.getValue());
                })
                .toList();
    }

    List<String> all(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }
}
