package org.fengqiao.ui.pretend;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.units.Units;
import org.fengqiao.ui.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The desk on top of the pretended office; run it to look at screens without a product around them. */
@Configuration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
@EnableVaadin("org.fengqiao.ui")
@EnableScheduling
@ComponentScan({
    "org.fengqiao.ui.words",
    "org.fengqiao.ui.shell",
    "org.fengqiao.ui.worklist",
    "org.fengqiao.ui.petition",
    "org.fengqiao.ui.acts",
    "org.fengqiao.ui.report",
    "org.fengqiao.ui.exports"
})
public class PretendOffice {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Instant YESTERDAY = PretendQueue.TODAY
            .minusDays(1)
            .atTime(MORNING)
            .atZone(Moment.SHANGHAI)
            .toInstant();

    public static void main(String[] args) {
        SpringApplication.run(PretendOffice.class, args);
    }

    @Bean
    PretendClock clock() {
        return new PretendClock(PretendQueue.TODAY, MORNING);
    }

    @Bean
    PretendQueue worklist(PretendClock clock) {
        return new PretendQueue(clock::today);
    }

    @Bean
    PretendPastQueues pastQueues(PretendQueue queue) {
        return new PretendPastQueues(queue);
    }

    @Bean
    PretendFiles files(PretendQueue queue) {
        return new PretendFiles(queue);
    }

    @Bean
    PretendRoom room() {
        return new PretendRoom();
    }

    @Bean
    PretendCases cases() {
        return new PretendCases();
    }

    @Bean
    PretendForesight foresight() {
        return new PretendForesight();
    }

    @Bean
    PretendPublicWords publicWords() {
        return new PretendPublicWords();
    }

    @Bean
    PretendPapers papers() {
        return new PretendPapers();
    }

    @Bean
    PretendReasons reasons() {
        return new PretendReasons();
    }

    @Bean
    PretendReports reports() {
        return new PretendReports();
    }

    @Bean
    Units units() {
        return new PretendUnits();
    }

    @Bean
    RosterBook roster() {
        return new PretendPeople();
    }

    @Bean
    PretendAccounts accounts() {
        return new PretendAccounts();
    }

    @Bean
    SignedIn signedIn() {
        return new SignedIn() {
            @Override
            public Actor.Staff staff() {
                return PretendPeople.WANG;
            }

            @Override
            public Optional<Instant> newSince() {
                return Optional.of(YESTERDAY);
            }
        };
    }

    @Bean
    CategoryTree categories() {
        return new PretendCategories();
    }

    @Bean
    Attachments attachments() {
        return new Attachments() {
            @Override
            public void check(Upload upload) {}

            @Override
            public Attachment keep(String caseId, Upload upload, boolean inner) {
                var sealed = new Sealed("outer", "", "");
                return new Attachment("a".repeat(64), sealed, sealed, "image/png", upload.content().length, inner);
            }

            @Override
            public Opened open(Actor actor, String caseId, String address, @Nullable String purpose) {
                return new Opened("x.png", "image/png", new byte[] {1});
            }
        };
    }
}
