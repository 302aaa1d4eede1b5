package org.fengqiao.infra.notices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.petition.Means;

/** The ways out that are set up here (已配置的外发通道). */
final class Gateways {
    private final Map<Means, Gateway> byMeans = new EnumMap<>(Means.class);

    Gateways(List<Gateway> gateways) {
        gateways.forEach(gateway -> byMeans.put(gateway.means(), gateway));
    }

    Optional<Gateway> of(Means means) {
        return Optional.ofNullable(byMeans.get(means));
    }

    Set<Means> open() {
        return Set.copyOf(byMeans.keySet());
    }
}
