package org.fengqiao.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.junit.jupiter.api.Test;

class QueueQuestionTest {
    private static final UnitCode OWN = UnitCode.of("320508000000");

    @Test
    void theAddressSaysEverythingThatWasAsked() {
        var asked = Map.of("whose", "ALL", "standing", "OVERDUE", "q", "噪音", "order", "NUMBER", "open", "case-1");
        assertThat(from(asked).parameters()).isEqualTo(asked);
    }

    @Test
    void withoutAnythingSaidItIsMineAndNobodys() {
        var filter = from(Map.of()).filter(OWN, new Searching(SearchDoor.QUEUE));
        assertThat(filter.whose()).isEqualTo(Whose.MINE_AND_NOBODYS);
        assertThat(filter.openOnly()).isTrue();
        assertThat(filter.centre()).isEqualTo(OWN);
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        var question = from(Map.of("standing", "SOMEHOW", "centre", "NO SUCH CODE", "state", ""));
        assertThat(question).isEqualTo(from(Map.of()));
    }

    @Test
    void aSearchLooksAtWhatHasEndedToo() {
        assertThat(from(Map.of("q", "噪音"))
                        .filter(OWN, new Searching(SearchDoor.QUEUE))
                        .openOnly())
                .isFalse();
        assertThat(from(Map.of("state", "CLOSED"))
                        .filter(OWN, new Searching(SearchDoor.QUEUE))
                        .openOnly())
                .isFalse();
    }

    @Test
    void openingACaseAsksForTheSameRows() {
        var question = from(Map.of("whose", "ALL"));
        assertThat(question.with("open", "case-1").asksTheSameAs(question)).isTrue();
        assertThat(question.with("standing", Standing.OVERDUE).asksTheSameAs(question))
                .isFalse();
        assertThat(question.with("state", PetitionState.CLOSED).with("state", null))
                .isEqualTo(question);
    }

    private static QueueQuestion from(Map<String, String> said) {
        return QueueQuestion.from(QueryParameters.simple(said));
    }
}
