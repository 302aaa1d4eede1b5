package org.fengqiao.infra.events;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

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
                new NextRevision("petition.lodged", 1, lodged -> lodged.putNull("visitors")),
                // people rated in five steps; which of them stays as it was stored
                new NextRevision("petition.rated", 1, rated -> rated.put("grade", gradeOf(rated))),
                // reasons had no codes
                new NextRevision("petition.refused", 1, refused -> refused.putNull("reasonCode")),
                new NextRevision("petition.routing-objected", 1, objected -> objected.putNull("reasonCode")),
                new NextRevision("petition.extension-requested", 1, asked -> asked.putNull("reasonCode")),
                // nobody had asked for hour and place
                new NextRevision("petition.hearing-opened", 1, opened -> opened.putNull("sitting")));
    }

    private static String gradeOf(ObjectNode rated) {
        return switch (rated.path("score").asInt()) {
            case 5, 4 -> "SATISFIED";
            case 3 -> "RATHER_SATISFIED";
            default -> "NOT_SATISFIED";
        };
    }

    @Bean
    EventUpcaster earlierRevisions() {
        return chain();
    }
}
