package org.fengqiao.infra.notices;

import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.fengqiao.infra.engine.News;
import org.fengqiao.infra.notices.NoticeNews.Told;
import org.springframework.stereotype.Component;

/** Tells the open windows of whom that their notices changed (通知变更), from whichever node wrote them. */
@Component
class NoticeNews extends News<NoticeNews.WatchNotices, Told> {
    /** Asks to be told of every change. */
    public record WatchNotices() {}

    /** The accounts whose notices changed. */
    public record Told(Set<String> accounts) {}

    NoticeNews(QueryGateway queries, QueryUpdateEmitter emitter) {
        super("notice-news", queries, emitter, new WatchNotices(), Told.class);
    }

    @QueryHandler
    boolean watch(WatchNotices query) {
        return true;
    }
}
