package org.fengqiao.infra;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one executable of the platform. */
@SpringBootApplication(scanBasePackages = {"org.fengqiao.infra", "org.fengqiao.ui"})
@ConfigurationPropertiesScan
@EnableVaadin("org.fengqiao.ui")
@EnableScheduling
public class Application {
    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.hold(settings.data());
    }

    @Bean
    NodeName nodeName(Settings settings, DataFolder folder) {
        return NodeName.of(settings, folder);
    }
}
