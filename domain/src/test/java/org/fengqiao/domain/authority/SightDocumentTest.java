package org.fengqiao.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps docs/model/fields.md true: every way of asking × duty × relation × field. */
class SightDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/model/fields.md");

    @Test
    void the_document_shows_what_everybody_sees() throws IOException {
        var written = SightDocument.write();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(DOCUMENT)
                .as("out of date: rewrite it with ./mvnw -pl domain -am test -Dtest=SightDocumentTest -Dapprove=true")
                .content()
                .isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void behind_a_wall_nothing_is_shown_to_anybody_by_any_way(Question question) {
        for (var asking : SightDocument.askings()) {
            var sight = new Sight(question, asking.reach(question, Relation.WALLED));
            for (var field : CaseField.values()) {
                assertThat(sight.opens(field)).as("%s %s", asking, field).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void who_sees_nothing_sees_no_field(Question question) {
        var sight = new Sight(question, Reach.NOTHING);
        assertThat(CaseField.values()).noneMatch(sight::opens);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void in_the_office_whoever_sees_farther_sees_no_less(Question question) {
        var office = EnumSet.of(Reach.PROGRESS, Reach.WITHOUT_WORDS, Reach.WHOLE, Reach.WORKING);
        if (question == Question.PAPER) {
            office.remove(Reach.WITHOUT_WORDS);
        }
        for (var field : CaseField.values()) {
            assertThat(office.stream()
                            .map(reach ->
                                    -new Sight(question, reach).shown(field).ordinal()))
                    .as("%s", field)
                    .isSorted();
        }
    }

    @Test
    void a_confidential_contact_is_seen_in_the_file_alone_by_who_works_on_it() {
        for (var question : Question.values()) {
            for (var reach : Reach.values()) {
                assertThat(new Sight(question, reach).opens(CaseField.CONFIDENTIAL_CONTACT))
                        .as("%s %s", question, reach)
                        .isEqualTo(question == Question.FILE && reach == Reach.WORKING);
            }
        }
    }
}
