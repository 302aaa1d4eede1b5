package org.fengqiao.infra.notices;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.notices.Audience;
import org.fengqiao.projections.proposal.OwedAnswers;
import org.fengqiao.projections.roster.RosterBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notices are made with, and the ways out that the settings name. */
@Configuration
class NoticeSetUp {
    @Bean
    Audience audience(RosterBook roster, UnitTree units) {
        return new Audience(roster, units);
    }

    @Bean
    Supplier<NoticeWriter> noticeWriter(
            CaseHistory history,
            Audience audience,
            OwedAnswers proposals,
            ProposalTelling telling,
            NoticeBook notices,
            Waiting waiting,
            Progress progress) {
        return () -> new NoticeWriter(history, audience, proposals, telling, notices, waiting, progress);
    }

    @Bean
    Gateways gateways(GatewaySettings settings) {
        var gateways = new ArrayList<Gateway>();
        if (settings.mail().on()) {
            gateways.add(new SmtpGateway(settings.mail(), settings.patience()));
        }
        if (settings.sms().on()) {
            gateways.add(new SmsGateway(settings.sms(), settings.patience()));
        }
        return new Gateways(gateways);
    }
}
