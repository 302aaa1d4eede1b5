package org.fengqiao.infra.rest;

import java.util.Map;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** A path of the interface that does not exist is a problem (未知接口), not the first page of the desk. */
@Configuration
class UnknownPaths {
    /** After the controllers, so that a path with another method is told from no path at all; before the screens. */
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    HandlerMapping noSuchPath() {
        HttpRequestHandler handler = (_, _) -> {
            throw Refused.unknown("request.no-such-path");
        };
        var mapping = new SimpleUrlHandlerMapping(Map.of("/api/**", handler));
        mapping.setOrder(AFTER_CONTROLLERS);
        return mapping;
    }
}
