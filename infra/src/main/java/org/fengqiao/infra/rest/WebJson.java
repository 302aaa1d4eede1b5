package org.fengqiao.infra.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fengqiao.infra.problems.Interfaces;
import org.fengqiao.infra.problems.ProblemWriter;
import org.fengqiao.projections.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Requests and answers of the interface in our JSON, and everything that goes wrong on its paths as a problem. */
@Component
class WebJson implements WebMvcConfigurer, HandlerExceptionResolver {
    private final ProblemWriter problems;
    private final SentBodies sent;
    private final UserNames names;

    WebJson(ProblemWriter problems, SentBodies sent, ObjectProvider<Accounts> accounts) {
        this.problems = problems;
        this.sent = sent;
        this.names = new UserNames(accounts);
    }

    @Override
    public void configureMessageConverters(ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.naming(names)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(sent);
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!Interfaces.has(
                request.getRequestURI().substring(request.getContextPath().length()))) {
            return null;
        }
        try {
            problems.write(thrown, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
