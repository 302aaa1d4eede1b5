package org.fengqiao.ui.counter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.pretend.PretendCategories;
import org.fengqiao.ui.pretend.PretendContacts;
import org.fengqiao.ui.pretend.PretendPapers;
import org.fengqiao.ui.pretend.PretendPublications;
import org.fengqiao.ui.pretend.PretendReports;
import org.fengqiao.ui.pretend.PretendRoom;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The real counter on pretended cases, with a clock that tests move. */
@Configuration
@ImportAutoConfiguration({WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
@ComponentScan({"org.fengqiao.ui.counter", "org.fengqiao.ui.words"})
class CounterHouse {
    /** A clock that stands until it is moved. */
    static final class Hands implements InstantSource {
        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void forward(Duration by) {
            now = now.plus(by);
        }
    }

    /** Envelopes that are only marked, not secret: forging them is tried where they are real. */
    private record MarkedEnvelopes() implements Envelopes {
        @Override
        public String seal(Sort sort, String words) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((sort + " " + words).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<String> open(Sort sort, String envelope) {
            try {
                var words = new String(Base64.getUrlDecoder().decode(envelope), StandardCharsets.UTF_8);
                return Optional.of(words)
                        .filter(all -> all.startsWith(sort + " "))
                        .map(all -> all.substring(sort.name().length() + 1));
            } catch (IllegalArgumentException nonsense) {
                return Optional.empty();
            }
        }
    }

    @Bean
    Hands hands() {
        return new Hands();
    }

    @Bean
    Clock clock(Hands hands) {
        return hands.withZone(ZoneOffset.UTC);
    }

    @Bean
    Envelopes envelopes() {
        return new MarkedEnvelopes();
    }

    @Bean
    PretendedCases cases() {
        return new PretendedCases();
    }

    @Bean
    PretendedTracking tracking() {
        return new PretendedTracking();
    }

    @Bean
    PretendPapers papers() {
        return new PretendPapers();
    }

    @Bean
    PretendReports figures() {
        return new PretendReports();
    }

    @Bean
    CategoryTree categories() {
        return new PretendCategories();
    }

    @Bean
    PretendRoom room() {
        return new PretendRoom();
    }

    @Bean
    PretendedOutbox outbox() {
        return new PretendedOutbox();
    }

    @Bean
    Units units() {
        return new PretendedUnits();
    }

    @Bean
    PretendPublications publications() {
        return new PretendPublications();
    }

    @Bean
    PretendContacts contacts(Units units) {
        return new PretendContacts(units);
    }
}
