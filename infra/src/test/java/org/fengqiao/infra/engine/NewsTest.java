package org.fengqiao.infra.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One subscription a node, many windows. */
class NewsTest {
    private static final CaseChanged CHANGE = new CaseChanged("case-1", Set.of(), Set.of(), 0);
    private static final int WINDOWS = 50;

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final CaseNews news =
            new CaseNews(DefaultQueryGateway.builder().queryBus(bus).build(), bus.queryUpdateEmitter());
    private final AtomicInteger heard = new AtomicInteger();

    @BeforeEach
    void start() {
        new AnnotationQueryHandlerAdapter<>(news).subscribe(bus);
        news.start();
    }

    @AfterEach
    void stop() {
        news.stop();
    }

    @Test
    void a_window_that_breaks_keeps_nothing_from_the_others() {
        news.subscribe(_ -> {
            throw new IllegalStateException("this window is gone");
        });
        for (var i = 0; i < WINDOWS; i++) {
            news.subscribe(_ -> heard.incrementAndGet());
        }

        news.tell(CHANGE);

        await().untilAsserted(() -> assertThat(heard).hasValue(WINDOWS));
    }

    @Test
    void a_window_that_closed_hears_no_more() {
        var closed = new AtomicInteger();
        news.subscribe(_ -> closed.incrementAndGet()).close();
        news.subscribe(_ -> heard.incrementAndGet());

        news.tell(CHANGE);

        await().untilAsserted(() -> assertThat(heard).hasValue(1));
        assertThat(closed).hasValue(0);
    }
}
