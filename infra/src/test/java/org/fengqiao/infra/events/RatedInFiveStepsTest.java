package org.fengqiao.infra.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.Satisfaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings that were given while the scale had five steps are read in three grades, and keep their number. */
class RatedInFiveStepsTest {
    @ParameterizedTest
    @CsvSource({"5, SATISFIED", "4, SATISFIED", "3, RATHER_SATISFIED", "2, NOT_SATISFIED", "1, NOT_SATISFIED"})
    void a_score_is_read_as_a_grade_and_stays(int score, Satisfaction grade) {
        var serializer = Serializers.events();
        var stored = """
                {"caseId": "case-1", "words": null, "score": %d,
                 "occurredAt": {"at": "2026-03-09T10:00:00", "precision": "MINUTE", "zone": "Asia/Shanghai"}}""".formatted(score);
        var entry = new GenericDomainEventEntry<>(
                "petition",
                "case-1",
                7,
                "1",
                "2026-03-09T10:00:00Z",
                "petition.rated",
                "1",
                stored.getBytes(UTF_8),
                "{}".getBytes(UTF_8));

        var today = Upcasters.chain()
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .findFirst()
                .orElseThrow();

        PetitionRated rated = serializer.deserialize(today.getData());
        assertThat(rated.grade()).isEqualTo(grade);
        assertThat(rated.score()).isEqualTo(score);
    }
}
