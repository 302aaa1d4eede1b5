package org.fengqiao.ui.counter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** How pages of the counter are made: templates whose texts come from the bundles of the house. */
@Configuration
@EnableConfigurationProperties(CounterSettings.class)
class CounterPages implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CounterDoor()).addPathPatterns("/counter", "/counter/**");
    }

    @Bean
    SpringTemplateEngine templateEngine(Words words) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(new Texts(words));
        return engine;
    }

    /** The words as templates ask for them: {@code #{key(value)}}. */
    private record Texts(Words words) implements MessageSource {
        @Override
        public @Nullable String getMessage(
                String code, Object @Nullable [] values, @Nullable String otherwise, @Nullable Locale locale) {
            var speech = words.in(locale == null ? Words.CHINESE : locale);
            return speech.knows(code) ? speech.say(code, values == null ? new Object[0] : values) : otherwise;
        }

        @Override
        public String getMessage(String code, Object @Nullable [] values, @Nullable Locale locale) {
            var text = getMessage(code, values, null, locale);
            if (text == null) {
                throw new NoSuchMessageException(code);
            }
            return text;
        }

        @Override
        public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
            throw new NoSuchMessageException(String.valueOf(resolvable));
        }
    }
}
