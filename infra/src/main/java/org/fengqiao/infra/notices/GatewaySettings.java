package org.fengqiao.infra.notices;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave (外发设置). Without a host no mail leaves, without an address of a gateway no short message; nobody is
 * then offered it.
 *
 * @param mail the server that takes mail
 * @param sms the gateway that takes short messages
 * @param pauses before the second try and each further one; after the last the message is shown to the administrator
 * @param patience how long a gateway may take to answer
 */
@ConfigurationProperties("fengqiao.outbox")
record GatewaySettings(
        @DefaultValue Mail mail,
        @DefaultValue Sms sms,
        @DefaultValue({"1m", "5m", "15m", "1h", "4h"}) List<Duration> pauses,
        @DefaultValue("10s") Duration patience) {
    /**
     * @param host empty for no mail
     * @param from sender's address
     * @param startTls whether the connection must be encrypted before anything is said
     */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("true") boolean startTls) {
        boolean on() {
            return !host.isBlank() && !from.isBlank();
        }

        @Override
        public String toString() {
            return "Mail[" + host + ":" + port + "]";
        }
    }

    /**
     * @param url empty for no short messages
     * @param token sent as a bearer token; empty for none
     */
    record Sms(
            @DefaultValue("") String url, @DefaultValue("") String token) {
        boolean on() {
            return !url.isBlank();
        }

        URI uri() {
            return URI.create(url);
        }

        @Override
        public String toString() {
            return "Sms[" + url + "]";
        }
    }
}
