package org.fengqiao.infra.engine;

import java.util.List;
import org.fengqiao.domain.refusal.Refused;

/** A refusal as it crosses a command bus, where exceptions do not (跨节点的不予办理). */
record RefusalDetails(Refused.Kind kind, String code, List<String> values) {
    static RefusalDetails of(Refused refused) {
        return new RefusalDetails(refused.kind(), refused.code(), refused.values());
    }

    Refused refusal() {
        return Refused.of(kind, code, values);
    }
}
