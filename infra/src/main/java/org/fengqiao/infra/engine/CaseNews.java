package org.fengqiao.infra.engine;

import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.fengqiao.projections.cases.CaseChanges;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.springframework.stereotype.Component;

/** Which cases changed, told to the open views once their rows were written, from whichever node projected them. */
@Component
public class CaseNews extends News<CaseNews.WatchCases, CaseChanged> implements CaseChanges {
    /** Asks to be told of every change. */
    public record WatchCases() {}

    CaseNews(QueryGateway queries, QueryUpdateEmitter emitter) {
        super("case-news", queries, emitter, new WatchCases(), CaseChanged.class);
    }

    @QueryHandler
    boolean watch(WatchCases query) {
        return true;
    }
}
