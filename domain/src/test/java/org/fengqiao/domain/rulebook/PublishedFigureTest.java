package org.fengqiao.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Covers("P28")
class PublishedFigureTest {
    @Test
    void the_figures_of_jiangsu_are_there_to_compare_with_and_say_where_they_were_read() {
        assertThat(PublishedFigure.ALL)
                .extracting(figure -> figure.id() + " " + figure.value())
                .containsExactlyInAnyOrder(
                        "consultation-workdays 1.4", "other-workdays 4.6", "answered-at-once 68.45", "satisfied 73.26");
        assertThat(PublishedFigure.ALL)
                .allMatch(figure -> figure.year() == 2024 && figure.source().equals("W-JS12"));
    }

    @Test
    void what_nobody_published_is_not_made_up() {
        assertThat(PublishedFigure.of("satisfied")).isPresent();
        assertThat(PublishedFigure.of("in-time")).isEmpty();
    }
}
