package org.fengqiao.infra.events;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How events of earlier revisions are read (历史版本事件): one step for each revision that is not written any more, oldest
 * first.
 *
 * @see "ADR 0002 events under names of their own"
 */
@Configuration
class Upcasters {
    static EventUpcasterChain chain() {
        return new EventUpcasterChain(
                // nobody had counted who came
                new NextRevision("petition.lodged", 1, lodged -> lodged.putNull("visitors")));
    }

    @Bean
    EventUpcaster earlierRevisions() {
        return chain();
    }
}
