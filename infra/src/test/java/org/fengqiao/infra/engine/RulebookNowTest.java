package org.fengqiao.infra.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.amendment.RulebookEvent.RuleAmended;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class RulebookNowTest {
    private static final Instant AMENDED_AT = Instant.parse("2026-03-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void what_was_amended_later_was_not_known_at_a_moment_before() {
        var amended = new RuleAmended(
                "P18-extension",
                DAY,
                30,
                Unit.DAYS,
                "信访工作条例",
                "34(2)",
                "petitions-1",
                "petitions-1.1",
                new Sealed("account/a", "n", "YQ=="));
        StoredEvents stored = _ -> List.of(new Stored(amended, AMENDED_AT, "chief"));
        var beans = new StaticListableBeanFactory(Map.of("stored", stored));
        var rulebook = new RulebookNow(beans.getBeanProvider(StoredEvents.class), Set.of());

        assertThat(rulebook.get().version()).isEqualTo("petitions-1.1");
        assertThat(rulebook.knownAt(AMENDED_AT).version()).isEqualTo("petitions-1.1");
        assertThat(rulebook.knownAt(AMENDED_AT.minusMillis(1)).version()).isEqualTo("petitions-1");
    }
}
