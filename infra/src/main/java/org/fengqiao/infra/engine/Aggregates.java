package org.fengqiao.infra.engine;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.fengqiao.domain.account.AccountAggregate;
import org.fengqiao.domain.amendment.RulebookAggregate;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.classification.CategoryAggregate;
import org.fengqiao.domain.contact.ContactAggregate;
import org.fengqiao.domain.decision.OtherCases;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.holidays.CalendarAggregate;
import org.fengqiao.domain.hotissue.HotIssueAggregate;
import org.fengqiao.domain.hotline.CallAggregate;
import org.fengqiao.domain.letterhead.LetterheadAggregate;
import org.fengqiao.domain.organisation.UnitAggregate;
import org.fengqiao.domain.paper.StampAggregate;
import org.fengqiao.domain.paper.TemplateAggregate;
import org.fengqiao.domain.petition.PetitionAggregate;
import org.fengqiao.domain.proposal.ProposalAggregate;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.signatory.SignatoryAggregate;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.wording.ReasonAggregate;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CasesAsTold;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the shells of the domain, and what every command is given and leaves behind. */
@Configuration
class Aggregates {
    @Bean
    ConfigurerModule shells() {
        return configurer -> configurer
                .configureAggregate(PetitionAggregate.class)
                .configureAggregate(UnitAggregate.class)
                .configureAggregate(AccountAggregate.class)
                .configureAggregate(CategoryAggregate.class)
                .configureAggregate(TemplateAggregate.class)
                .configureAggregate(StampAggregate.class)
                .configureAggregate(SignatoryAggregate.class)
                .configureAggregate(LetterheadAggregate.class)
                .configureAggregate(ContactAggregate.class)
                .configureAggregate(CallAggregate.class)
                .configureAggregate(CalendarAggregate.class)
                .configureAggregate(RulebookAggregate.class)
                .configureAggregate(ReasonAggregate.class)
                .configureAggregate(HotIssueAggregate.class)
                .configureAggregate(ProposalAggregate.class);
    }

    @Bean
    FactsOfTheDay factsOfTheDay(
            OfficeClock clock,
            CalendarNow calendar,
            RulebookNow rulebook,
            UnitTree units,
            Roster roster,
            Categories categories,
            ReasonsNow reasons,
            ObjectProvider<CaseHistory> history) {
        return new FactsOfTheDay(
                clock,
                calendar,
                rulebook,
                units,
                roster,
                categories,
                reasons,
                caseId -> others(history).find(caseId));
    }

    /** Asked for late: the event store itself is made with what every command is given. */
    private static OtherCases others(ObjectProvider<CaseHistory> history) {
        return new CasesAsTold(history.getObject());
    }

    /** Every event tells which command caused it, and under whose name. */
    @Bean
    CorrelationDataProvider trace() {
        return new SimpleCorrelationDataProvider(Trace.COMMAND, Trace.ACCOUNT, Trace.UNIT);
    }

    @Bean
    ConfigurerModule refusalsCrossTheBus() {
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> configuration.commandBus().registerHandlerInterceptor(asDetails())));
    }

    private static CommandExecutionException asDetails(Refused refused, Throwable cause) {
        return new CommandExecutionException(refused.code(), cause, RefusalDetails.of(refused));
    }

    private static MessageHandlerInterceptor<CommandMessage<?>> asDetails() {
        return (_, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused refused) {
                throw asDetails(refused, refused);
            } catch (AggregateNotFoundException e) {
                throw asDetails(Refused.unknown("case.unknown"), e);
            }
        };
    }
}
