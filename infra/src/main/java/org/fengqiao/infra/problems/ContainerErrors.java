package org.fengqiao.infra.problems;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Other systems get a problem also for what the container itself refuses (容器错误), and nobody a fault for a header. */
@Configuration
class ContainerErrors {
    /** What counts is the length of the header, which the container bounds. */
    private static final int ANY_NUMBER = -1;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> container(
            ProblemWriter problems, CounterRefusal counter) {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(ANY_NUMBER));
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ContainerValve(problems, counter)));
        };
    }

    /** What was answered by {@code sendError} comes round again as an error, with the path in an attribute. */
    @Bean
    FilterRegistrationBean<ErrorsAsProblems> errorsAsProblems(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new ErrorsAsProblems(problems));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
