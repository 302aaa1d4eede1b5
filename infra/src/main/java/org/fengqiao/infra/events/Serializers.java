package org.fengqiao.infra.events;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.fengqiao.domain.account.AccountEvent;
import org.fengqiao.domain.amendment.RulebookEvent;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.domain.contact.ContactEvent;
import org.fengqiao.domain.holidays.CalendarEvent;
import org.fengqiao.domain.hotissue.HotIssueEvent;
import org.fengqiao.domain.hotline.CallEvent;
import org.fengqiao.domain.letterhead.LetterheadEvent;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.paper.StampEvent;
import org.fengqiao.domain.paper.TemplateEvent;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.proposal.ProposalEvent;
import org.fengqiao.domain.signatory.SignatoryEvent;
import org.fengqiao.domain.wording.ReasonEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One JSON for events, messages and tokens. */
@Configuration
public class Serializers {
    /** The serializer of the platform, also for tools that read the store without an application. */
    public static Serializer events() {
        var names = new StoredNames(
                PetitionEvent.class,
                UnitEvent.class,
                AccountEvent.class,
                CategoryEvent.class,
                CalendarEvent.class,
                RulebookEvent.class,
                ReasonEvent.class,
                TemplateEvent.class,
                StampEvent.class,
                SignatoryEvent.class,
                LetterheadEvent.class,
                ContactEvent.class,
                CallEvent.class,
                HotIssueEvent.class,
                ProposalEvent.class);
        return new StoredNameSerializer(
                Jackson3Serializer.builder().lenientDeserialization().jsonMapperBuilderCustomizer(EventJson::configure),
                names);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return events();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }
}
