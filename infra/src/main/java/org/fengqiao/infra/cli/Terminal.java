package org.fengqiao.infra.cli;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The console, for what the application itself has to say. */
@Configuration
class Terminal {
    @Bean
    Console console() {
        return Console.standard();
    }
}
